import { describe, expect, it } from "vitest";
import { createMotorUnitPool, cumulativeFiberShare, defaultPool } from "../../../src/sim/index.ts";
import { sharedPool } from "../../../src/sim/fibers/default-pool.ts";

describe("defaultPool()", () => {
  it("is the published pool, built once", () => {
    expect(defaultPool()).toEqual(createMotorUnitPool());
    expect(defaultPool()).toBe(defaultPool());
  });
});

describe("sharedPool()", () => {
  it("holds the same pool and its cumulative fiber shares", () => {
    expect(sharedPool().pool).toBe(defaultPool());
    expect(sharedPool().shares).toEqual(cumulativeFiberShare(defaultPool()));
  });
});
