/** Reads an amount of running: a distance or a time ("30", "18 mi", "4:30", "75 min"). */
import { amountRanges } from "../../../sim/training/week/input.ts";
import type { Amount } from "../../../sim/training/week/types.ts";
import { quotable } from "../../../words/quotable.ts";
import { readings, spelled } from "./duration.ts";
import { lengthIn, metersIn } from "./length.ts";
import { normalized } from "./normalized.ts";
import { decimal, short } from "./number.ts";
import { refuse, type Parsed } from "./parsed.ts";
import { lengthUnitOf, metersPer, secondsPer, timeUnitOf, type AmountUnit, type TimeUnit } from "./units.ts";

export interface AmountRange {
  /** What is being asked for, for messages: "The week". */
  readonly name: string;
  readonly distance: readonly [low: number, high: number];
  readonly time: readonly [low: number, high: number];
}

export const weeklyRange: AmountRange = { name: "The week", ...amountRanges.weekly };
export const longestRunRange: AmountRange = { name: "The longest run", ...amountRanges.longestRun };

/** Every meaning in s, a decimal number first. A bare number is in `unit`; one colon divides hours and minutes. */
function timesIn(text: string, unit: TimeUnit): readonly number[] {
  const value = decimal(text);
  const found = readings(text);
  const units = found.filter(({ form }) => form === "units");
  const clocks = found.filter(({ form }) => form === "h:mm:ss" || form === "h:mm");
  return [
    ...(value === null ? [] : [value * secondsPer[unit]]),
    ...[...units, ...clocks].map(({ seconds }) => seconds),
  ];
}

interface ReadAmount {
  readonly amount: Amount;
  /** s, where a time could mean this as well. */
  readonly other?: number;
}

/** What a normalized text means; null where it is no amount. */
function amountIn(text: string, unit: AmountUnit): ReadAmount | null {
  const timeUnit = timeUnitOf(unit);
  // Where times are asked for, a bare number is one, and "30 m" means minutes.
  const isTime = timeUnit !== null && (decimal(text) !== null || /\d ?m$/.test(text));
  const meters = isTime ? null : metersIn(text, lengthUnitOf(unit));
  if (meters !== null) return { amount: { distance: meters } };
  const [time, ...others] = timesIn(text, timeUnit ?? "h");
  if (time === undefined) return null;
  const other = others.find((each) => each !== time);
  return { amount: { time }, ...(other !== undefined && { other }) };
}

/** An amount of running inside `range`. A unit in the text wins over `unit`. */
export function parseAmount(text: string, unit: AmountUnit, range: AmountRange): Parsed<Amount> {
  const typed = normalized(text);
  const lengthUnit = lengthUnitOf(unit);
  const [shortest, farthest] = range.distance;
  const [briefest, longest] = range.time;
  const distances = `${lengthIn(shortest, lengthUnit)} to ${lengthIn(farthest, lengthUnit)}`;
  const times = `${spelled(briefest)} to ${spelled(longest)}`;
  const bounds = timeUnitOf(unit) === null ? distances : times;
  if (typed === "") return refuse(`Enter a number, ${bounds}.`);
  if (typed.startsWith("-")) return refuse(`"${quotable(text)}" is negative; enter ${bounds}.`);
  const read = amountIn(typed, unit);
  if (read === null)
    return refuse(
      `"${quotable(text)}" cannot be read as a distance or a time. Write a number, or one with its unit: 30 km, 18 mi, 4:30 h, 75 min.`,
    );
  const { amount, other } = read;
  if ("distance" in amount) {
    const understood = lengthIn(amount.distance, lengthUnit);
    if (amount.distance < shortest || amount.distance > farthest)
      return refuse(`${range.name} is ${understood}; enter ${distances}.`);
    return { ok: true, value: amount, understood };
  }
  const isAllowed = (seconds: number): boolean => seconds >= briefest && seconds <= longest;
  const understood = spelled(amount.time);
  if (!isAllowed(amount.time)) return refuse(`${range.name} is ${understood}; enter ${times}.`);
  const isOffered = other !== undefined && isAllowed(other);
  return { ok: true, value: amount, understood, ...(isOffered && { other: spelled(other) }) };
}

/** As few decimals, two at least, as give back the number that stood there when the unit is changed back. */
function converted(value: number, factor: number): string {
  const stood = short(value, 4);
  const places = Math.max(2, (stood.split(".")[1] ?? "").length);
  const texts = [2, 3, 4].map((each) => short(value * factor, each));
  return texts.find((text) => short(Number(text) / factor, places) === stood) ?? short(value * factor, 4);
}

/**
 * What stands in a field once its unit is changed: "8" in km becomes "4.97" in mi. A distance where times are asked for
 * keeps its unit ("30 km"), and so does a time where distances are. What cannot be read stays as it is.
 */
export function amountInUnit(text: string, from: AmountUnit, to: AmountUnit): string {
  const typed = normalized(text);
  const amount = amountIn(typed, from)?.amount;
  if (amount === undefined) return text;
  if ("time" in amount) return timeUnitOf(from) === timeUnitOf(to) ? text : spelled(amount.time);
  const isBare = decimal(typed) !== null;
  const [before, after] = [lengthUnitOf(from), lengthUnitOf(to)];
  if (before === after) return isBare && timeUnitOf(to) !== null ? `${text.trim()} ${after}` : text;
  const number = converted(amount.distance / metersPer[before], metersPer[before] / metersPer[after]);
  return isBare && timeUnitOf(to) === null ? number : `${number} ${after}`;
}
