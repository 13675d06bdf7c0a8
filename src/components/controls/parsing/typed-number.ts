/** Reads numbers, durations and paces that are typed into fields. */
import { quotable } from "../../../words/quotable.ts";
import { readings, spelled, type Reading } from "./duration.ts";
import { normalized } from "./normalized.ts";
import { decimal, short } from "./number.ts";
import { refuse, type Parsed } from "./parsed.ts";
import { metersPer, type LengthUnit } from "./units.ts";

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Nothing is echoed that stands there already. */
const understood = (text: string, canonical: string): string => (text.trim() === canonical ? "" : canonical);

/**
 * A number within a range. Where only whole numbers are asked for, another is refused.
 *
 * @param of what is counted, for messages: "minutes"; null where the field's name says it
 */
export function readNumber(text: string, of: string | null, { min, max, step }: Range): Parsed<number> {
  const isWhole = step === 1;
  const asked = `Enter a ${isWhole ? "whole " : ""}number ${of === null ? "" : `of ${of} `}from ${min} to ${max}`;
  const typed = normalized(text);
  if (typed === "") return refuse(`${asked}.`);
  const value = decimal(typed);
  const isRefused = value === null || value < min || value > max || (isWhole && !Number.isInteger(value));
  if (isRefused) return refuse(`${asked}, not “${quotable(text)}”.`);
  const rounded = min + Math.round((value - min) / step) * step;
  return { ok: true, value: rounded, understood: understood(text.replace(",", "."), short(rounded)) };
}

/** Readings of a text that is no bare number, the likeliest first: a run of "1:30" lasts an hour and a half. */
const minuteForms: readonly Reading["form"][] = ["h:mm", "h:mm:ss", "units", "mm:ss"];

/**
 * Whole minutes: "90", "90 min", "1 h 30 min", "1:30", "90:00". "4:00" may be hours or minutes: the other meaning is offered.
 *
 * @param range in minutes
 */
export function readMinutes(text: string, range: Range): Parsed<number> {
  const typed = normalized(text);
  const found = decimal(typed) === null ? readings(typed) : [];
  const times = minuteForms
    .flatMap((wanted) => found.filter(({ form }) => form === wanted))
    .map(({ seconds }) => seconds / 60)
    .filter((minutes) => Number.isInteger(minutes) && minutes >= range.min && minutes <= range.max);
  const [value, ...others] = times;
  if (value === undefined) return readNumber(text, "minutes", range);
  const other = others.find((minutes) => minutes !== value);
  return {
    ok: true,
    value,
    understood: spelled(60 * value),
    ...(other !== undefined && { other: spelled(60 * other) }),
  };
}

/** Nobody means hours here, and "240" is a number of seconds. */
const durationForms: ReadonlySet<Reading["form"]> = new Set(["h:mm:ss", "mm:ss", "units", "minutes", "seconds"]);

/** A duration in whole s. A bare number means minutes, or seconds where so many minutes are out of range. */
export function readDuration(text: string, { min, max }: Range): Parsed<number> {
  const asked = `Enter a time such as 3:30, from ${spelled(min)} to ${spelled(max)}`;
  const typed = normalized(text);
  if (typed === "") return refuse(`${asked}.`);
  const meanings = readings(typed)
    .filter(({ form }) => durationForms.has(form))
    .map(({ seconds }) => Math.round(seconds));
  const [first] = meanings;
  if (first === undefined) return refuse(`${asked}, not “${quotable(text)}”.`);
  const value = meanings.find((seconds) => seconds >= min && seconds <= max);
  if (value === undefined) return refuse(`${asked}, not ${spelled(first)}.`);
  return { ok: true, value, understood: understood(text, spelled(value)) };
}

/** A pace may be typed with its unit: "5:10/km", "5:10 min/km", "8:20 per mile". */
const endings = {
  km: / ?(min ?)?(\/|per) ?(km?s?|kilomet(er|re)s?)$/,
  mi: / ?(min ?)?(\/|per) ?(mi|miles?)$/,
} as const;

/** Only the last two have no place in a pace. */
const isPace = ({ form }: Reading): boolean => form !== "seconds" && form !== "hours";

/**
 * A pace in s/km, typed in minutes and seconds for each `unit`.
 *
 * @param range paces that can be used, s/km
 */
export function readPace(text: string, unit: LengthUnit, range: readonly [fast: number, slow: number]): Parsed<number> {
  const scale = metersPer[unit] / 1000;
  const clock = (pace: number): string => {
    const whole = Math.round(pace * scale);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  };
  const asked = `Enter a pace such as 5:10, from ${clock(range[0])} to ${clock(range[1])} per ${unit}`;
  const typed = normalized(text);
  if (typed === "") return refuse(`${asked}.`);
  const bare = typed.replace(endings[unit], "");
  const paces = readings(bare)
    .filter(isPace)
    .map(({ seconds }) => seconds / scale);
  // Half a second beyond an end is that end, rounded as it is shown.
  const hair = 0.5 / scale;
  const pace = paces.find((each) => each >= range[0] - hair && each <= range[1] + hair);
  if (pace === undefined) {
    const [first] = paces;
    return refuse(`${asked}, not ${first === undefined ? `“${quotable(text)}”` : clock(first)}.`);
  }
  return { ok: true, value: Math.min(range[1], Math.max(range[0], pace)), understood: understood(bare, clock(pace)) };
}
