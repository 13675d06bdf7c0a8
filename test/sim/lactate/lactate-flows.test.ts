import { describe, expect, it } from "vitest";
import { simulateBout } from "../../../src/sim/lactate/bout.ts";
import { lactateFlows } from "../../../src/sim/lactate/lactate-flows.ts";
import { number, readTable } from "../../data/csv.ts";

const course = simulateBout({ demand: 1.1, work: 180, rest: 1020 });
const { madeFast, madeSlow, toOther } = lactateFlows(course);
const at = (values: Float64Array, second: number): number => values[second] ?? Number.NaN;
/** What a room gains in a minute, mmol, from its level a second before and a second after. */
const gain = (level: Float64Array, second: number, liters: number): number =>
  ((at(level, second + 1) - at(level, second - 1)) / 2) * 60 * liters;

describe("lactateFlows(course)", () => {
  it("shares out all that the muscle makes, 66 % to fast fibers at and above VO2max", () => {
    const rows = readTable("shuttle_trained_110pct_3min_passive");
    const last = rows.findLast((row) => number(row, "t_min") < 3);
    if (last === undefined) throw new Error("no row of the work");
    const second = Math.round(60 * number(last, "t_min"));
    expect(at(madeFast, second) / (0.66 * number(last, "G"))).toBeCloseTo(1, 4);
    expect(at(madeFast, second) + at(madeSlow, second)).toBeCloseTo(number(last, "G"), 2);
  });

  it.each([30, 100, 170, 240, 600, 1100])(
    "loses no lactate after %i s: what comes in less what goes out is the gain",
    (second) => {
      const { lactate, flux, oxidation } = course;
      // Water of 14 kg of muscle, 0.67 L/kg, 45 % of it in fast fibers; 4.5 L of blood, 10 L of other tissue.
      const balances = [
        [
          gain(lactate.fast, second, 14 * 0.67 * 0.45),
          at(madeFast, second) - at(oxidation.fast, second) - at(flux.fast, second),
        ],
        [
          gain(lactate.slow, second, 14 * 0.67 * 0.55),
          at(madeSlow, second) - at(oxidation.slow, second) - at(flux.slow, second),
        ],
        [gain(lactate.blood, second, 4.5), at(flux.blood, second) - at(toOther, second)],
        // It also makes 1.2 mmol a minute of its own.
        [gain(lactate.other, second, 10), 1.2 + at(toOther, second) - at(oxidation.other, second)],
      ];
      for (const [found, expected] of balances) expect(found).toBeCloseTo(expected ?? Number.NaN, 1);
    },
  );
});
