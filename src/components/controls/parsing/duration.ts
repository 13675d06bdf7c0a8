/** Reads a duration: "27:00", "27.30", "1:45 h", "4h30", "27'30", "75 mins", "90". */
import { decimal } from "./number.ts";

/** A possible meaning of what was typed, in s. */
export interface Reading {
  readonly seconds: number;
  /** How the text was read. "mmss", "hmm" and "hmmss" have nothing between their parts. */
  readonly form: "h:mm:ss" | "mm:ss" | "h:mm" | "hmmss" | "mmss" | "hmm" | "minutes" | "seconds" | "hours" | "units";
}

const part = /(\d+(?:[.,]\d+)?) ?(h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|'|s(?:ec(?:ond)?s?)?|"|$)\.?(?: ?,| and)? ?/gy;

const unitSeconds = (unit: string): number => {
  if (unit.startsWith("h")) return 3600;
  return unit.startsWith("m") || unit === "'" ? 60 : 1;
};

/** Units go downward, and the last may be left out: "1 h 45 min", "4h30", "27min30". */
function withUnits(text: string): Reading[] {
  const parts = [...text.matchAll(part)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join("") !== text) return [];
  let [seconds, above] = [0, Infinity];
  for (const [, number = "", unit = ""] of parts) {
    const value = decimal(number);
    const each = unit === "" ? above / 60 : unitSeconds(unit);
    if (value === null || each >= above || each < 1 || (unit === "" && value >= 60)) return [];
    seconds += value * each;
    above = each;
  }
  return [{ seconds, form: "units" }];
}

/** Between the parts stands one sign, the same one: a colon, a dot, a comma or a space. */
function withSigns(text: string): Reading[] {
  const match = /^(\d{1,3})([:., ])(\d{2})(?:\2(\d{2}))?(?:[.,](\d{1,3}))? ?(h(?:(?:ou)?rs?)?|min(?:ute)?s?)?$/.exec(
    text,
  );
  if (match === null) return [];
  const [, first = "", sign = "", second = "", third, tail, unit] = match;
  const [one, two] = [Number(first), Number(second)];
  if (two >= 60) return [];
  const fraction = tail === undefined ? 0 : Number(`0.${tail}`);
  if (third !== undefined) {
    const found: Reading[] = [];
    if (Number(third) < 60) found.push({ seconds: one * 3600 + two * 60 + Number(third) + fraction, form: "h:mm:ss" });
    // "3.58.40" may also be minutes, seconds and hundredths.
    if (sign === "." && tail === undefined)
      found.push({ seconds: one * 60 + Number(`${second}.${third}`), form: "mm:ss" });
    return found;
  }
  const minutes: Reading = { seconds: one * 60 + two + fraction, form: "mm:ss" };
  const hours: Reading = { seconds: one * 3600 + two * 60, form: "h:mm" };
  if (unit?.startsWith("h") === true) return fraction > 0 ? [] : [hours];
  return unit !== undefined || fraction > 0 ? [minutes] : [minutes, hours];
}

/** Nothing stands between the parts: "2730", "310", "13000". */
function withoutSigns(text: string): Reading[] {
  const match = /^(\d{1,2}?)([0-5]\d)([0-5]\d)?$/.exec(text);
  if (match === null) return [];
  const [one, two, three] = [Number(match[1]), Number(match[2]), match[3]];
  if (three !== undefined) return [{ seconds: one * 3600 + two * 60 + Number(three), form: "hmmss" }];
  return [
    { seconds: one * 60 + two, form: "mmss" },
    { seconds: one * 3600 + two * 60, form: "hmm" },
  ];
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

/**
 * Everything that `text` could mean, the most usual first; empty where it means nothing.
 *
 * @param text as `normalized` gives it
 */
export const readings = (text: string): readonly Reading[] =>
  [withSigns, withUnits, withoutSigns, bare].flatMap((read) => read(text));

/** "27 min", "1 h 45 min", "3 min 58.4 s". */
export function spelled(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const hours = Math.floor(tenths / 36_000);
  const minutes = Math.floor((tenths % 36_000) / 600);
  const rest = (tenths % 600) / 10;
  const parts = [hours > 0 ? `${hours} h` : "", minutes > 0 ? `${minutes} min` : "", rest > 0 ? `${rest} s` : ""];
  return parts.filter((each) => each !== "").join(" ") || "0 s";
}
