import { describe, expect, it } from "vitest";
import {
  gainBefore,
  gainLeft,
  shareLeft,
  stoppingStudy,
} from "../../../../src/components/figures/questions/gain-left.ts";

describe("gainLeft()", () => {
  it("decays by a time constant of eleven days, from all to nothing, over twelve weeks", () => {
    const left = gainLeft();
    expect(left).toHaveLength(85);
    expect(left[0]).toEqual([0, 100]);
    expect(left.at(-1)?.[0]).toBe(12);
    for (const [weeks, percent] of left) expect(percent).toBeCloseTo(100 * Math.exp((-7 * weeks) / 11), 8);
  });
});

describe("stoppingStudy(source)", () => {
  it("has half of a gain gone after 7.7 days in one study, and after 11 ln 2 in the model", () => {
    const { measured, model } = stoppingStudy("ryan2013");
    expect(measured).toBe(7.7);
    expect(model).toBeCloseTo(11 * Math.LN2, 8);
  });
  it("has a third of the capacity lost in four weeks in another, from a gain of 51 %", () => {
    expect(stoppingStudy("fritzen2019")).toMatchObject({ day: 28, measured: -0.32 });
    expect(gainBefore("fritzen2019")).toBe(0.51);
  });
});

describe("shareLeft(gain, change)", () => {
  it("is all without a change, nothing back at the untrained value, half halfway", () => {
    expect(shareLeft(0.5, 0)).toBeCloseTo(1, 12);
    expect(shareLeft(0.5, 1 / 1.5 - 1)).toBeCloseTo(0, 12);
    expect(shareLeft(0.5, 1.25 / 1.5 - 1)).toBeCloseTo(0.5, 12);
  });
});
