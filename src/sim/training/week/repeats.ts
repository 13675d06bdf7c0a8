/** Cuts an amount of hard running into whole repeats, rounding down. */
import { reps, week } from "./constants.ts";
import type { HardKind } from "./types.ts";

/** `length` in m for repetition, otherwise in s; `recovery` in s after each repeat but the last. */
export interface Repeats {
  readonly count: number;
  readonly length: number;
  readonly recovery: number;
}

const minute = 60;
const whole = (from: number, to: number): number[] =>
  Array.from({ length: (to - from) / minute + 1 }, (_, index) => from + index * minute);

/** Of all ways to cut, the one that loses least; among equals the one that `distance` finds nearest to the usual. */
function best(options: readonly Repeats[], distance: (option: Repeats) => number): Repeats | null {
  const total = ({ count, length }: Repeats): number => count * length;
  return options.reduce<Repeats | null>((chosen, option) => {
    if (chosen === null || total(option) > total(chosen)) return option;
    return total(option) === total(chosen) && distance(option) < distance(chosen) ? option : chosen;
  }, null);
}

/** To 10 s: rests that a watch shows at a glance. */
const roundedRest = (rest: number): number => Math.round(rest / 10) * 10;

function threshold(allowed: number): Repeats | null {
  const { steady, shortest, longest, preferred, recovery } = reps.threshold;
  if (allowed < week.smallest.threshold) return null;
  if (allowed <= steady) return { count: 1, length: Math.floor(allowed / minute) * minute, recovery: 0 };
  const options = whole(shortest, longest)
    .map((length) => ({ count: Math.floor(allowed / length), length, recovery: roundedRest(length * recovery) }))
    .filter(({ count }) => count >= 2);
  return best(options, ({ length }) => Math.abs(length - preferred));
}

function interval(allowed: number): Repeats | null {
  const { shortest, longest, preferred, longestRecovery, fewest } = reps.interval;
  // Longest first: of 10 x 2 and 5 x 4 minutes, equally far from the usual 3, the longer repeats are taken.
  const options = whole(shortest, longest)
    .reverse()
    .map((length) => ({ count: Math.floor(allowed / length), length, recovery: Math.min(length, longestRecovery) }))
    .filter(({ count }) => count >= fewest);
  return best(options, ({ length }) => Math.abs(length - preferred));
}

/** Up to 5, 15 or 30 s, the coarser the longer: as easy to see on a watch, still two to three times the repeat. */
function roundedUp(rest: number): number {
  const step = rest <= 60 ? 5 : rest <= 120 ? 15 : 30;
  return Math.ceil(rest / step) * step;
}

/** `allowed` in m, `pace` in s/km. */
function repetition(allowed: number, pace: number): Repeats | null {
  const { lengths, preferredCount, most, fewest, fewestShort, longestTime, recovery } = reps.repetition;
  if (allowed < week.smallest.repetition) return null;
  const options = lengths
    .map((length) => {
      const time = (length / 1000) * pace;
      return {
        count: Math.min(most, Math.floor(allowed / length)),
        length,
        recovery: roundedUp(time * recovery),
        time,
      };
    })
    .filter(({ count, length, time }) => time <= longestTime && count >= (length === 100 ? fewestShort : fewest));
  const chosen = best(options, ({ count }) => Math.abs(count - preferredCount));
  return chosen && { count: chosen.count, length: chosen.length, recovery: chosen.recovery };
}

/** Threshold by effort in short pieces, or null below the smallest useful session. @param allowed s */
export function piecesFor(allowed: number): Repeats | null {
  const { shortest, longest, preferred, recovery } = reps.pieces;
  if (allowed < week.smallest.threshold) return null;
  const options = whole(shortest, longest).map((length) => ({
    count: Math.floor(allowed / length),
    length,
    recovery,
  }));
  return best(options, ({ length }) => Math.abs(length - preferred));
}

function fartlek(allowed: number): Repeats | null {
  if (allowed < week.smallest.fartlek) return null;
  const length = allowed >= reps.fartlek.longFrom ? reps.fartlek.long : reps.fartlek.short;
  return { count: Math.floor(allowed / length), length, recovery: reps.fartlek.long };
}

/**
 * Repeats that fit into `allowed` (s; m for repetition), or null where it is below the smallest useful session.
 * `pace` in s/km matters for repetition only.
 */
export function repeatsFor(kind: HardKind, allowed: number, pace: number): Repeats | null {
  if (kind === "threshold") return threshold(allowed);
  if (kind === "interval") return interval(allowed);
  return kind === "repetition" ? repetition(allowed, pace) : fartlek(allowed);
}
