/** Reads a distance: "8", "8 km", "5 mi", "3000 m". */
import { decimal, short } from "./number.ts";
import { refuse, type Parsed } from "./parsed.ts";
import { metersPer, type LengthUnit } from "./units.ts";

const words: Readonly<Record<string, number>> = {
  km: 1000,
  k: 1000,
  m: 1,
  mi: metersPer.mi,
  mile: metersPer.mi,
  miles: metersPer.mi,
};

/** m, or null where the text is no distance. Without a unit the text is in `unit`. */
export function metersIn(text: string, unit: LengthUnit): number | null {
  const match = /^([\d.,]+)\s*([a-z]*)$/i.exec(text.trim());
  const value = decimal(match?.[1] ?? "");
  const factor = match?.[2] === "" ? metersPer[unit] : words[match?.[2]?.toLowerCase() ?? ""];
  return value === null || factor === undefined ? null : value * factor;
}

/** "8 km" or "5 mi". */
export const lengthIn = (meters: number, unit: LengthUnit): string => `${short(meters / metersPer[unit])} ${unit}`;

/** A race distance in m, from 800 m to 200 km. */
export function parseRaceDistance(text: string, unit: LengthUnit): Parsed<number> {
  const trimmed = text.trim();
  if (trimmed === "") return refuse("Write the distance of the race, such as 8 km or 5 mi.");
  if (/^[-−–]/.test(trimmed)) return refuse(`"${trimmed}" is negative; a race is 0.8 to 200 km.`);
  const meters = metersIn(trimmed, unit);
  if (meters === null)
    return refuse(`"${trimmed}" cannot be read as a distance. Write a number and a unit, such as 8 km or 5 mi.`);
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
