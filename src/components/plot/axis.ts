/** An axis of a plot: what it counts, from where to where, and which values are marked on it. */
import { extent, format as numberFormat, scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3";

/** From values to places in the drawing, and back. */
export type Scale = ScaleContinuousNumeric<number, number>;

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Axis {
  /**
   * The values at its start (left or bottom) and at its end (right or top). It may fall, as pH does from 7.1 to 6.5.
   * On a log axis both are positive.
   */
  readonly domain: readonly [start: number, end: number];
  /** What is counted, with its unit. */
  readonly label: string;
  /**
   * The marked values, or ticks with words of their own; those outside the domain are left out.
   * Default round values, as many as the axis has room for.
   */
  readonly ticks?: readonly (number | Tick)[];
  /** Default "linear". */
  readonly type?: "linear" | "log";
  /** A tick's words. Default the number as d3 writes it. */
  readonly format?: (value: number) => string;
}

/** For a plot of rows, or of scales of its own: nothing is counted along it. */
export const noAxis: Axis = { domain: [0, 1], label: "", ticks: [] };

/** Pixels along an axis that one default tick takes. */
const room = { x: 80, y: 48 } as const;

/** Where a value lies that has no place, px beyond the end of its axis. */
const far = 1e5;

/**
 * @param range places of the two ends, px
 * @throws RangeError for an end that is not finite, for two equal ends, and for an end of a log axis that is not positive
 */
export function scaleOf({ domain, label, type = "linear" }: Axis, range: readonly [number, number]): Scale {
  const [start, end] = domain;
  const allowed = type === "log" ? "a finite number above 0" : "a finite number";
  for (const each of domain) {
    if (!Number.isFinite(each) || (type === "log" && each <= 0)) {
      throw new RangeError(`an end of the axis "${label}" is ${each}; allowed is ${allowed}`);
    }
  }
  if (start === end) throw new RangeError(`the axis "${label}" goes from ${start} to ${end}; its ends must differ`);
  return (type === "log" ? scaleLog() : scaleLinear()).domain(domain).range(range);
}

/** A value's place, px. One that a scale cannot place, infinite or 0 on a log axis, lies far beyond the end near it. */
export function placeOf(scale: Scale, value: number): number {
  if (Number.isNaN(value)) return value;
  const place = scale(value);
  if (Number.isFinite(place)) return place;
  const [start = 0, end = 0] = scale.domain();
  const [from = 0, to = 0] = scale.range();
  const beyond = Math.sign(to - from) * far;
  return value > Math.max(start, end) === end > start ? to + beyond : from - beyond;
}

/** The ticks of an axis, by its scale. On a log axis those for which there is no room have an empty label. */
export function ticksOf({ ticks, format, type }: Axis, scale: Scale, direction: keyof typeof room): readonly Tick[] {
  const [from = 0, to = 0] = scale.range();
  const [low = 0, high = 0] = extent(scale.domain());
  if (ticks !== undefined) {
    const words = format ?? numberFormat(",");
    return ticks
      .map((tick) => (typeof tick === "number" ? { value: tick, label: words(tick) } : tick))
      .filter(({ value }) => value >= low && value <= high);
  }
  const count = Math.max(2, Math.floor(Math.abs(to - from) / room[direction]));
  // d3 writes a log axis's 0.1 as "100m", unless it is told otherwise, and leaves labels out where they are dense.
  const usual = scale.tickFormat(count, type === "log" ? "," : undefined);
  return scale.ticks(count).map((value) => {
    const label = usual(value);
    return { value, label: label === "" ? label : (format ?? usual)(value) };
  });
}
