/** What of a curve lies inside a frame: in the drawing's px, cut where it leaves. */
import type { Frame } from "../frame.ts";
import type { Place } from "../series.ts";

/** Where a curve leaves the plot, px. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly leaves: "top" | "bottom";
}

interface Inside {
  /** Stretches of the curve without a gap. */
  readonly runs: readonly (readonly Place[])[];
  readonly cuts: readonly Cut[];
}

/** A hair, px: what rounding adds does not leave the plot. */
const hair = 1e-6;

/** Points of a step curve with its corners spelled out, so that every piece is straight. */
const corners = (places: readonly Place[]): Place[] =>
  places.flatMap((place, index): Place[] => {
    const before = places[index - 1];
    return before === undefined ? [place] : [[place[0], before[1]], place];
  });

/**
 * @param points values, along rising x
 * @param curve straight from point to point, or each value held until the next one
 */
export function within(points: readonly Place[], frame: Frame, curve: "linear" | "step" = "linear"): Inside {
  const { top, bottom, x, y } = frame;
  const placed = points.map(([at, value]): Place => [x(at), y(value)]).filter((place) => place.every(Number.isFinite));
  const places = curve === "step" ? corners(placed) : placed;
  const runs: Place[][] = [];
  const cuts: Cut[] = [];
  const side = (height: number): -1 | 0 | 1 => (height < top - hair ? -1 : height > bottom + hair ? 1 : 0);
  const border = (which: -1 | 1): number => (which === -1 ? top : bottom);
  /** Where the piece from a to b crosses a border. */
  const crossing = ([ax, ay]: Place, [bx, by]: Place, which: -1 | 1): Place => {
    const height = border(which);
    return [ax + ((bx - ax) * (height - ay)) / (by - ay), height];
  };
  const leave = (place: Place, which: -1 | 1): void => {
    cuts.push({ x: place[0], y: place[1], leaves: which === -1 ? "top" : "bottom" });
  };
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    const [was, is] = [before === undefined ? null : side(before[1]), side(place[1])];
    if (before === undefined || was === null) {
      if (is === 0) runs.push([place]);
    } else if (was === 0 && is === 0) runs.at(-1)?.push(place);
    else if (was === 0 && is !== 0) {
      const out = crossing(before, place, is);
      runs.at(-1)?.push(out);
      leave(out, is);
    } else if (was !== 0 && is === 0) {
      const back = crossing(before, place, was);
      runs.push([back, place]);
      leave(back, was);
    } else if (was !== 0 && is !== 0 && was !== is) {
      const [enters, leaves] = [crossing(before, place, was), crossing(before, place, is)];
      runs.push([enters, leaves]);
      leave(enters, was);
      leave(leaves, is);
    }
  }
  return { runs, cuts };
}
