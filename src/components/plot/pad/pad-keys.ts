/** What a key does to one point of a drawn guess. */
import { fineOf, nearestStep } from "../cursor/steps.ts";

interface PadPoint {
  /** Null until it is drawn. */
  readonly value: number | null;
  /** Where a point begins that is not drawn yet. */
  readonly middle: number;
  readonly step: number;
  readonly range: readonly [low: number, high: number];
}

/** Page keys move by this many steps. */
const pageSteps = 5;

/** @returns the point's next value; null for a key that means nothing here */
export function nextValue(key: string, shift: boolean, { value, middle, step, range }: PadPoint): number | null {
  const fine = fineOf(step);
  const arrow = shift ? fine : step;
  const by = (distance: number): number => nearestStep((value ?? middle) + distance, fine, range);
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
      return by(arrow);
    case "ArrowDown":
    case "ArrowLeft":
      return by(-arrow);
    case "PageUp":
      return by(pageSteps * step);
    case "PageDown":
      return by(-pageSteps * step);
    case "Home":
      return range[0];
    case "End":
      return range[1];
    default:
      return null;
  }
}
