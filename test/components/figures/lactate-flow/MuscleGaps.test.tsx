/** What the small muscle shows, read back from its drawing. */
import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { gapCells } from "../../../../src/components/figures/lactate-flow/gap-cells.ts";
import { MuscleGaps } from "../../../../src/components/figures/lactate-flow/MuscleGaps.tsx";
import { simulateBout } from "../../../../src/sim/lactate/bout.ts";

const cells = gapCells();
const drawn = (level: number): string => render(<MuscleGaps cells={cells} level={level} />);
/** Length of all lines of the path with a class, in units of the drawing. */
const lengthOf = (svg: string, name: string): number => {
  const [, path = ""] = new RegExp(`class="${name}"[^>]* d="([^"]*)"`).exec(svg) ?? [];
  return [...path.matchAll(/M(-?\d+) (-?\d+)L(-?\d+) (-?\d+)/g)].reduce(
    (sum, [, x1, y1, x2, y2]) => sum + Math.hypot(Number(x1) - Number(x2), Number(y1) - Number(y2)),
    0,
  );
};

describe("MuscleGaps", () => {
  it("draws 14 cells of three types once", () => {
    expect(cells.paths.map(([type, path]) => [type, path.match(/M/g)?.length])).toEqual([
      ["I", 6],
      ["IIa", 4],
      ["IIx", 4],
    ]);
  });

  it("is dry in the middle of its gaps by 1 minus level / 24, within 2 % of their length and the round ends", () => {
    const round = cells.gaps.length * cells.gap;
    for (const level of [1, 6, 10.2, 14]) {
      const svg = drawn(level);
      const all = lengthOf(svg, "fluid");
      expect(Math.abs(lengthOf(svg, "dry") + round - (1 - level / 24) * all)).toBeLessThan(0.02 * all + 0.02 * round);
    }
  });

  it("has no dry gap from 24 mmol/L on, and never more wet ones with less lactate", () => {
    expect(lengthOf(drawn(24), "dry")).toBe(0);
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          expect(lengthOf(drawn(more), "dry")).toBeLessThanOrEqual(lengthOf(drawn(less), "dry") + 1);
        },
      ),
    );
  });

  it("is never quite full in the session that the page opens with", () => {
    const { interstitium } = simulateBout({ demand: 1.1, work: 180, rest: 1020 }, { mct4: 1.61 }).lactate;
    expect(Math.max(...interstitium)).toBeLessThan(24);
  });
});
