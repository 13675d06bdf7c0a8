import { describe, expect, it } from "vitest";
import { requireKeys, withinLimits, type Limits } from "../../../src/sim/numerics/limits.ts";

const limits: Limits<"gain" | "rate"> = { gain: [2, 1, 5], rate: [0.5, 0, 1] };

describe("withinLimits(name, limits, given)", () => {
  it("gives the usual values, with those given in their place", () => {
    expect(withinLimits("numbers", limits, {})).toEqual({ gain: 2, rate: 0.5 });
    expect(withinLimits("numbers", limits, { rate: 1 })).toEqual({ gain: 2, rate: 1 });
  });

  it.each<[unknown, string]>([
    [{ gain: 6 }, "numbers.gain is 6; allowed is a number from 1 to 5"],
    [{ gain: null }, "numbers.gain is null"],
    [{ speed: 1 }, 'a key of numbers is "speed"; allowed is gain, rate'],
    [{ toString: 1 }, 'a key of numbers is "toString"'],
    [null, "numbers is null; allowed is an object"],
    [[], "numbers is an array; allowed is an object"],
  ])("refuses %j", (given, message) => {
    expect(() => withinLimits("numbers", limits, given as never)).toThrow(message);
  });
});

describe("requireKeys(name, given, allowed)", () => {
  it("passes keys that are allowed, and names the first that is not", () => {
    expect(() => {
      requireKeys("options", { a: 1 }, ["a", "b"]);
    }).not.toThrow();
    expect(() => {
      requireKeys("options", { a: 1, c: 1 }, ["a", "b"]);
    }).toThrow('a key of options is "c"; allowed is a, b');
  });
});
