import { describe, expect, it } from "vitest";
import { runVerdict } from "../../../src/sim/evidence.ts";

describe("runVerdict(run, model)", () => {
  it.each([
    [140, true, 40],
    [60, true, -40],
    [141, false, 41],
    [50, false, -50],
    [100, true, 0],
    [null, false, null],
  ])("of 100 ± 40 s and a model's %s s", (model, hit, off) => {
    expect(runVerdict({ time: 100, spread: 40 }, model)).toEqual({ hit, off });
  });
});
