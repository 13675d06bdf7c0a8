/** What of a curve or an area lies inside a plot, in px: clipping as Liang and Barsky, and Sutherland and Hodgman do it. */
import type { Box } from "../frame.ts";
import type { Place } from "../series.ts";

type Side = keyof Box;

/** Where a curve crosses a side of the plot, px. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

interface VisibleCurve {
  /** Stretches of the curve without a gap. */
  readonly runs: readonly (readonly Place[])[];
  readonly cuts: readonly Cut[];
}

const sides: readonly Side[] = ["left", "right", "top", "bottom"];

/** px: what rounding adds does not leave the plot. */
const tolerance = 1e-6;

/** How far inside a side a place lies, px; negative outside. */
function depth(side: Side, { left, right, top, bottom }: Box, [x, y]: Place): number {
  const px = { left: x - left, right: right - x, top: y - top, bottom: bottom - y }[side];
  return Math.abs(px) < tolerance ? 0 : px;
}

const between = ([ax, ay]: Place, [bx, by]: Place, share: number): Place => [
  ax + share * (bx - ax),
  ay + share * (by - ay),
];

/** The part of the way from a to b that is inside, as shares of it, and the sides crossed; null where none is. */
function visiblePart(a: Place, b: Place, box: Box) {
  let [from, to] = [0, 1];
  let [entry, exit]: [Side | null, Side | null] = [null, null];
  for (const side of sides) {
    const [start, end] = [depth(side, box, a), depth(side, box, b)];
    if (start < 0 && end < 0) return null;
    if (start >= 0 && end >= 0) continue;
    const share = start / (start - end);
    if (start < 0 && share > from) [from, entry] = [share, side];
    if (end < 0 && (share < to || exit === null)) [to, exit] = [share, side];
  }
  return from > to || (from === to && from > 0 && to < 1) ? null : { from, to, entry, exit };
}

const isFinitePlace = (place: Place | undefined): place is Place => place?.every(Number.isFinite) ?? false;

/** @param places px, in the order of the curve; one that is not finite is a gap in it */
export function clipCurve(places: readonly Place[], box: Box): VisibleCurve {
  const runs: Place[][] = [];
  const cuts: Cut[] = [];
  const addCut = ([x, y]: Place, side: Side | null): void => {
    if (side !== null) cuts.push({ x, y, side });
  };
  for (const [index, place] of places.entries()) {
    if (!isFinitePlace(place)) continue;
    const before = places[index - 1];
    if (!isFinitePlace(before)) {
      if (sides.every((side) => depth(side, box, place) >= 0)) runs.push([place]);
      continue;
    }
    const part = visiblePart(before, place, box);
    if (part === null) continue;
    const { from, to, entry, exit } = part;
    const [start, end] = [between(before, place, from), exit === null ? place : between(before, place, to)];
    if (entry !== null) runs.push(from < to ? [start, end] : [end]);
    else if (to > 0) runs.at(-1)?.push(end);
    addCut(start, entry);
    addCut(end, exit);
  }
  return { runs, cuts };
}

/** @param polygon px, its corners in order */
export const clipPolygon = (polygon: readonly Place[], box: Box): readonly Place[] =>
  sides.reduce<readonly Place[]>(
    (corners, side) =>
      corners.flatMap((corner, index) => {
        const before = corners.at(index - 1) ?? corner;
        const [was, is] = [depth(side, box, before), depth(side, box, corner)];
        const crossing = was >= 0 === is >= 0 ? [] : [between(before, corner, was / (was - is))];
        return is >= 0 ? [...crossing, corner] : crossing;
      }),
    polygon,
  );
