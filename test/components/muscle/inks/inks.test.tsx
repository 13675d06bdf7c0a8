import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { acid } from "../../../../src/components/muscle/inks/acid.tsx";
import { capillaries } from "../../../../src/components/muscle/inks/capillaries.tsx";
import { drive } from "../../../../src/components/muscle/inks/drive.tsx";
import { endurance } from "../../../../src/components/muscle/inks/endurance.tsx";
import { InkedMuscle } from "../../../../src/components/muscle/inks/InkedMuscle.tsx";
import type { Ink } from "../../../../src/components/muscle/inks/ink.ts";
import { lactate } from "../../../../src/components/muscle/inks/lactate.tsx";
import { inkSizes, layOutInks, perPixel } from "../../../../src/muscle/inks.ts";
import { signedArea, type Point } from "../../../../src/muscle/polygon.ts";
import { activations, defaultPool, excitationAt } from "../../../../src/sim/index.ts";

const layout = layOutInks(inkSizes.group);
const draw = (...inks: readonly Ink[]): string => render(<InkedMuscle layout={layout} inks={inks} label="cells" />);
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/** The rings of relative path data, as points. */
function rings(data: string): Point[][] {
  return data
    .split("z")
    .filter((ring) => ring !== "")
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): Point => {
        [x, y] = [x + (numbers[2 * index] ?? 0), y + (numbers[2 * index + 1] ?? 0)];
        return [x, y];
      });
    });
}

describe("drive(layout, intensity)", () => {
  it("fills and edges exactly the cells that are called on, from 8 % of the hue on", () => {
    const pool = defaultPool();
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (intensity) => {
        const active = activations(pool, excitationAt(intensity) * pool.maxExcitation);
        const html = draw(drive(layout, intensity));
        const called = layout.cells.filter(({ unit }) => (active[unit] ?? 0) > 0);
        expect(count(html, / driven /g)).toBe(called.length);
        const shares = [...html.matchAll(/var\(--c\) (\d+)%/g)].map(([, share]) => Number(share));
        expect(shares).toEqual(called.map(({ unit }) => Math.round(8 + 92 * (active[unit] ?? 0))));
      }),
      { numRuns: 40 },
    );
  });
});

describe("lactate(layout, concentration)", () => {
  const lengths = (html: string, name: string): number[] => {
    const [, data = ""] = new RegExp(`class="${name}"[^>]* d="([^"]*)"`).exec(html) ?? [];
    return [...data.matchAll(/M(\S+) (\S+)L(\S+) ([^M]+)/g)].map(([, x1, y1, x2, y2]) =>
      Math.hypot(Number(x1) - Number(x2), Number(y1) - Number(y2)),
    );
  };

  it("wets the concentration's share of 12 mmol/L of every gap, the dry middle's round ends counted", () => {
    for (const concentration of [1, 3, 6]) {
      const html = draw(lactate(layout, concentration));
      const [all, dry] = [lengths(html, "fluid"), lengths(html, "dry")];
      expect(all).toHaveLength(layout.gaps.length);
      const long = layout.gaps
        .map(([from, to]) => Math.hypot(from[0] - to[0], from[1] - to[1]))
        .filter((length) => length * (1 - concentration / 12) > layout.gap);
      expect(dry).toHaveLength(long.length);
      for (const [index, length] of dry.entries()) {
        // Whole units: each end may be off by most of one.
        expect(Math.abs(length + layout.gap - (1 - concentration / 12) * (long[index] ?? 0))).toBeLessThan(2.5);
      }
    }
  });

  it("draws nothing without lactate, and no dry gap from 12 mmol/L on", () => {
    expect(draw(lactate(layout, 0))).not.toContain("fluid");
    for (const concentration of [12, 30]) expect(lengths(draw(lactate(layout, concentration)), "dry")).toEqual([]);
  });

  it("refuses less than none", () => {
    expect(() => lactate(layout, -0.1)).toThrow(RangeError);
  });
});

