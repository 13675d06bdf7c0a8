/** What is drawn between the axes of one outcome; the same in the figure and in its still picture. */
import type { AdaptationDay } from "../../../sim/index.ts";
import type { Axis, Tick } from "../../plot/axis.ts";
import { textWidth } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { area } from "../../plot/marks/area.tsx";
import { dot, type Dot } from "../../plot/marks/dot.tsx";
import { line } from "../../plot/marks/line.tsx";
import { region } from "../../plot/marks/region.tsx";
import { curveOf } from "../../program/adaptation-curve.ts";
import type { BlockState } from "../../program/fields.ts";
import type { Band } from "./band.ts";
import type { ShownOutcome } from "./shown-outcomes.ts";

type Length = Pick<BlockState, "weeks" | "weeksOff">;

/** Ticks closer than this share of the axis would touch in a plot of a phone's half width. */
const close = 0.17;

/** Few enough for half a phone: the start, the end of training or, without weeks off, the middle, and the last week. */
export function blockTicks({ weeks, weeksOff }: Length): readonly Tick[] {
  const last = Math.max(1, weeks + weeksOff);
  const between = weeksOff > 0 ? weeks : last / 2;
  const far = between > close * last && last - between > close * last;
  const values = [0, ...(far && Number.isInteger(between) ? [between] : []), last];
  return values.map((value) => ({ value, label: String(value) }));
}

export const xAxis = (length: Length): Axis => ({
  domain: [0, Math.max(1, length.weeks + length.weeksOff)],
  label: "weeks",
  ticks: blockTicks(length),
});

const off = "stopped";

/** The weeks without training, with their name where it fits. */
const stopped =
  (from: number, to: number): Mark =>
  (frame) => {
    const fits = frame.x(to) - frame.x(from) > textWidth(off) + 6;
    return region(from, to, fits ? { label: off } : {})(frame);
  };

export function marksOf(
  outcome: ShownOutcome,
  days: readonly AdaptationDay[],
  { weeks, weeksOff }: Length,
  { band, dots = [] }: { readonly band?: Band | undefined; readonly dots?: readonly Dot[] } = {},
): readonly Mark[] {
  const { name, tone } = outcome;
  return [
    ...(weeksOff > 0 ? [stopped(weeks, weeks + weeksOff)] : []),
    ...(band === undefined ? [] : [area(band, { tone })]),
    line(curveOf(days, 7 * weeks, outcome), { name, tone }),
    ...(dots.length > 0 ? [dot(dots)] : []),
  ];
}
