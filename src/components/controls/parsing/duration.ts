/** Reads a duration: "27:00", "1:45:00", "4h30", "75 min", "90". */
import { decimal } from "./number.ts";

/** A possible meaning of what was typed, in s. */
export interface Reading {
  readonly seconds: number;
  readonly form: "h:mm:ss" | "mm:ss" | "h:mm" | "minutes" | "seconds" | "hours" | "units";
}

// Minutes need no unit ("4h30"), but no number is cut: "45 s" must not become 4 minutes and 5 seconds.
const unitPattern =
  /^(?:(\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?)?)?\s*(?:(\d+(?:[.,]\d+)?)(?![\d.,])\s*(?:min(?:utes?)?|m|'|′)?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:sec(?:onds?)?|s|"|″))?$/i;

function withUnits(text: string): Reading[] {
  const match = unitPattern.exec(text);
  if (match === null || !/[a-z'′"″]/i.test(text)) return [];
  const [hours, minutes, seconds] = match
    .slice(1, 4)
    .map((part: string | undefined) => (part === undefined ? 0 : decimal(part)));
  if (hours === null || minutes === null || seconds === null) return [];
  if (hours === undefined || minutes === undefined || seconds === undefined) return [];
  return [{ seconds: hours * 3600 + minutes * 60 + seconds, form: "units" }];
}

function withColons(text: string): Reading[] {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,3}))?$/.exec(text);
  if (match === null) return [];
  const [first, second, third] = match
    .slice(1, 4)
    .map((part: string | undefined) => (part === undefined ? null : Number(part)));
  const fraction = match[4] === undefined ? 0 : Number(`0.${match[4]}`);
  if (first === undefined || first === null || second === undefined || second === null) return [];
  if (second >= 60 || (typeof third === "number" && third >= 60)) return [];
  if (typeof third === "number") return [{ seconds: first * 3600 + second * 60 + third + fraction, form: "h:mm:ss" }];
  const minutes: Reading = { seconds: first * 60 + second + fraction, form: "mm:ss" };
  return fraction > 0 ? [minutes] : [minutes, { seconds: first * 3600 + second * 60, form: "h:mm" }];
}

function bare(text: string): Reading[] {
  const value = decimal(text);
  if (value === null) return [];
  return [
    { seconds: value * 60, form: "minutes" },
    { seconds: value, form: "seconds" },
    { seconds: value * 3600, form: "hours" },
  ];
}

/** Everything that `text` could mean, the most usual first; empty where it means nothing. */
export function readings(text: string): readonly Reading[] {
  const trimmed = text.trim();
  return [withColons, withUnits, bare].flatMap((read) => read(trimmed));
}

/** "27 min", "1 h 45 min", "3 min 58.4 s". */
export function spelled(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const hours = Math.floor(tenths / 36_000);
  const minutes = Math.floor((tenths % 36_000) / 600);
  const rest = (tenths % 600) / 10;
  const parts = [hours > 0 ? `${hours} h` : "", minutes > 0 ? `${minutes} min` : "", rest > 0 ? `${rest} s` : ""];
  return parts.filter((part) => part !== "").join(" ") || "0 s";
}
