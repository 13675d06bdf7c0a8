import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paceGroups } from "../../../../src/sim/training/squad/groups.ts";

const paces = fc.array(fc.double({ min: 170, max: 400, noNaN: true }), { maxLength: 40 });
const sizes = (groups: readonly number[]): number[] =>
  [0, 1, 2].map((group) => groups.filter((each) => each === group).length).filter((size) => size > 0);

describe("paceGroups(paces)", () => {
  it.each([
    [[], []],
    [[230], [0]],
    [
      [230, 210, 220],
      [0, 0, 0],
    ],
    [
      [260, 210, 212, 262],
      [1, 0, 0, 1],
    ],
    // Cut where the gap is, not in equal thirds.
    [
      [226, 228, 236, 244, 253, 257, 258, 276, 280, 294],
      [0, 0, 0, 1, 1, 1, 1, 2, 2, 2],
    ],
    [
      [200, 201, 202, 203, 260, 261, 320, 321],
      [0, 0, 0, 0, 1, 1, 2, 2],
    ],
  ])("puts %j into groups %j", (given, expected) => {
    expect(paceGroups(given)).toEqual(expected);
  });
  it("never puts a faster runner into a slower group, and keeps sizes within two runners", () => {
    fc.assert(
      fc.property(paces, (given) => {
        const groups = paceGroups(given);
        expect(groups).toHaveLength(given.length);
        for (const [a, one] of given.entries())
          for (const [b, other] of given.entries()) {
            if (one < other) expect(groups[a]).toBeLessThanOrEqual(groups[b] ?? -1);
          }
        const found = sizes(groups);
        if (found.length > 0) expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(2);
        expect(found).toHaveLength(given.length === 0 ? 0 : given.length < 4 ? 1 : given.length < 7 ? 2 : 3);
      }),
      { numRuns: 200 },
    );
  });
});
