import { describe, expect, it } from "vitest";
import { slowestEnding } from "../../../src/sim/evidence.ts";
import { timeToExhaustion } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";

describe("slowestEnding()", () => {
  it("lies between the fastest speed of the reference that has no end and the slowest that has one", () => {
    const rows = readTable("running_tolerance").map((row) => ({
      intensity: number(row, "pct_vVO2max") / 100,
      ends: number(row, "model_tlim_s(3600=not_reached)") < 3600,
    }));
    const endless = rows.filter(({ ends }) => !ends).map(({ intensity }) => intensity);
    const ending = rows.filter(({ ends }) => ends).map(({ intensity }) => intensity);
    expect(slowestEnding()).toBeGreaterThan(Math.max(...endless));
    expect(slowestEnding()).toBeLessThanOrEqual(Math.min(...ending));
  });

  it("ends just within the hour, and a hair slower does not end", () => {
    const time = timeToExhaustion(slowestEnding()).time ?? Number.NaN;
    expect(time).toBeGreaterThan(3590);
    expect(time).toBeLessThanOrEqual(3600);
    expect(timeToExhaustion(slowestEnding() - 1e-9).time).toBeNull();
  });

  it("is the 86.2 % that pages print", () => {
    expect(Math.round(1000 * slowestEnding())).toBe(862);
  });
});
