import { describe, expect, it } from "vitest";
import { grown, likeCells, seatsOf } from "../../../../src/components/figures/three-knobs/cells.ts";
import { rowOf } from "../../../../src/components/figures/three-knobs/book.ts";
import { knobBook } from "../../../../src/components/figures/three-knobs/knob-book.ts";
import { changed, drives } from "../../../../src/components/figures/three-knobs/knobs.ts";
import { outlines } from "../../../../src/components/figures/three-knobs/outlines.ts";
import { highest, outlineOf, profileOf, profileSize } from "../../../../src/components/figures/three-knobs/profile.ts";
import { polygonsIn } from "../../../../src/muscle/polygon-path.ts";
import { centroid, signedArea } from "../../../../src/muscle/polygon.ts";
import { unitTypes, compositions, defaultPool } from "../../../../src/sim/index.ts";

const cells = polygonsIn(outlines);
const seats = seatsOf(cells);
const { turned } = rowOf(knobBook(), 0.15);
const working = (pool: Parameters<typeof drives>[0]): number =>
  likeCells(seats, drives(pool), 1)
    .filter(({ driven }) => driven > 0)
    .reduce((sum, { path }) => sum + polygonsIn(path).length, 0);

describe("the cells", () => {
  it("are sixty, in the mix of a young adult's thigh", () => {
    const count = (type: string): number => seats.filter((seat) => seat.type === type).length;
    expect(cells).toHaveLength(60);
    // 42, 31 and 27 %.
    expect(["I", "IIa", "IIx"].map(count)).toEqual([25, 19, 16]);
  });

  it("work in the share that is printed under them: 76 % before, 89 % where fibers join sooner", () => {
    expect(Math.abs(working(changed("strength", 1)) / 60 - 0.76)).toBeLessThan(1 / 60);
    expect(Math.abs(working(changed("thresholds", turned.thresholds.factor)) / 60 - 0.89)).toBeLessThan(1 / 60);
    expect(working(changed("rates", turned.rates.factor))).toBe(working(changed("strength", 1)));
  });

  it("have their area times their strength, and stay where they are", () => {
    for (const cell of cells) {
      const larger = grown(cell, 1.25);
      expect(signedArea(larger) / signedArea(cell)).toBeCloseTo(1.25, 9);
      expect(centroid(larger)[0]).toBeCloseTo(centroid(cell)[0], 6);
    }
  });

  it("do not touch each other at the most strength", () => {
    const places = cells.map((cell) => grown(cell, 1.25));
    const gaps = places.flatMap((cell, index) =>
      places
        .slice(index + 1)
        .map((other) => Math.min(...cell.flatMap(([x, y]) => other.map(([a, b]) => Math.hypot(x - a, y - b))))),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(2);
  });
});

describe("the profile", () => {
  const types = unitTypes(defaultPool(), compositions[0]);
  const points = (path: string): number[][] =>
    [...path.matchAll(/[ML]([\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const rates = Float64Array.from({ length: 120 }, (_, unit) => (unit < 110 ? 28 : 0));

  it("is as high as the rate, and ends with the last fiber at work", () => {
    const edge = points(outlineOf(rates));
    expect(edge[0]).toEqual([0, profileSize.height * (1 - 28 / highest)]);
    expect(edge.at(-1)?.[1]).toBe(profileSize.height);
    expect(edge.at(-1)?.[0]).toBeLessThan(profileSize.width);
  });

  it("has a shape for each type, one beginning where the other ends", () => {
    const [slow, fast] = (["I", "IIa"] as const).map((type) => points(profileOf(rates, types, type)));
    expect(slow?.[0]).toEqual([0, profileSize.height]);
    expect(slow?.at(-1)?.[0]).toBe(fast?.[0]?.[0]);
    expect(Math.abs((slow?.at(-1)?.[0] ?? 0) / profileSize.width - 0.42)).toBeLessThan(0.01);
  });

  it("is empty where nothing fires", () => {
    const silent = new Float64Array(120);
    expect([outlineOf(silent), profileOf(silent, types, "I")]).toEqual(["", ""]);
  });
});
