import { describe, expect, it } from "vitest";
import { guessLines, linesOf } from "../../../../src/components/plot/pad/guess-lines.ts";

const positions = [0, 10, 20, 30, 40];

describe("linesOf(guess)", () => {
  it("joins points side by side and breaks where one is missing", () => {
    expect(linesOf({ positions, values: [1, 2, null, null, 5] })).toEqual([
      [
        [0, 1],
        [10, 2],
      ],
      [[40, 5]],
    ]);
    expect(linesOf({ positions, values: positions.map(() => null) })).toEqual([]);
    expect(linesOf({ positions, values: [] })).toEqual([]);
  });
  it("begins at a point that is given, and joins it to the first one alone", () => {
    expect(linesOf({ positions: [10, 20], values: [1, 2], start: [0, 9] })).toEqual([
      [
        [0, 9],
        [10, 1],
        [20, 2],
      ],
    ]);
    expect(linesOf({ positions: [10, 20], values: [null, 2], start: [0, 9] })).toEqual([[[0, 9]], [[20, 2]]]);
  });
});

describe("guessLines(guess, name)", () => {
  it("names the last of its lines only", () => {
    const lines = guessLines({ positions, values: [1, 2, null, 4, 5] }, "your guess");
    expect(lines.map(({ series }) => series?.name)).toEqual([undefined, "your guess"]);
    expect(guessLines({ positions, values: [1, 2, 3, 4, 5] }).map(({ series }) => series?.name)).toEqual([undefined]);
  });
});
