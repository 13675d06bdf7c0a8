/** How a curve of gains goes with the effort: rising, falling, level or with a peak. */
import type { GainAt } from "../../../sim/index.ts";

export type Shape =
  /** No session anywhere. */
  | { readonly kind: "none" }
  /** Hardly any gain. */
  | { readonly kind: "flat" }
  /** Within a tenth of the peak all along. */
  | { readonly kind: "level"; readonly from: number; readonly to: number }
  /** Largest at the hard or the easy end. `uneven`: it does not go there straight. */
  | { readonly kind: "rises" | "falls"; readonly from: number; readonly to: number; readonly uneven: boolean }
  /** Largest in between, `at` the peak; `near` are the stretches within a tenth of it. */
  | {
      readonly kind: "peaks";
      readonly at: number;
      readonly near: readonly (readonly [from: number, to: number])[];
    };

/** A gain or a change of less than half a percent is not seen. */
const visible = 0.005;

const whole = ({ oxidative }: GainAt): number => oxidative?.whole ?? 0;
const percentOf = ({ intensity }: GainAt): number => Math.round(100 * intensity);

/** Whether values fall anywhere, however slowly, by enough to be seen. */
function falls(values: readonly number[]): boolean {
  let highest = -Infinity;
  return values.some((value) => {
    highest = Math.max(highest, value);
    return highest - value > visible;
  });
}

/** The stretches in which a curve is within a tenth of its highest, in percent of VO2max. */
function nearHighest(drawn: readonly GainAt[], highest: number): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let isInside = false;
  for (const each of drawn) {
    const isNear = whole(each) > 0.9 * highest;
    const last = stretches.at(-1);
    if (isNear && isInside && last !== undefined) last[1] = percentOf(each);
    else if (isNear) stretches.push([percentOf(each), percentOf(each)]);
    isInside = isNear;
  }
  return stretches;
}

/** @param gains with a session each, along rising effort */
export function shapeOf(gains: readonly GainAt[]): Shape {
  const [first, last] = [gains[0], gains.at(-1)];
  if (first === undefined || last === undefined) return { kind: "none" };
  const values = gains.map(whole);
  const highest = Math.max(...values);
  if (highest < visible) return { kind: "flat" };
  const ends = { from: percentOf(first), to: percentOf(last) };
  const [down, up] = [falls(values), falls(values.toReversed())];
  if ((!down && !up) || Math.min(...values) > 0.9 * highest) return { kind: "level", ...ends };
  if (!down || highest === values.at(-1)) return { kind: "rises", ...ends, uneven: down };
  if (!up || highest === values[0]) return { kind: "falls", ...ends, uneven: up };
  const at = percentOf(gains[values.indexOf(highest)] ?? first);
  return { kind: "peaks", at, near: nearHighest(gains, highest) };
}
