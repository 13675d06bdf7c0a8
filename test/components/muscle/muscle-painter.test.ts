import { describe, expect, it } from "vitest";
import type { UnitLook } from "../../../src/components/muscle/unit-looks.ts";
import { musclePainter } from "../../../src/components/muscle/muscle-painter.ts";

/** An element that only counts what is written on it. */
function element(unit?: number) {
  const written: (readonly [name: string, value: string])[] = [];
  return {
    dataset: unit === undefined ? {} : { unit: String(unit) },
    setAttribute: (name: string, value: string) => {
      written.push([name, value]);
    },
    written,
  };
}

/** As much of a drawn muscle as is painted on: a group for each unit, with its cells in it. */
function drawn(...units: readonly number[]) {
  const groups = units.map((unit) => ({ ...element(unit), firstElementChild: element() }));
  const asked: string[] = [];
  const svg = {
    querySelectorAll: (selector: string) => {
      asked.push(selector);
      return groups;
    },
  };
  return { svg: svg as unknown as SVGSVGElement, groups, asked };
}

const look = (change: Partial<UnitLook> = {}): UnitLook => ({ type: "I", recruited: false, opacity: 0.16, ...change });

describe("musclePainter(muscle)", () => {
  it("gives each unit's group its classes and its cells their opacity, by the unit's number", () => {
    const { svg, groups, asked } = drawn(1, 0);
    musclePainter(svg)([look({ recruited: true, opacity: 0.5 }), look({ type: "IIx", shifted: true })]);
    expect(groups.map(({ written }) => written)).toEqual([
      [["class", "unit type-IIx shifted"]],
      [["class", "unit type-I on core-2"]],
    ]);
    expect(groups.map(({ firstElementChild }) => firstElementChild.written)).toEqual([
      [["fill-opacity", "0.16"]],
      [["fill-opacity", "0.5"]],
    ]);
    expect(asked).toEqual(["[data-unit]"]);
  });

  it("writes only what has changed", () => {
    const { svg, groups } = drawn(0, 1);
    const paint = musclePainter(svg);
    paint([look(), look()]);
    paint([look(), look()]);
    paint([look(), look({ opacity: 0.2 })]);
    expect(groups.map(({ written }) => written.length)).toEqual([1, 2]);
  });

  it("leaves alone a unit that it has no look for", () => {
    const { svg, groups } = drawn(0, 7);
    musclePainter(svg)([look()]);
    expect(groups.map(({ written }) => written.length)).toEqual([1, 0]);
  });
});
