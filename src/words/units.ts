/** Distances, durations and paces as a runner writes them. In: m, s, s/km. */
import type { PaceRange } from "../sim/training/index.ts";

export type LengthUnit = "km" | "mi";

export const metersPer = { km: 1000, mi: 1609.344 } as const;

/** "30", "7.2": one decimal under 10, none above. */
const plain = (value: number): string => String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** "7.2 km", "18 mi"; in tens of meters under 1 km ("400 m"). */
export function distance(meters: number, unit: LengthUnit): string {
  if (unit === "km" && meters < 995) return `${Math.round(meters / 10) * 10} m`;
  return `${plain(meters / metersPer[unit])} ${unit}`;
}

/** "27:00", "1:45:00": whole seconds. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A time in minutes, as every place that shows it rounds it. Half a minute up to the last digits of arithmetic goes up. */
export const wholeMinutes = (seconds: number): number => Math.round(Number((seconds / 60).toFixed(6)));

/** "17 min", "1 h 5 min", "2 h"; under two minutes in seconds ("96 s"). */
export function duration(seconds: number): string {
  if (seconds < 119.5) return `${Math.round(seconds)} s`;
  const minutes = wholeMinutes(seconds);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** "25 s", "8 min 31 s"; from twenty minutes on whole minutes, "1 h 7 min". */
export function spell(seconds: number): string {
  if (seconds >= 1200) return duration(seconds);
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const perUnit = (pace: number, unit: LengthUnit): number => (pace * metersPer[unit]) / 1000;

/** "5:40/km", "9:07/mi". */
export const pace = (secondsPerKilometer: number, unit: LengthUnit): string =>
  `${clock(perUnit(secondsPerKilometer, unit))}/${unit}`;

/** "5:33–5:48/km": the faster first. */
export const paceRange = ({ fast, slow }: PaceRange, unit: LengthUnit): string =>
  `${clock(perUnit(fast, unit))}–${clock(perUnit(slow, unit))}/${unit}`;

/** "9 %", "9.6 %": at most one decimal. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "four"; figures from ten on. */
export const numeral = (count: number): string => numerals[count] ?? String(count);

/** "one hard session", "two hard sessions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numeral(count)} ${count === 1 ? one : many}`;

/** "a, b and c"; empty for none. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
