/** Reads an amount of running: a distance or a time ("30", "18 mi", "4:30", "75 min"). */
import type { Amount } from "../../../sim/training/week/types.ts";
import { readings, spelled } from "./duration.ts";
import { lengthIn, metersIn } from "./length.ts";
import { decimal } from "./number.ts";
import { refuse, type Parsed } from "./parsed.ts";
import { secondsPer, type AmountUnit, type LengthUnit } from "./units.ts";

export interface AmountRange {
  /** What is being asked for, for messages: "The week". */
  readonly name: string;
  readonly distance: readonly [low: number, high: number];
  readonly time: readonly [low: number, high: number];
}

export const weeklyRange: AmountRange = { name: "The week", distance: [1000, 400_000], time: [600, 180_000] };
export const longestRunRange: AmountRange = { name: "The longest run", distance: [500, 200_000], time: [300, 86_400] };

const isTime = (unit: AmountUnit): unit is "h" | "min" => unit === "h" || unit === "min";

/** s, or null. A bare number is in `unit`; one colon divides hours and minutes. */
function secondsIn(text: string, unit: "h" | "min"): number | null {
  const value = decimal(text);
  if (value !== null) return value * secondsPer[unit];
  const found = readings(text).find(({ form }) => form === "h:mm:ss" || form === "h:mm" || form === "units");
  return found?.seconds ?? null;
}

const read = (text: string, unit: AmountUnit): Amount | null => {
  const lengthUnit: LengthUnit = unit === "mi" ? "mi" : "km";
  const bare = decimal(text) !== null;
  const meters = bare && isTime(unit) ? null : metersIn(text, lengthUnit);
  // "30 m" of running a week is nobody's; next to a unit of time it means minutes.
  if (meters !== null && !(isTime(unit) && /\dm$|\d\s*m$/i.test(text))) return { distance: meters };
  const seconds = secondsIn(text, isTime(unit) ? unit : "h");
  return seconds === null ? null : { time: seconds };
};

/** An amount of running inside `range`. A unit in the text wins over `unit`. */
export function parseAmount(text: string, unit: AmountUnit, range: AmountRange): Parsed<Amount> {
  const trimmed = text.trim();
  const lengthUnit: LengthUnit = unit === "mi" ? "mi" : "km";
  const bounds = isTime(unit)
    ? `${spelled(range.time[0])} to ${spelled(range.time[1])}`
    : `${lengthIn(range.distance[0], lengthUnit)} to ${lengthIn(range.distance[1], lengthUnit)}`;
  if (trimmed === "") return refuse(`${range.name} is missing: write a number, ${bounds}.`);
  if (/^[-−–]/.test(trimmed)) return refuse(`"${trimmed}" is negative; allowed is ${bounds}.`);
  const amount = read(trimmed, unit);
  if (amount === null)
    return refuse(
      `"${trimmed}" cannot be read as a distance or a time. Write a number, or one with its unit: 30 km, 18 mi, 4:30 h, 75 min.`,
    );
  if ("distance" in amount) {
    const [low, high] = range.distance;
    const shown = lengthIn(amount.distance, lengthUnit);
    if (amount.distance >= low && amount.distance <= high) return { ok: true, value: amount, understood: shown };
    return refuse(
      `${range.name} is ${shown}; allowed is ${lengthIn(low, lengthUnit)} to ${lengthIn(high, lengthUnit)}.`,
    );
  }
  const [low, high] = range.time;
  const shown = spelled(amount.time);
  if (amount.time >= low && amount.time <= high) return { ok: true, value: amount, understood: shown };
  return refuse(`${range.name} is ${shown}; allowed is ${spelled(low)} to ${spelled(high)}.`);
}
