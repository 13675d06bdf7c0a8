/** Reads and writes a distance or a time with its unit: "1000m", "1.5 km", "2 mi", "4min", "4'30", "1:30". */
import type { Amount } from "../week/types.ts";

const mile = 1609.344;
const number = String.raw`(\d+(?:[.,]\d+)?)`;
const end = "(?![a-z])";
const lengthUnits: readonly (readonly [string, number])[] = [
  ["k(?:ms?|ilomet(?:er|re)s?)?", 1000],
  ["mi(?:les?)?", mile],
  ["m(?:et(?:er|re)s?)?", 1],
];
const hours = `h(?:(?:ou)?rs?)?${end}`;
const minutes = `(?:min(?:ute)?s?${end}|'(?!'))`;
const seconds = `(?:s(?:ec(?:ond)?s?)?${end}|"|'')`;
const units = lengthUnits.map(([unit, meters]) => [new RegExp(`${number} ?${unit}${end}`, "y"), meters] as const);
/** The smaller unit may be left out where its digits follow at once: "1h30", "4'30". */
const tail = (unit: string): string => String.raw`(?: ?(\d\d?) ?${unit}|(\d\d?)(?![\d:.,a-z'"]))?`;
const clock = new RegExp(String.raw`(\d{1,3}):(\d\d)(?::(\d\d))?(?: ?(?:(${hours})|${minutes}))?`, "y");
const inHours = new RegExp(`${number} ?${hours}${tail(minutes)}`, "y");
const inMinutes = new RegExp(`${number} ?${minutes}${tail(seconds)}`, "y");
const inSeconds = new RegExp(`${number} ?${seconds}`, "y");

export interface ReadAmount {
  readonly amount: Amount;
  readonly end: number;
}

const value = (text = "0"): number => Number(text.replace(",", "."));

const rounded = (found: number, places: number): number => Math.round(found * 10 ** places) / 10 ** places;

/** Digits after the point are thousands in "1,500 m": nobody writes meters to the thousandth. */
const metersOf = (text: string): number =>
  /^\d{1,3}[.,]\d{3}$/.test(text) ? Number(text.replace(/[.,]/, "")) : value(text);

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function timeAt(text: string, at: number): ReadAmount | null {
  const time = (match: RegExpExecArray, found: number): ReadAmount => ({
    amount: { time: Math.round(found) },
    end: at + match[0].length,
  });
  const signs = matched(clock, text, at);
  if (signs !== null) {
    const [, first, second, third, hour] = signs;
    const isHours = third !== undefined || hour !== undefined;
    return time(
      signs,
      isHours ? value(first) * 3600 + value(second) * 60 + value(third) : value(first) * 60 + value(second),
    );
  }
  const withHours = matched(inHours, text, at);
  if (withHours !== null) {
    const [, whole, spaced, attached] = withHours;
    return time(withHours, value(whole) * 3600 + value(spaced ?? attached) * 60);
  }
  const withMinutes = matched(inMinutes, text, at);
  if (withMinutes !== null) {
    const [, whole, spaced, attached] = withMinutes;
    return time(withMinutes, value(whole) * 60 + value(spaced ?? attached));
  }
  const withSeconds = matched(inSeconds, text, at);
  return withSeconds === null ? null : time(withSeconds, value(withSeconds[1]));
}

/** The amount that begins at a place of a line; null where none does. Times are in whole seconds. */
export function amountAt(text: string, at: number): ReadAmount | null {
  const time = timeAt(text, at);
  if (time !== null) return time;
  for (const [pattern, meters] of units) {
    const match = matched(pattern, text, at);
    if (match === null) continue;
    const [whole, typed = ""] = match;
    // To 10 cm, or to the thousandth of a mile.
    const distance =
      meters === mile
        ? rounded(value(typed), 3) * mile
        : rounded(meters === 1 ? metersOf(typed) : value(typed) * meters, 1);
    return { amount: { distance }, end: at + whole.length };
  }
  return null;
}

function distanceText(meters: number): string {
  const miles = rounded(meters / mile, 3);
  if (rounded(meters, 1) !== meters && miles * mile === meters) return `${miles}mi`;
  return meters >= 2000 && Number.isInteger(meters / 10) ? `${meters / 1000}km` : `${meters}m`;
}

function timeText(time: number): string {
  const rest = time % 60;
  if (time < 60 || (time < 120 && rest > 0)) return `${time}s`;
  if (time % 3600 === 0) return `${time / 3600}h`;
  return `${Math.floor(time / 60)}min${rest === 0 ? "" : ` ${rest}s`}`;
}

/** "1000m", "2km", "90s", "4min": as `amountAt` reads it. */
export const amountText = (amount: Amount): string =>
  "distance" in amount ? distanceText(amount.distance) : timeText(amount.time);
