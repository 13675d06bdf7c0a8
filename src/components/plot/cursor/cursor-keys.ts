/** What a key does to the cursor of a plot. */
import { max } from "d3";
import type { Series } from "../series.ts";
import { fineOf, snapped } from "./steps.ts";

export interface CursorPosition {
  /** Where the cursor stands, in x. */
  readonly at: number;
  /** The curve that is read; null for all of them. */
  readonly curve: number | null;
}

export interface CursorReach {
  readonly step: number;
  /** What a Page key adds. */
  readonly page: number;
  readonly range: readonly [low: number, high: number];
  readonly series: readonly Pick<Series, "points">[];
}

/** Where the curve that is read, or the highest of all, is highest within the range; the first such place. */
function highest({ at, curve }: CursorPosition, { series, range: [low, high] }: CursorReach): number {
  const read = curve === null ? series : series.slice(curve, curve + 1);
  const points = read.flatMap((each) => each.points).filter(([x]) => x >= low && x <= high);
  const top = max(points, ([, y]) => y);
  return points.find(([, y]) => y === top)?.[0] ?? at;
}

/** The next of: all, the first curve, ..., the last one; and round again. */
function nextCurve(curve: number | null, by: 1 | -1, count: number): number | null {
  const place = ((curve ?? -1) + 1 + by + count + 1) % (count + 1);
  return place === 0 ? null : place - 1;
}

/** @returns null for a key that means nothing here */
export function afterKey(
  key: string,
  shift: boolean,
  position: CursorPosition,
  reach: CursorReach,
): CursorPosition | null {
  const { at, curve } = position;
  const { step, page, range, series } = reach;
  const fine = fineOf(step);
  const arrow = shift ? fine : step;
  const by = (distance: number): CursorPosition => ({ at: snapped(at + distance, fine, range), curve });
  // With one curve there is nothing to choose from: up and down are those of any slider.
  const turn = (way: 1 | -1): CursorPosition =>
    series.length > 1 ? { at, curve: nextCurve(curve, way, series.length) } : by(-way * arrow);
  switch (key) {
    case "ArrowRight":
      return by(arrow);
    case "ArrowLeft":
      return by(-arrow);
    case "PageUp":
      return by(page);
    case "PageDown":
      return by(-page);
    case "Home":
      return { at: range[0], curve };
    case "End":
      return { at: range[1], curve };
    case "ArrowDown":
      return turn(1);
    case "ArrowUp":
      return turn(-1);
    case "m":
    case "M":
      return { at: highest(position, reach), curve };
    default:
      return null;
  }
}
