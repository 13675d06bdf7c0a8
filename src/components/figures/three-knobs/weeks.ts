/**
 * How much of a gain of strength nerve and fibers give as weeks go by, by the adaptation model's equations under full
 * drive: X = most (1 - exp(-t / pace)). The order is the essay's or the opposite one; the sum is the same.
 */
import { hypertrophyGain, hypertrophyTime, neuralGain, neuralTime } from "../../../sim/adaptation/constants.ts";

interface Part {
  /** Fraction that it adds in the end. */
  readonly most: number;
  /** Time constant, d. */
  readonly pace: number;
}

const quick: Part = { most: neuralGain, pace: neuralTime };
const slow: Part = { most: hypertrophyGain, pace: hypertrophyTime };

/** How long is drawn, weeks. */
export const weeksShown = 12;

export interface WeekGain {
  /** Since training began. */
  readonly week: number;
  /** Fraction that the quick part has added. */
  readonly quick: number;
  /** Fraction that both have. */
  readonly whole: number;
}

const after = ({ most, pace }: Part, week: number): number => most * (1 - Math.exp((-7 * week) / pace));

/** @param week since training began, 0 or more */
export function gainAfter(week: number): WeekGain {
  const first = after(quick, week);
  return { week, quick: first, whole: first + after(slow, week) };
}

/** The week from which the slow part adds more each day than the quick one: where the two slopes are equal. */
export const crossing = (): number =>
  Math.log((quick.most * slow.pace) / (slow.most * quick.pace)) / (1 / quick.pace - 1 / slow.pace) / 7;
