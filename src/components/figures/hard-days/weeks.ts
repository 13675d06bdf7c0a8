/** Which of eight weeks Busso's model finds best, by two of its numbers. The weeks were computed while the page was built. */
import { growthRange, timeRange } from "./figure.ts";

/** What a week that repeats for good adds to power and takes from it, W, with the usual numbers. */
interface SettledWeek {
  readonly fitness: number;
  readonly tiredness: number;
}

export interface HardDaysData {
  /** By the number of hard days, from none to seven. */
  readonly weeks: readonly SettledWeek[];
  /** How long tiredness lasts with the usual numbers, d. */
  readonly usualTime: number;
}

/** Two numbers of the model that nobody knows well. */
export interface Setting {
  /** Time constant with which tiredness fades, d. */
  readonly time: number;
  /** How fast it grows, as a multiple of the usual. */
  readonly growth: number;
}

/** What an input of 1 a day has left the next morning, once the sum has settled. */
const lastingOf = (time: number): number => 1 / Math.expm1(1 / time);

/**
 * Mean power of each week above that of no training, W. Tiredness is proportional to its growth, and in a week that repeats
 * also to what an input of 1 a day leaves: so that the usual numbers tell those of all others.
 */
export function powersOf({ weeks, usualTime }: HardDaysData, { time, growth }: Setting): readonly number[] {
  const times = (growth * lastingOf(time)) / lastingOf(usualTime);
  return weeks.map(({ fitness, tiredness }) => fitness - times * tiredness);
}

/** The number of hard days with the highest power; the fewest of several that are equally good. */
export function bestOf(data: HardDaysData, setting: Setting): number {
  const powers = powersOf(data, setting);
  return powers.indexOf(Math.max(...powers));
}

/** Times at which one hard day less becomes better, d: from seven to six first, from one to none last. */
export function turnsOf({ weeks, usualTime }: HardDaysData, growth: number): readonly number[] {
  return weeks
    .flatMap(({ fitness, tiredness }, hardDays) => {
      const fewer = weeks[hardDays - 1];
      if (fewer === undefined) return [];
      const times = (fitness - fewer.fitness) / (tiredness - fewer.tiredness);
      return 1 / Math.log1p(growth / (times * lastingOf(usualTime)));
    })
    .toReversed();
}

/** The best number over all times: points of a curve in steps. */
export function stairsOf(data: HardDaysData, growth: number): readonly (readonly [time: number, hardDays: number])[] {
  const { min, max } = timeRange;
  const turns = turnsOf(data, growth).filter((time) => time > min && time < max);
  const first = bestOf(data, { time: min, growth });
  return [[min, first], ...turns.map((time, index) => [time, first - index - 1] as const), [max, first - turns.length]];
}

/** The growths that the picture compares. */
export const growths = { half: growthRange.min / 100, usual: 1, twice: growthRange.max / 100 } as const;

/** Whole days of tiredness with which a number of hard days is best, and the growth with it. */
export interface Agreement {
  readonly growth: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the model agrees with a guess: at the usual growth, or else at twice that.
 *
 * @param hardDays 0 to 7
 * @throws RangeError where it agrees at neither
 */
export function agreementWith(data: HardDaysData, hardDays: number): Agreement {
  for (const growth of [growths.usual, growths.twice]) {
    const days = Array.from({ length: timeRange.max - timeRange.min + 1 }, (_, index) => timeRange.min + index).filter(
      (time) => bestOf(data, { time, growth }) === hardDays,
    );
    const [from, to] = [days[0], days.at(-1)];
    if (from !== undefined && to !== undefined) return { growth, from, to };
  }
  throw new RangeError(`hardDays is ${hardDays}; allowed is a number that the model can find best`);
}
