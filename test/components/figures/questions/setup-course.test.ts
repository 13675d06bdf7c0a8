import { describe, expect, it } from "vitest";
import {
  courseOf,
  risePerHour,
  risesOf,
  weeklyWork,
} from "../../../../src/components/figures/questions/setup-course.ts";
import { setups } from "../../../../src/components/figures/questions/setups.ts";
import { adapt, compositions } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";

const [composition] = compositions;
const after8 = (intensity: number, minutes: number, perWeek: number) =>
  adapt(
    [{ days: 56, sessions: [{ session: { intensity, duration: 60 * minutes }, perWeek }] }],
    { composition },
    56,
  ).at(-1)?.oxidative;

/** The reference's gains of a program, as fractions. */
const rowsOf = (program: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    readTable("adaptation_model_validation")
      .filter((row) => row["program"] === program)
      .map((row) => [String(row["compartment"]), number(row, "model_pct_change") / 100]),
  );

describe("risesOf(setup)", () => {
  it("is what adapt gives for the weeks that the question names", () => {
    expect(risesOf(setups.equal[0])).toEqual(after8(0.65, 45, 4));
    expect(risesOf(setups.equal[1])).toEqual(after8(0.9, 16, 3));
    expect(risesOf(setups.stopping[0])).toEqual(after8(0.65, 45, 3));
  });
  it("comes out nearly equal in the two kinds of weeks of question 1, and differs in their fibers", () => {
    const [easy, intervals] = setups.equal.map(risesOf);
    expect(Math.abs((easy?.whole ?? 0) - (intervals?.whole ?? 1))).toBeLessThan(0.02);
    // Reference table, rows of Mølmen's two: without the gate, which takes a point or two from easy running.
    const [row, other] = ["ET", "HIT"].map((kind) => rowsOf(`Molmen2024_${kind}_representative`));
    expect(Math.abs((easy?.I ?? 0) - (row?.I ?? 1))).toBeLessThan(0.02);
    expect(Math.abs((easy?.IIa ?? 0) - (row?.IIa ?? 1))).toBeLessThan(0.02);
    expect(Math.abs((intervals?.I ?? 0) - (other?.I ?? 1))).toBeLessThan(0.001);
    expect(Math.abs((intervals?.IIa ?? 0) - (other?.IIa ?? 1))).toBeLessThan(0.001);
  });
});

describe("courseOf(setup)", () => {
  it("goes from the last day of training to the last of the weeks without it", () => {
    const days = courseOf(setups.stopping[0]);
    expect([days[0].day, days.at(-1)?.day, days.length]).toEqual([56, 140, 85]);
  });
  it("is one day where nobody stops", () => {
    expect(courseOf(setups.equal[0])).toHaveLength(1);
  });
});

describe("weeklyWork(setup)", () => {
  it("is three hours of easy running, or 48 minutes of intervals without their recoveries", () => {
    expect(setups.equal.map(weeklyWork)).toEqual([3 * 3600, 48 * 60]);
  });
});

describe("risePerHour(setup)", () => {
  it("is the rise shared out over eight weeks of work", () => {
    expect(risePerHour(setups.equal[0])).toBeCloseTo(risesOf(setups.equal[0]).whole / 24, 12);
    expect(risePerHour(setups.equal[1])).toBeCloseTo(risesOf(setups.equal[1]).whole / 6.4, 12);
  });
});