describe("acid(layout, pH)", () => {
  const lines = (I: number, IIa = 7.4, IIx = 7.4): number =>
    count(/class="acid" d="([^"]*)"/.exec(draw(acid(layout, { I, IIa, IIx })))?.[1] ?? "", /M/g);

  it("draws no line from pH 7.05 on, twice as many below 6.9, and crosses them below 6.6", () => {
    expect(lines(7.05)).toBe(0);
    const few = lines(7.04);
    expect(few).toBeGreaterThan(10);
    expect(lines(6.9)).toBe(few);
    expect(lines(6.89) / few).toBeCloseTo(2, 0);
    expect(lines(6.6)).toBe(lines(6.89));
    expect(lines(6.59) / lines(6.6)).toBeCloseTo(2, 0);
  });

  it("moves no line: those of less acid stand among those of more", () => {
    const data = (pH: number): string[] =>
      /class="acid" d="([^"]*)"/.exec(draw(acid(layout, { I: pH, IIa: pH, IIx: pH })))?.[1]?.split(/(?=M)/) ?? [];
    for (const [less, more] of [
      [7, 6.8],
      [6.8, 6.5],
    ] as const) {
      expect(data(more)).toEqual(expect.arrayContaining(data(less)));
    }
  });

  it("refuses a pH that no muscle has, and names it", () => {
    expect(() => acid(layout, { I: 7, IIa: 4.9, IIx: 7 })).toThrow("pH.IIa");
  });
});

describe("endurance(layout, gains)", () => {
  it("draws cores whose share of their cells is the gain", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (gain) => {
        const html = draw(endurance(layout, { I: gain, IIa: 0, IIx: 0 }));
        const [, data = ""] = /class="type-I core" d="([^"]*)"/.exec(html) ?? [];
        const cells = layout.cells.filter(({ type }) => type === "I");
        const cores = rings(data);
        expect(cores).toHaveLength(cells.length);
        for (const [index, core] of cores.entries()) {
          const whole = Math.abs(signedArea(cells[index]?.outline ?? []));
          expect(Math.abs(signedArea(core)) / whole).toBeCloseTo(gain, 1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("draws no core for a type that has gained nothing, and marks every IIa by a dot", () => {
    const html = draw(endurance(layout, { I: 0, IIa: 0.3, IIx: 0 }));
    expect(html).not.toMatch(/type-I core|type-IIx core/);
    const [, dots = ""] = /class="second-cue" d="([^"]*)"/.exec(html) ?? [];
    expect(count(dots, /M/g)).toBe(layout.cells.filter(({ type }) => type === "IIa").length);
  });

  it("refuses a gain beyond the whole cell", () => {
    expect(() => endurance(layout, { I: 0, IIa: 0, IIx: 1.01 })).toThrow("gains.IIx");
  });
});

describe("capillaries(layout, gain)", () => {
  it.each([
    [0, 11, 0],
    [0.15, 11, 2],
    [0.45, 11, 5],
  ])("at a gain of %s draws %s dots of 16 corners, and %s rings", (gain, dots, more) => {
    expect(layout.corners).toHaveLength(16);
    const html = draw(capillaries(layout, gain));
    expect(count(html, /class="capillary"/g)).toBe(dots);
    expect(count(html, /class="capillary new"/g)).toBe(more);
  });

  it("moves no capillary that was there before", () => {
    const places = (gain: number): string[] =>
      [...draw(capillaries(layout, gain)).matchAll(/cx="\d+" cy="\d+"/g)].map(([place]) => place);
    expect(places(0.45).slice(0, 11)).toEqual(places(0));
  });

  it("draws as many as there are corners at most", () => {
    expect(count(draw(capillaries(layout, 0.5)), /<circle/g)).toBeLessThanOrEqual(16);
    expect(() => capillaries(layout, 0.51)).toThrow(RangeError);
  });
});

describe("InkedMuscle", () => {
  it("draws lactate under the cells and acid over them, in any order of the inks", () => {
    const inks = [acid(layout, { I: 6.8, IIa: 6.8, IIx: 6.8 }), drive(layout, 0.9), lactate(layout, 4)];
    const html = draw(...inks);
    expect(html.indexOf("fluid")).toBeLessThan(html.indexOf(" driven "));
    expect(html.indexOf(" driven ")).toBeLessThan(html.indexOf("acid"));
    expect(html).not.toMatch(/bare" d="[^"]*z[^"]*z/);
  });

  it("is a named picture, as wide as its layout unless told otherwise", () => {
    expect(draw()).toContain('width="180" height="160" role="img" aria-label="cells"');
    expect(layout.width).toBe(180 * perPixel);
    expect(render(<InkedMuscle layout={layout} inks={[]} label="cells" width={90} />)).toContain(
      'width="90" height="80"',
    );
  });
});
