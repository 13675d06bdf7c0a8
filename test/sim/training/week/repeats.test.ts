import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeatsFor } from "../../../../src/sim/training/week/repeats.ts";

const minutes = (count: number) => count * 60;

describe("repeatsFor(kind, allowed, pace)", () => {
  it.each([
    [9.9, null],
    [10, [1, 10]],
    [17.9, [1, 17]],
    [20, [1, 20]],
    [21, [3, 7]],
    [32, [4, 8]],
    [40, [5, 8]],
  ] as const)("cuts %s minutes of threshold into %j", (allowed, expected) => {
    const found = repeatsFor("threshold", minutes(allowed), 0);
    expect(found && [found.count, found.length / 60]).toEqual(expected);
  });
  it.each([
    [21, 7, 80],
    [25, 5, 60],
    [32, 8, 100],
    [36, 9, 110],
  ])("jogs a fifth of a cruise interval, to 10 s: of %s minutes in pieces of %s, %s s", (allowed, length, rest) => {
    expect(repeatsFor("threshold", minutes(allowed), 0)).toMatchObject({ length: minutes(length), recovery: rest });
  });
  it.each([
    [5.9, null],
    [6, [3, 2, 2]],
    [12.5, [4, 3, 3]],
    [16, [4, 4, 3]],
    [20, [5, 4, 3]],
    [24, [8, 3, 3]],
  ] as const)("cuts %s minutes of intervals into %j (count, minutes, jog)", (allowed, expected) => {
    const found = repeatsFor("interval", minutes(allowed), 0);
    expect(found && [found.count, found.length / 60, found.recovery / 60]).toEqual(expected);
  });
  it.each([
    [599, 300, null],
    [600, 300, [6, 100, 60]],
    [1600, 250, [8, 200, 105]],
    [3200, 250, [8, 400, 210]],
    [3200, 350, [16, 200, 150]],
  ] as const)("cuts %s m of repetitions at %s s/km into %j (count, m, s of jog)", (allowed, pace, expected) => {
    const found = repeatsFor("repetition", allowed, pace);
    expect(found && [found.count, found.length, found.recovery]).toEqual(expected);
  });
  it.each([
    [3.9, null],
    [4, [4, 1]],
    [8, [4, 2]],
    [12, [6, 2]],
  ] as const)("cuts %s minutes of fartlek into %j", (allowed, expected) => {
    const found = repeatsFor("fartlek", minutes(allowed), 0);
    expect(found && [found.count, found.length / 60]).toEqual(expected);
  });
  it("never gives more than is allowed, and rests repetitions two to three times their length", () => {
    const amounts = fc.record({
      allowed: fc.double({ min: 0, max: 8000, noNaN: true }),
      pace: fc.double({ min: 130, max: 345, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom("threshold", "interval", "repetition", "fartlek"),
        amounts,
        (kind, { allowed, pace }) => {
          const found = repeatsFor(kind, allowed, pace);
          if (found === null) return;
          expect(found.count * found.length).toBeLessThanOrEqual(allowed);
          if (kind !== "repetition") return;
          const rest = found.recovery / ((found.length / 1000) * pace);
          expect(rest).toBeGreaterThanOrEqual(2);
          expect(rest).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
