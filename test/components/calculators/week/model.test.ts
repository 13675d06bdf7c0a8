import { describe, expect, it } from "vitest";
import { weekFields, type WeekAnswers } from "../../../../src/components/program/runner/answers.ts";
import { createWeek, openingWeek, type WeekCalculator } from "../../../../src/components/calculators/week/model.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { useFrames } from "../../../support/frames.ts";

const frames = useFrames();

const built = openingWeek();

function opened(change: Partial<WeekAnswers> = {}): WeekCalculator {
  const fields = createFields(weekFields);
  fields.choose(change);
  return createWeek(built)(fields);
}
const runsIn = ({ plan }: WeekCalculator): number => plan.value.week.sessions.length;

describe("createWeek(built)", () => {
  it("opens with the week of the example runner: 5 km in 27:00, 30 km, 4 runs", () => {
    const model = opened();
    expect(model.plan.value.isExample).toBe(true);
    expect(model.plan.value.input).toMatchObject({ race: { distance: 5000, time: 1620 }, runs: 4 });
    expect(runsIn(model)).toBe(4);
    expect(model.isStale.value).toBe(false);
    expect(model.unit.value).toBe("km");
  });

  it("shows the week that the page was built with, also when the reader goes back to its answers", () => {
    const model = opened();
    expect(model.plan.value).toBe(built);
    for (const runs of [6, 4]) {
      model.fields.choose({ runs });
      frames.next();
      expect(runsIn(model)).toBe(runs);
    }
    expect(model.plan.value).toBe(built);
  });

  it("plans anew with each answer, and counts miles where the reader does", () => {
    const model = opened();
    model.fields.choose({ runs: 6, unit: "mi" });
    expect(runsIn(model), "the form is painted first").toBe(4);
    frames.next();
    expect(runsIn(model)).toBe(6);
    expect(model.plan.value.isExample).toBe(false);
    expect(model.unit.value).toBe("mi");
  });

  it("keeps the last complete week while an answer cannot be used", () => {
    const model = opened({ runs: 6 });
    expect(runsIn(model)).toBe(6);
    model.fields.choose({ runs: 3, raceTime: "nonsense" });
    frames.next();
    expect(model.isStale.value).toBe(true);
    expect(runsIn(model)).toBe(6);
    model.fields.choose({ raceTime: "26:00" });
    frames.next();
    expect(model.isStale.value).toBe(false);
    expect(runsIn(model)).toBe(3);
  });

  it("shows the example's week where the first answers cannot be used", () => {
    const model = opened({ runs: 6, raceTime: "nonsense" });
    expect(model.isStale.value).toBe(true);
    expect(model.plan.value.isExample).toBe(true);
    expect(runsIn(model)).toBe(4);
  });

  it("tells what of a link could not be used, and that an older model made it", () => {
    const refusedOf = (link: string): string[] => {
      const model = opened();
      model.fields.open(new URLSearchParams(link));
      return model.fields.refused.value.map(({ key }) => key);
    };
    expect(refusedOf("v=3&i=88")).toEqual([]);
    expect(refusedOf("v=2&i=900")).toEqual(["v", "i"]);
    expect(refusedOf("v=77&i=88")).toEqual(["v"]);
  });
});

describe("openingWeek()", () => {
  it("holds nothing that JSON would lose on its way into the page", () => {
    expect(JSON.parse(JSON.stringify(built))).toEqual(built);
  });
});
