/** An axis of a plot: what it counts, from where to where, and which values are marked on it. */
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3";

/** From values to places in the drawing, and back. */
export type Scale = ScaleContinuousNumeric<number, number>;

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Axis {
  /** Lowest and highest value. On a log axis both are positive. */
  readonly domain: readonly [low: number, high: number];
  /** What is counted, with its unit. */
  readonly label: string;
  /** The marked values, or ticks with words of their own. Default round values, as many as the axis has room for. */
  readonly ticks?: readonly (number | Tick)[];
  /** Default "linear". */
  readonly type?: "linear" | "log";
  /** A tick's words. Default the number as d3 writes it. */
  readonly format?: (value: number) => string;
}

/** Pixels along an axis that one default tick takes. */
const room = { x: 80, y: 48 } as const;

/**
 * @param range places of the two ends, px
 * @throws RangeError for an end that is not finite, for two equal ends, and for an end of a log axis that is not positive
 */
export function scaleOf({ domain, label, type = "linear" }: Axis, range: readonly [number, number]): Scale {
  const [low, high] = domain;
  const allowed = type === "log" ? "a finite number above 0" : "a finite number";
  for (const end of domain) {
    if (!Number.isFinite(end) || (type === "log" && end <= 0)) {
      throw new RangeError(`an end of the axis "${label}" is ${end}; allowed is ${allowed}`);
    }
  }
  if (!(low < high)) throw new RangeError(`the axis "${label}" goes from ${low} to ${high}; it must rise`);
  return (type === "log" ? scaleLog() : scaleLinear()).domain(domain).range(range);
}

/** What stands at the marks of an axis whose scale is given. */
export function ticksOf({ ticks, format }: Axis, scale: Scale, direction: keyof typeof room): readonly Tick[] {
  const [from = 0, to = 0] = scale.range();
  const count = Math.max(2, Math.floor(Math.abs(to - from) / room[direction]));
  const words = format ?? scale.tickFormat(count);
  return (ticks ?? scale.ticks(count)).map((tick) =>
    typeof tick === "number" ? { value: tick, label: words(tick) } : tick,
  );
}
