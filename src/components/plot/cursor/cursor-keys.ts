/** What a key does to the cursor of a plot. */
import { greatest } from "d3";
import { valueAt, type Place, type Series } from "../series.ts";
import { fineOf, nearestStep } from "./steps.ts";

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
  readonly series: readonly Pick<Series, "points" | "curve">[];
  /** Whether x falls to the right: then the right arrow takes a step off. Default false. */
  readonly isFalling?: boolean;
}

/** Where the curve that is read, or the highest of all, is highest within the range; the first such place. */
function highest({ at, curve }: CursorPosition, { series, range }: CursorReach): number {
  const [low, high] = range;
  const read = curve === null ? series : series.slice(curve, curve + 1);
  const end = (each: (typeof read)[number], x: number): Place[] => {
    const value = valueAt(each, x);
    return value === null ? [] : [[x, value]];
  };
  const places = read.flatMap((each) => [
    ...end(each, low),
    ...each.points.filter(([x]) => x > low && x < high),
    ...end(each, high),
  ]);
  return greatest(places, ([, y]) => y)?.[0] ?? at;
}

/** The next of: all, the first curve, ..., the last one; and round again. */
function nextCurve(curve: number | null, by: 1 | -1, count: number): number | null {
  const place = ((curve ?? -1) + 1 + by + count + 1) % (count + 1);
  return place === 0 ? null : place - 1;
}

/** @returns null for a key that means nothing here */
export function nextPosition(
  key: string,
  shift: boolean,
  position: CursorPosition,
  reach: CursorReach,
): CursorPosition | null {
  const { at, curve } = position;
  const { step, page, range, series, isFalling = false } = reach;
  const fine = fineOf(step);
  const arrow = shift ? fine : step;
  const rightward = isFalling ? -arrow : arrow;
  const by = (distance: number): CursorPosition => ({ at: nearestStep(at + distance, fine, range), curve });
  // With one curve there is nothing to choose from: up and down are those of any slider.
  const turn = (way: 1 | -1): CursorPosition =>
    series.length > 1 ? { at, curve: nextCurve(curve, way, series.length) } : by(-way * arrow);
  switch (key) {
    case "ArrowRight":
      return by(rightward);
    case "ArrowLeft":
      return by(-rightward);
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
