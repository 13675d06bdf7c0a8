import { describe, expect, it } from "vitest";
import type { PacesState } from "../../../../src/components/calculators/paces/figure.ts";
import { barsOf } from "../../../../src/components/calculators/paces/bars.ts";
import { warningsOf } from "../../../../src/components/calculators/paces/warnings.ts";
import { answers, runnerOf } from "./answers.ts";

const warned = (change: Partial<PacesState>): string =>
  warningsOf(runnerOf({ raceConfirmed: "yes", ...change }), answers(change)).join(" ");

describe("warningsOf(runner, state)", () => {
  it("says nothing of a flat race last month", () => {
    expect(warned({})).toBe("");
    expect(warned({ anchor: "heart", highest: "190", raceAge: "old", course: "heat" })).toBe("");
  });

  it.each([
    ["under VDOT 30", { anchor: "vdot", vdot: "25" }, "tables begin at 30"],
    ["over VDOT 85", { anchor: "vdot", vdot: "88" }, "tables end at 85"],
    ["a race over four hours", { race: "marathon", raceTime: "4:30:00" }, "longer than four hours"],
    ["an old race", { raceAge: "old" }, "more than eight weeks old"],
    ["a hilly race", { course: "hills" }, "A hilly race"],
    ["a hot race", { course: "heat" }, "A hot race"],
    ["a hot and hilly race", { course: "both" }, "A hot and hilly race"],
    ["a marathon from 5 km on 40 km a week", { race: "5k", raceTime: "22:00", weekly: "40" }, "less than 50 km"],
  ] as const)("warns of %s", (_, change, message) => {
    expect(warned(change)).toContain(message);
  });

  it("does not warn of the marathon from 50 km a week, or from a half marathon", () => {
    expect(warned({ race: "5k", raceTime: "22:00", weekly: "50" })).toBe("");
    expect(warned({ race: "half", raceTime: "1:45:00", weekly: "30" })).toBe("");
  });

  it("gives no paces under VDOT 20 or over 95, and says so", () => {
    const slow = { race: "5k", raceTime: "48:00" } as const;
    expect(warned(slow)).toContain("Below 20 we give no paces");
    expect(barsOf(runnerOf({ ...slow, raceConfirmed: "yes" }), "km")).toBeNull();
    const fast = { race: "other", otherDistance: "1500 m", raceTime: "3:02", raceConfirmed: "yes" } as const;
    expect(warned(fast)).toContain("no paces above 95");
    expect(barsOf(runnerOf(fast), "km")).toBeNull();
  });

  it("warns of a race of 1500 m in less than three and a half minutes", () => {
    expect(warned({ race: "1500", raceTime: "3:29" })).toContain("shorter than three and a half minutes");
  });
});
