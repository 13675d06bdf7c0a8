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

/** @param name of what is asked for, for messages: "Minutes" */
export function readNumber(text: string, name: string, { min, max, step }: Range): Parsed<number> {
  const allowed = `allowed is a ${step === 1 ? "whole " : ""}number from ${min} to ${max}`;
  const typed = normalized(text);
  if (typed === "") return refuse(`${name} is missing; ${allowed}.`);
  const value = decimal(typed);
  if (value === null || value < min || value > max) return refuse(`${name} is “${quotable(text)}”; ${allowed}.`);
  const rounded = min + Math.round((value - min) / step) * step;
  return { ok: true, value: rounded, understood: understood(text.replace(",", "."), short(rounded)) };
}

/** Nobody means hours here, and "240" is a number of seconds. */
const durationForms: ReadonlySet<Reading["form"]> = new Set(["h:mm:ss", "mm:ss", "units", "minutes", "seconds"]);

/** A duration in whole s. A bare number means minutes, or seconds where so many minutes are out of range. */
export function readDuration(text: string, name: string, { min, max }: Range): Parsed<number> {
  const allowed = `allowed is ${spelled(min)} to ${spelled(max)}`;
  const typed = normalized(text);
  if (typed === "") return refuse(`${name} is missing; ${allowed}.`);
  const meanings = readings(typed)
    .filter(({ form }) => durationForms.has(form))
    .map(({ seconds }) => Math.round(seconds));
  if (meanings.length === 0) {
    return refuse(`${name} is “${quotable(text)}”, which is no time. Write 4 min, 3:30 or 45 s; ${allowed}.`);
  }
  const value = meanings.find((seconds) => seconds >= min && seconds <= max);
  if (value === undefined) return refuse(`${name} is ${spelled(meanings[0] ?? 0)}; ${allowed}.`);
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
  const allowed = `allowed is ${clock(range[0])} to ${clock(range[1])} per ${unit}`;
  const typed = normalized(text);
  if (typed === "") return refuse(`The pace is missing; ${allowed}.`);
  const bare = typed.replace(endings[unit], "");
  const paces = readings(bare)
    .filter(isPace)
    .map(({ seconds }) => seconds / scale);
  // Half a second beyond an end is that end, rounded as it is shown.
  const hair = 0.5 / scale;
  const pace = paces.find((each) => each >= range[0] - hair && each <= range[1] + hair);
  if (pace === undefined) {
    const [first] = paces;
    if (first === undefined)
      return refuse(`“${quotable(text)}” is no pace. Write minutes and seconds, 5:10; ${allowed}.`);
    return refuse(`The pace is ${clock(first)}; ${allowed}.`);
  }
  return { ok: true, value: Math.min(range[1], Math.max(range[0], pace)), understood: understood(bare, clock(pace)) };
}
