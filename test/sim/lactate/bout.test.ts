import { describe, expect, it } from "vitest";
import { simulateBout } from "../../../src/sim/lactate/bout.ts";
import { simulateShuttle } from "../../../src/sim/lactate/shuttle.ts";
import { number, readTable } from "../../data/csv.ts";

const near = (found: number | undefined, expected: number) => {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(expected)));
};

describe("simulateBout(bout, options)", () => {
  it.each([
    ["shuttle_trained_110pct_3min_passive", {}],
    ["shuttle_trained_mct4_1p30_110pct", { mct4: 1.3 }],
  ])("gives the course of the independent program: %s", (table, options) => {
    const { lactate } = simulateBout({ demand: 1.1, work: 180, rest: 3600 }, options);
    const rows = readTable(table);
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) {
      const second = Math.round(60 * number(row, "t_min"));
      near(lactate.fast[second], number(row, "LF"));
      near(lactate.slow[second], number(row, "LS"));
      near(lactate.interstitium[second], number(row, "LI"));
      near(lactate.blood[second], number(row, "LB"));
      near(lactate.other[second], number(row, "LO"));
    }
  });

  it("has one sample a second to the end, and goes on where the guard would stop", () => {
    const { time, truncated } = simulateBout({ demand: 1.1, work: 180, rest: 420 });
    expect(time).toHaveLength(601);
    expect(truncated).toBeNull();
    // The guard would end these four minutes before the last half minute; fibers stay above pH 6 for longer.
    const work = 230;
    const guarded = simulateShuttle([{ duration: work, demand: 1.1 }], "trained").truncated;
    expect(guarded?.code).toBe("too-acid");
    expect(guarded?.time).toBeLessThan(work);
    expect(simulateBout({ demand: 1.1, work, rest: 60 }).time.at(-1)).toBeGreaterThan(work);
  });

  it("refuses what the shuttle refuses", () => {
    expect(() => simulateBout({ demand: -1, work: 180, rest: 60 })).toThrow(RangeError);
    expect(() => simulateBout({ demand: 1, work: 0, rest: 60 })).toThrow(RangeError);
  });
});
