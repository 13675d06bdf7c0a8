/** What a key does to the cursor of a plot. */
import type { Curve } from "../../../charts/Curves.tsx";
import { fineOf, nearestStep } from "../../plot/cursor/steps.ts";

export interface CursorState {
  /** Where the cursor stands, in x. */
  readonly at: number;
  /** The curve that is read; null for all of them. */
  readonly curve: number | null;
  readonly step: number;
  readonly page: number;
  readonly range: readonly [number, number];
  readonly curves: readonly Pick<Curve, "points">[];
}

type Move = Pick<CursorState, "at" | "curve">;

/** Where the curve that is read, or the highest of all, is highest within the range; the first such place. */
function highest({ at, curve, curves, range: [from, to] }: CursorState): number {
  const read = curve === null ? curves : curves.slice(curve, curve + 1);
  let [top, place] = [-Infinity, at];
  for (const [x, y] of read.flatMap(({ points }) => points)) {
    if (y > top && x >= from && x <= to) [top, place] = [y, x];
  }
  return place;
}

/** The next of: all, the first curve, ..., the last one; and round again. */
function turned(curve: number | null, by: 1 | -1, count: number): number | null {
  const place = ((curve ?? -1) + 1 + by + count + 1) % (count + 1);
  return place === 0 ? null : place - 1;
}

/** @returns null for a key that means nothing here */
export function moved(key: string, shift: boolean, state: CursorState): Move | null {
  const { at, curve, step, page, range, curves } = state;
  const fine = fineOf(step);
  const arrow = shift ? fine : step;
  const by = (distance: number): Move => ({ at: nearestStep(at + distance, fine, range), curve });
  // With one curve there is nothing to choose from: up and down are those of any slider.
  const turn = (way: 1 | -1): Move =>
    curves.length > 1 ? { at, curve: turned(curve, way, curves.length) } : by(-way * arrow);
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
      return { at: highest(state), curve };
    default:
      return null;
  }
}
