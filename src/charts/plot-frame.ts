/** Where a plot's axes lie in its drawing: the same for who draws on it and for who reads a pointer off it. */
import { linear, log, type Scale } from "./scale.ts";

export interface Axis {
  /** What is counted, with its unit. */
  readonly label: string;
  /** From one end of the axis to the other; the outer two are its ends. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Equal ratios are equal lengths. Default false. */
  readonly log?: boolean;
}

/** In units of the drawing. What is to be read on a phone is no wider than 420. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sides of the plot's inside, and the scales from values to places in it. */
export interface PlotFrame extends Size {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
}

const usual: Size = { width: 420, height: 280 };
const margin = { top: 26, right: 26, bottom: 42, left: 52 } as const;

/** A place as it is written into the drawing. */
export const tenth = (position: number): number => Math.round(position * 10) / 10;

export const endsOf = ({ ticks }: Axis): readonly [from: number, to: number] => [
  ticks[0]?.value ?? 0,
  ticks.at(-1)?.value ?? 1,
];

const scaleOf = (axis: Axis, from: number, to: number): Scale =>
  axis.log === true ? log(endsOf(axis), [from, to]) : linear(endsOf(axis), [from, to]);

function atLeast(side: keyof Size, value: number, margins: number): void {
  if (!(value > margins && Number.isFinite(value)))
    throw new RangeError(`${side} is ${value}; allowed is a finite number above ${margins}, the room for the labels`);
}

/**
 * @param size default 420 x 280
 * @throws RangeError for a size that leaves nothing inside, or a log axis with an end that is not positive
 */
export function plotFrame(x: Axis, y: Axis, { width, height }: Size = usual): PlotFrame {
  atLeast("width", width, margin.left + margin.right);
  atLeast("height", height, margin.top + margin.bottom);
  const [left, right, top, bottom] = [margin.left, width - margin.right, margin.top, height - margin.bottom];
  return { width, height, left, right, top, bottom, x: scaleOf(x, left, right), y: scaleOf(y, bottom, top) };
}
