import { describe, expect, it } from "vitest";
import { adapt, adaptWeeks, compositions, type TrainedWeek } from "../../../../src/sim/index.ts";
import { expectClose } from "../../../support/close.ts";
import { number, readTable } from "../../../data/csv.ts";

const athlete = { composition: compositions[0] };
const run = [{ session: { intensity: 0.9, duration: 2400 }, perWeek: 2 }];
const repeated = (week: TrainedWeek, count: number): TrainedWeek[] => Array<TrainedWeek>(count).fill(week);

describe("adaptWeeks()", () => {
  it("has one state a day, the start and the last day included", () => {
    expect(adaptWeeks([], athlete).map(({ day }) => day)).toEqual([0]);
    expect(adaptWeeks(repeated(run, 2), athlete).map(({ day }) => day)).toEqual(
      Array.from({ length: 15 }, (_, day) => day),
    );
    expect(adaptWeeks(repeated(run, 2), athlete, { every: 4 }).map(({ day }) => day)).toEqual([0, 4, 8, 12, 14]);
  });

  it("is the course of adapt() where nobody lifts", () => {
    const weeks = [...repeated(run, 3), ...repeated([], 2), ...repeated(run, 1)];
    const plan = [
      { days: 21, sessions: run },
      { days: 14, sessions: [] },
      { days: 7, sessions: run },
    ];
    const expected = adapt(plan, athlete, 42);
    adaptWeeks(weeks, athlete).forEach(({ iixShare, oxidative }, day) => {
      expectClose(iixShare, expected[day]?.iixShare ?? Number.NaN, 1e-12);
      expectClose(oxidative.IIa, expected[day]?.oxidative.IIa ?? Number.NaN, 1e-12);
    });
  });

  it("lowers IIx by lifting and raises it by stopping, as the reference table has it", () => {
    const course = adaptWeeks([...repeated("lifting", 13), ...repeated([], 13)], athlete);
    const table = readTable("mhc_iix_overshoot");
    const lifted = table.filter((row) => row["phase"] === "train");
    expect(lifted.length).toBeGreaterThan(5);
    for (const row of lifted)
      expectClose(100 * (course[number(row, "day")]?.iixShare ?? 0), number(row, "MHC_IIX_pct"), 1e-3);
    // The table stops lifting after 90 days, these weeks after 91: the closed form from there.
    const atStop = 0.012 + 0.081 * Math.exp(-91 / 33);
    for (const day of [10, 50, 91])
      expectClose(course[91 + day]?.iixShare, 0.183 + (atStop - 0.183) * Math.exp(-day / 33), 1e-9);
  });

  it("gives no endurance by lifting, and loses what running gave at the pace of a week off", () => {
    const lifting = adaptWeeks([...repeated(run, 4), ...repeated("lifting", 4)], athlete);
    const off = adaptWeeks([...repeated(run, 4), ...repeated([], 4)], athlete);
    expect(lifting.at(-1)?.oxidative).toEqual(off.at(-1)?.oxidative);
    expect(adaptWeeks(repeated("lifting", 8), athlete).at(-1)?.oxidative).toMatchObject({ I: 0, IIa: 0, IIx: 0 });
  });

  it("takes other numbers", () => {
    const [, end] = adaptWeeks(repeated("lifting", 1), athlete, { every: 7, parameters: { iixFall: 0, iixTime: 1 } });
    expectClose(end?.iixShare, 0.093, 1e-12);
  });
});
