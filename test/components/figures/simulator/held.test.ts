import { describe, expect, it } from "vitest";
import { intensities, onlyInRepeats } from "../../../../src/components/figures/simulator/across.ts";
import { heldByModel } from "../../../../src/components/figures/simulator/held.ts";
import { byMinutes } from "../../../../src/components/figures/simulator/questions/gains.ts";
import { durationAtIntensity } from "../../../../src/sim/index.ts";
import { readTable } from "../../../data/csv.ts";

const percentColumn = "pct_vVO2max";
const timeColumn = "model_tlim_s(3600=not_reached)";

describe("heldByModel", () => {
  it("has a time for every effort above 90 %, and none for the rest, which the model does not end", () => {
    expect(heldByModel).toHaveLength(intensities.length);
    for (const [index, time] of heldByModel.entries()) expect(time !== null).toBe((intensities[index] ?? 0) > 0.9);
  });

  it("falls with effort, and gives the reference times to 3 % or 2 s", () => {
    const times = heldByModel.flatMap((time) => (time === null ? [] : [time]));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const rows = readTable("illustrative_recovery_extension_tlim");
    const ended = rows.filter((row) => row[timeColumn] !== 3600 && Number(row[percentColumn]) <= 200);
    expect(ended.length).toBeGreaterThan(5);
    for (const row of ended) {
      const [time, held] = [
        Number(row[timeColumn]),
        heldByModel[intensities.indexOf(Number(row[percentColumn]) / 100)],
      ];
      expect(Math.abs((held ?? Number.NaN) - time)).toBeLessThanOrEqual(Math.max(2, 0.03 * time));
    }
  });
});

it("the 15 minutes of question 2 take repeats from where race times end before them", () => {
  const from = onlyInRepeats(byMinutes(), heldByModel) ?? Number.NaN;
  expect(durationAtIntensity(from)).toBeLessThan(900);
  expect(durationAtIntensity(from - 0.05)).toBeGreaterThanOrEqual(900);
});
