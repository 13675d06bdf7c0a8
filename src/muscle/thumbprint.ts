/** The muscle beside a word: one oval without fascicles, each of its few fibers an equal slice of the order of recruitment. */
import { compositions, defaultPool, unitTypes } from "../sim/index.ts";
import { seededRandom } from "../sim/numerics/random.ts";
import { fiberUnits } from "./fiber-units.ts";
import { kinApart } from "./kin-apart.ts";
import { oval, ovalSize } from "./oval.ts";
import { centroid, inset, rounded, signedArea, type Polygon } from "./polygon.ts";
import { relaxedCells } from "./relaxed-cells.ts";
import { edgeWidth, type ThumbprintLevel } from "./thumbprint-levels.ts";

/** So many rounds leave cells of like size that are no honeycomb. */
const rounds = 40;
const seed = 3;
/** How far before a corner it is cut, as a share of the fiber's size. */
const cornerCut = 0.06;

/**
 * Lays the fibers of a muscle out. Takes some 10 ms; the result never changes.
 *
 * @returns their outlines in the order of recruitment, in units of `ovalSize`; at the
 * level's usual width, lines of `edgeWidth` around them leave its gap
 */
export function layOutThumbprint({ fibers, usual, gap }: ThumbprintLevel): readonly Polygon[] {
  const random = seededRandom(seed);
  const pool = defaultPool();
  const types = unitTypes(pool, compositions[0]);
  const kinds = fiberUnits(pool, fibers).map((unit) => types[unit] ?? "");
  const between = gap * ovalSize.width;
  const edge = (edgeWidth(usual) / usual) * ovalSize.width;
  // Half a gap too large: that half is taken off again, and the fibers fill the drawing.
  const cells = relaxedCells(oval(between / 2), fibers, rounds, random);
  const seats = kinApart(cells.map(centroid), kinds, random);
  return seats
    .map((place, cell) => ({ place, cell: inset(cells[cell] ?? [], (between + edge) / 2) }))
    .sort((a, b) => a.place - b.place)
    .map(({ cell }) => rounded(cell, cornerCut * Math.sqrt(Math.abs(signedArea(cell))), 1));
}
