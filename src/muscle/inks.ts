/**
 * Few fibers, large enough for marks in and between them: every chapter draws on the same cells. Lengths are in units of
 * the drawing, five to a pixel.
 */
import { compositions, defaultPool, unitTypes, type FiberType } from "../sim/index.ts";
import { seededRandom, shuffled } from "../sim/numerics/random.ts";
import { fiberUnits } from "./fiber-units.ts";
import { kinApart } from "./kin-apart.ts";
import { oval, ovalSize } from "./oval.ts";
import { centroid, inset, rounded, signedArea, type Point, type Polygon } from "./polygon.ts";
import { relaxedCells } from "./relaxed-cells.ts";

/** Units of the drawing in a pixel. */
export const perPixel = 5;

export interface InkCell {
  readonly outline: Polygon;
  readonly center: Point;
  readonly type: FiberType;
  /** Motor unit, 0-based, of a young adult's muscle. */
  readonly unit: number;
}

/** The middle of a gap, from one end to the other. */
type Gap = readonly [Point, Point];

export interface InkLayout {
  readonly width: number;
  readonly height: number;
  /** Between two cells. */
  readonly gap: number;
  readonly cells: readonly InkCell[];
  readonly gaps: readonly Gap[];
  /** Where three cells meet, in an order that scatters them. */
  readonly corners: readonly Point[];
}

interface InkSize {
  readonly fibers: number;
  /** Px. */
  readonly width: number;
  /** Px. */
  readonly gap: number;
}

/** A group that explains the marks, and the muscle of a phone. */
export const inkSizes = {
  group: { fibers: 14, width: 180, gap: 3.2 },
  phone: { fibers: 90, width: 328, gap: 3.2 },
} as const satisfies Readonly<Record<string, InkSize>>;

const rounds = 40;
const seed = 5;
/** How far before a corner a cell starts to curve, as a share of its size. */
const rounding = 0.14;

const near = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01;

/** The edges that two cells share: no other corner of one is a corner of the other. */
const sharedEdges = (cells: readonly Polygon[]): Gap[] =>
  cells.flatMap((cell, index) =>
    cells.slice(index + 1).flatMap((other) => {
      const [from, to] = cell.filter((point) => other.some((place) => near(point, place)));
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    }),
  );

/** Places where three edges end. */
function meetings(edges: readonly Gap[]): Point[] {
  const ends = edges.flat();
  return ends.filter(
    (end, index) =>
      ends.findIndex((other) => near(end, other)) === index && ends.filter((other) => near(end, other)).length > 2,
  );
}

/** An edge whose loose ends, those at the outline, are drawn in by so much. */
function trimmed([from, to]: Gap, corners: readonly Point[], by: number): Gap {
  const share = by / Math.hypot(to[0] - from[0], to[1] - from[1]);
  const drawnIn = (end: Point, other: Point): Point =>
    corners.some((corner) => near(corner, end))
      ? end
      : [end[0] + share * (other[0] - end[0]), end[1] + share * (other[1] - end[1])];
  return [drawnIn(from, to), drawnIn(to, from)];
}

const scaled = ([x, y]: Point, factor: number): Point => [x * factor, y * factor];

/** Lays the cells out. Takes some 20 ms; the result never changes. */
export function layOutInks({ fibers, width, gap }: InkSize): InkLayout {
  const random = seededRandom(seed);
  const pool = defaultPool();
  const types = unitTypes(pool, compositions[0]);
  const units = fiberUnits(pool, fibers);
  const kinds = units.map((unit) => types[unit] ?? "I");
  /** From units of the small oval to those of the drawing. */
  const factor = (width * perPixel) / ovalSize.width;
  const between = gap * perPixel;
  const whole = relaxedCells(oval(between / factor / 2), fibers, rounds, random).map((cell) =>
    cell.map((point) => scaled(point, factor)),
  );
  const seats = kinApart(whole.map(centroid), kinds, random);
  const edges = sharedEdges(whole);
  const corners = meetings(edges);
  return {
    width: width * perPixel,
    height: ovalSize.height * factor,
    gap: between,
    cells: whole.map((cell, index) => {
      const outline = inset(cell, between / 2);
      const place = seats[index] ?? 0;
      return {
        outline: rounded(outline, rounding * Math.sqrt(Math.abs(signedArea(outline))), 2),
        center: centroid(outline),
        type: kinds[place] ?? "I",
        unit: units[place] ?? 0,
      };
    }),
    gaps: edges.map((edge) => trimmed(edge, corners, between / 2)),
    corners: shuffled(corners, random),
  };
}
