import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Thumbprint } from "../../../src/components/muscle/Thumbprint.tsx";
import { ThumbprintCopy } from "../../../src/components/muscle/ThumbprintCopy.tsx";
import { ThumbprintSymbols } from "../../../src/components/muscle/ThumbprintSymbols.tsx";
import { thumbprintParts } from "../../../src/components/muscle/thumbprint-parts.ts";
import { compositions, effortBands, fiberTypes, recruitment } from "../../../src/sim/index.ts";

const fibersOf = (cells: string): string[] => cells.split(/(?<=z)/);
const numbers = [60, 24, 12, 7] as const;

describe("thumbprintParts(intensity, fibers)", () => {
  it("holds every fiber once", () => {
    for (const fibers of numbers) {
      const all = [null, 0.3, 0.65, 0.98, 1.7].map((intensity) =>
        thumbprintParts(intensity, fibers)
          .flatMap(({ cells }) => fibersOf(cells))
          .sort(),
      );
      expect(new Set(all[0]).size).toBe(fibers);
      for (const drawn of all) expect(drawn).toEqual(all[0]);
    }
  });

  it("lets every fiber wait at rest", () => {
    expect(thumbprintParts(null, 60).map(({ type, drive }) => [type, drive])).toEqual([
      ["I", 0],
      ["IIa", 0],
      ["IIx", 0],
    ]);
  });

  it("calls on each type's share of fibers, to one fiber and the unit at a type's border", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(...numbers), (intensity, fibers) => {
        const parts = thumbprintParts(intensity, fibers);
        const found = recruitment(intensity, compositions[0]);
        for (const type of fiberTypes) {
          const count = (called: boolean): number =>
            parts
              .filter((part) => part.type === type && (!called || part.drive > 0))
              .reduce((sum, { cells }) => sum + fibersOf(cells).length, 0);
          expect(Math.abs(count(true) - found[type].recruited * count(false))).toBeLessThan(1 + 0.06 * fibers);
        }
      }),
    );
  });

  it("drives no fiber less at a higher effort", () => {
    const driveOf = (intensity: number): Map<string, number> =>
      new Map(
        thumbprintParts(intensity, 60).flatMap(({ drive, cells }) => fibersOf(cells).map((cell) => [cell, drive])),
      );
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (intensity, more) => {
          const harder = driveOf(intensity + more);
          for (const [cell, drive] of driveOf(intensity)) expect(harder.get(cell)).toBeGreaterThanOrEqual(drive);
        },
      ),
    );
  });
});

describe("Thumbprint", () => {
  it("is an ornament beside a word", () => {
    const html = render(<Thumbprint intensity={0.65} width={36} />);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain("aria-label");
  });

  it("is a named picture where it stands alone", () => {
    const html = render(<Thumbprint intensity={0.65} width={36} label="A muscle at easy effort" />);
    expect(html).toContain('role="img" aria-label="A muscle at easy effort"');
    expect(html).not.toContain("aria-hidden");
  });

  it("draws the fibers that look alike as one path: at most a dozen elements", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (intensity) => {
        expect(render(<Thumbprint intensity={intensity} width={72} />).match(/<path/g)?.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it("draws an edge of a pixel, in units of the drawing", () => {
    expect(render(<Thumbprint intensity={null} width={40} />)).toContain(
      'width="40" height="36" aria-hidden="true"><g class="thumbprint-fibers" stroke-width="10">',
    );
  });
});

describe("ThumbprintCopy", () => {
  it("shows a symbol that the page holds, for every effort and width", () => {
    const symbols = render(<ThumbprintSymbols widths={[40, 64]} />);
    const ids = [...symbols.matchAll(/<symbol id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2 * effortBands.length);
    for (const width of [40, 64]) {
      for (const intensity of [null, ...effortBands.map(({ typical }) => typical)]) {
        const [, id] = /href="#([^"]*)"/.exec(render(<ThumbprintCopy intensity={intensity} width={width} />)) ?? [];
        expect(ids).toContain(id);
      }
    }
  });

  it("shows what the thumbprint would draw", () => {
    const symbols = render(<ThumbprintSymbols widths={[40]} />);
    const [, drawn = ""] = /<svg[^>]*>(.*)<\/svg>/.exec(render(<Thumbprint intensity={0.88} width={40} />)) ?? [];
    expect(symbols).toContain(`<symbol id="thumbprint-24-88" viewBox="0 0 400 356">${drawn}</symbol>`);
  });
});
