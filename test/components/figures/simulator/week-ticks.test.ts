import { describe, expect, it } from "vitest";
import { weekTicks } from "../../../../src/components/figures/simulator/week-ticks.ts";

const values = (weeks: number): number[] => weekTicks(weeks).map(({ value }) => value);

describe("weekTicks(weeks)", () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [6, [0, 1, 2, 3, 4, 5, 6]],
    [7, [0, 2, 4, 6, 7]],
    [8, [0, 2, 4, 6, 8]],
    [13, [0, 4, 8, 13]],
    [14, [0, 4, 8, 12, 14]],
    [16, [0, 4, 8, 12, 16]],
    [32, [0, 4, 8, 12, 16, 20, 24, 28, 32]],
  ])("of %s are %j", (weeks, expected) => {
    expect(values(weeks)).toEqual(expected);
  });

  it("go from 0 to the last week, with room between the labels, in every block that can be set", () => {
    for (let weeks = 0; weeks <= 32; weeks++) {
      const found = values(weeks);
      const last = Math.max(1, weeks);
      expect([found[0], found.at(-1)]).toEqual([0, last]);
      for (const [index, value] of found.slice(1).entries()) {
        expect(value - (found[index] ?? Number.NaN)).toBeGreaterThanOrEqual(last / 16);
      }
      expect(weekTicks(weeks).map(({ label }) => label)).toEqual(found.map(String));
    }
  });
});
