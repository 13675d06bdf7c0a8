/** The efforts that curves are drawn at, and how long each can be held. */
import { sustainableLimit } from "../../../sim/index.ts";
import { raceEnds } from "../../../sim/tolerance/duration-curve.ts";
import type { NumberRange } from "../../kit/field.ts";
import { ranges } from "../../program/fields.ts";
import { limitAt } from "../../program/holding.ts";

/** Closer together where sessions are run and curves bend: steps of 2 % from 80 to 120 %, of 5 % elsewhere. */
function percents(): readonly number[] {
  const { min, max }: NumberRange = ranges.percent;
  // The model begins to give a time just above the effort that can be sustained, and race times end at their fastest.
  const found = [Math.floor(100 * sustainableLimit) + 1, Math.floor(100 * raceEnds().fastest)];
  for (let at = min; at < max; at += at >= 80 && at < 120 ? 2 : 5) found.push(at);
  return [...new Set([...found, max])].sort((a, b) => a - b);
}

/** Percent of VO2max, rising. */
export const drawnPercents = percents();
/** The same as fractions. */
export const efforts: readonly number[] = drawnPercents.map((percent) => percent / 100);

let held: readonly (number | null)[] | undefined;

/**
 * How long each effort drawn can be held in one go, s; null where nothing sets a limit. Worked out when it is first asked for.
 */
export const longestTimes = (): readonly (number | null)[] =>
  (held ??= efforts.map((effort) => limitAt(effort)?.time ?? null));
