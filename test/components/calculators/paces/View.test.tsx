import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { PacesState } from "../../../../src/components/calculators/paces/figure.ts";
import { paceIds, systemIds } from "../../../../src/components/calculators/paces/figure.ts";
import { View } from "../../../../src/components/calculators/paces/View.tsx";
import { OpeningState } from "../../../../src/components/kit/scene.ts";
import { scaleRows } from "../../../../src/components/program/scale-rows.ts";

const places = { page: "/calculators/paces/", embed: "/embed/paces/" };

/** The words of the view in a state, without the marks. */
function text(state: Partial<PacesState>): string {
  const view = h(View, { scene: "paces", places, rows: scaleRows });
  const html = render(h(OpeningState.Provider, { value: state }, view));
  return html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

const states: readonly Partial<PacesState>[] = [
  {},
  { unit: "mi" },
  { raceTime: "" },
  { race: "none" },
  { race: "5k", raceTime: "48:00", raceConfirmed: "yes" },
  { race: "marathon", raceTime: "5:30:00", raceAge: "old", course: "both" },
  { race: "1500", raceTime: "3:02", raceConfirmed: "yes" },
  ...["20", "29.9", "85.1", "95"].flatMap((vdot) =>
    paceIds.map((explained) => ({ anchor: "vdot", vdot, explained }) as const),
  ),
  { anchor: "pace", pace: "4:50", unit: "mi" },
  { anchor: "test", testDistance: "6.5", testRate: "171", system: "friel" },
  { anchor: "test", testRate: "171" },
  { anchor: "heart" },
  ...systemIds.map((system) => ({ anchor: "heart", highest: "190", resting: "50", threshold: "172", system }) as const),
  { anchor: "heart", threshold: "172", effort: 1.18 },
];

describe("the view of the paces", () => {
  it.each(states.map((state) => [JSON.stringify(state), state] as const))(
    "shows no blank and no NaN with %s",
    (_, state) => {
      expect(text(state)).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    },
  );

  it("says whose numbers stand there while an answer is missing", () => {
    expect(text({ raceTime: "" })).toContain("Until then you see an example: 10 km in 47:15.");
    expect(text({})).toContain("Example runner, 10 km in 47:15: VDOT 42.75");
  });

  it("gives no paces, and says why, to who is slower than they reach", () => {
    const slow = text({ race: "5k", raceTime: "48:00", raceConfirmed: "yes" });
    expect(slow).toContain("Below 20 we give no paces");
    expect(slow).not.toContain("Where does");
  });

  it("gives heart rates and says that they are no paces", () => {
    const heart = text({ anchor: "heart", highest: "190" });
    expect(heart).toContain("Heart rates give zones, not paces");
    expect(heart).toContain("167–175");
    expect(heart).not.toContain("The same fitness over nine distances");
  });
});
