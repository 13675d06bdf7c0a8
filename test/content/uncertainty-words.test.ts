/** Numbers that the page about uncertainty, and the ranges printed on it, give of the time to exhaustion. */
import { describe, expect, it } from "vitest";
import { measuredRuns } from "../../src/sim/evidence.ts";
import { sample, timeToExhaustion } from "../../src/sim/index.ts";
import { toleranceParameters } from "../../src/sim/tolerance/parameters.ts";
import { sources } from "./sources.ts";

const page = sources(/\.mdx$/)
  .find(({ path }) => path === "src/content/models/uncertainty.mdx")
  ?.text.replace(/\s+/g, " ");
const { fatigueScale, recoveryTime } = toleranceParameters;
const aims = measuredRuns.filter(({ role, intensity }) => role === "calibration" && intensity === 1);
const timeWith = (parameters: Readonly<Record<string, number>>): number =>
  timeToExhaustion(1, {}, parameters).time ?? Number.NaN;

describe("what the page says of the two fitted numbers at 100 %", () => {
  it("nine in ten draws give from 4½ to 9 minutes", () => {
    const drawn = {
      parameters: { fatigueScale, recoveryTime },
      x: [1],
      run: (parameters: Readonly<Record<string, number>>) => [timeWith(parameters)],
    };
    const { low, high, failed } = sample(drawn, 400, 1);
    expect(failed).toBe(0);
    // The 5th and the 95th of 100 draws, one to half a minute and the other to a whole one, as printed.
    expect(Math.round((2 * (low[0] ?? Number.NaN)) / 60) / 2).toBe(4.5);
    expect(Math.round((high[0] ?? Number.NaN) / 60)).toBe(9);
    expect(page).toContain("nine in ten draws give from 4½ to 9 minutes at 100 %");
  }, 60_000);

  it("the means of the three studies lie between 5 and 6 minutes", () => {
    expect(aims).toHaveLength(3);
    for (const { time } of aims) {
      expect(time).toBeGreaterThan(300);
      expect(time).toBeLessThan(360);
    }
    expect(page).toContain("the means of the three studies that they were fitted to lie between 5 and 6");
  });
});

describe("what their ranges say", () => {
  it("each end alone moves the time by one to three minutes, beside standard deviations of one to two", () => {
    const usual = timeToExhaustion(1).time ?? Number.NaN;
    const moved = [fatigueScale, recoveryTime].flatMap(({ range }, index) =>
      range.map((end) => Math.abs(timeWith({ [index === 0 ? "fatigueScale" : "recoveryTime"]: end }) - usual) / 60),
    );
    const spreads = aims.map(({ spread }) => spread / 60);
    expect([Math.min(...moved), Math.max(...moved)].map(Math.round)).toEqual([1, 3]);
    expect([Math.min(...spreads), Math.max(...spreads)].map(Math.round)).toEqual([1, 2]);
    for (const { chosen } of [fatigueScale, recoveryTime]) {
      expect(chosen).toContain("by one to three minutes");
      expect(chosen).toContain("the standard deviation is one to two");
    }
  });
});
