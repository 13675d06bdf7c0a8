/** Reads a distance: "8", "8 km", "5 mi", "3000 m". */
import { quotable } from "../../../words/quotable.ts";
import { normalized } from "./normalized.ts";
import { decimal, short } from "./number.ts";
import { refuse, type Parsed } from "./parsed.ts";
import { metersPer, type LengthUnit } from "./units.ts";

const metersBy: readonly (readonly [RegExp, number])[] = [
  [/^(k|kms?|kilomet(er|re)s?)$/, 1000],
  [/^(m|met(er|re)s?)$/, 1],
  [/^(mi|miles?)$/, metersPer.mi],
];

/** m, or null where the normalized text is no distance. Without a unit the text is in `unit`. */
export function metersIn(text: string, unit: LengthUnit): number | null {
  const match = /^([\d.,]+) ?([a-z]*)$/.exec(text);
  const [number = "", typed = ""] = match?.slice(1) ?? [];
  const value = decimal(number);
  const factor = typed === "" ? metersPer[unit] : metersBy.find(([pattern]) => pattern.test(typed))?.[1];
  return value === null || factor === undefined ? null : value * factor;
}

/** "8 km" or "5 mi". */
export const lengthIn = (meters: number, unit: LengthUnit): string => `${short(meters / metersPer[unit])} ${unit}`;

/** A race distance in m, from 800 m to 200 km. */
export function parseRaceDistance(text: string, unit: LengthUnit): Parsed<number> {
  const typed = normalized(text);
  if (typed === "") return refuse("Write the distance of the race, such as 8 km or 5 mi.");
  if (typed.startsWith("-")) return refuse(`"${quotable(text)}" is negative; a race is 0.8 to 200 km.`);
  const meters = metersIn(typed, unit);
  if (meters === null)
    return refuse(`"${quotable(text)}" cannot be read as a distance. Write a number and a unit, such as 8 km or 5 mi.`);
  if (meters < 800 || meters > 200_000) {
    return refuse(
      `${lengthIn(meters, unit)} is outside the races this calculator takes: 0.8 to 200 km (0.5 to 124.27 mi).`,
    );
  }
  return {
    ok: true,
    value: meters,
    understood: unit === "km" ? lengthIn(meters, "km") : `${lengthIn(meters, "mi")} (${lengthIn(meters, "km")})`,
  };
}
