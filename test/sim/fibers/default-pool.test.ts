import { describe, expect, it } from "vitest";
import {
  compositions,
  createMotorUnitPool,
  cumulativeFiberShare,
  defaultPool,
  recruitment,
  timeToExhaustion,
} from "../../../src/sim/index.ts";
import { sharedPool } from "../../../src/sim/fibers/default-pool.ts";

describe("defaultPool()", () => {
  it("is the published pool", () => {
    expect(defaultPool()).toEqual(createMotorUnitPool());
  });

  it("gives no hold on what the models compute with", () => {
    const results = () => [recruitment(0.9, compositions[0]), timeToExhaustion(1.2), defaultPool()];
    const before = results();
    const pool = defaultPool();
    for (const values of Object.values(pool)) if (values instanceof Float64Array) values.fill(Number.NaN);
    expect(results()).toEqual(before);
  });
});

describe("sharedPool()", () => {
  it("holds the same pool and its cumulative fiber shares, built once", () => {
    expect(sharedPool().pool).toEqual(defaultPool());
    expect(sharedPool().shares).toEqual(cumulativeFiberShare(defaultPool()));
    expect(sharedPool()).toBe(sharedPool());
  });
});
