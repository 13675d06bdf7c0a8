/** Where a plot's axes lie in its drawing: the same for what draws on it and for what reads a pointer off it. */
import { createContext } from "preact";
import { scaleOf, type Axis, type Scale } from "./axis.ts";
import type { Series } from "./series.ts";

/** In px of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Sides of a plot's inside, px of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Frame extends Size, Box {
  readonly x: Scale;
  readonly y: Scale;
  /** The curves among the plot's marks, in the order in which they are listed. */
  readonly series: readonly Series[];
}

export const usualMargin: Margin = { top: 26, right: 16, bottom: 42, left: 46 };

/** A place as it is written into the drawing. */
export const tenth = (position: number): number => Math.round(position * 10) / 10;

/** About how wide a text of the drawing is, px. */
export const textWidth = (text: string): number => 7.2 * text.length;

function checkInside(side: "width" | "height", whole: number, margins: number): void {
  if (!(whole > margins && Number.isFinite(whole))) {
    throw new RangeError(`${side} is ${whole}; allowed is a finite number above ${margins}, the room for the labels`);
  }
}

/** @throws RangeError for a size that leaves nothing inside, and for what is no axis */
export function frameOf(
  x: Axis,
  y: Axis,
  { width, height }: Size,
  margin: Margin = usualMargin,
  series: readonly Series[] = [],
): Frame {
  checkInside("width", width, margin.left + margin.right);
  checkInside("height", height, margin.top + margin.bottom);
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  return {
    ...{ width, height, left, right, top, bottom, series },
    x: scaleOf(x, [left, right]),
    y: scaleOf(y, [bottom, top]),
  };
}

/** The frames of a plot, from the top, for what lies over it. */
export const FramesContext = createContext<readonly Frame[]>([]);

/**
 * The frames that something lies over: the first and the last of its plot are always there.
 *
 * @throws Error where there is no plot
 */
export function framesUnder(frames: readonly Frame[], what: string) {
  const [first, last] = [frames[0], frames.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`${what} lies over a plot`);
  return { first, last };
}
