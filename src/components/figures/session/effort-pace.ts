/** A pace as an effort: the slider has whole percents, so that most paces become a neighbor of theirs. */
import { clock } from "../../../words/units.ts";
import { intensityAtPace, paceAtIntensity } from "../../../sim/index.ts";
import type { Parsed } from "../../controls/parsing/parsed.ts";
import { readPace } from "../../controls/parsing/typed-number.ts";
import { metersPer, type LengthUnit } from "../../controls/parsing/units.ts";
import { ranges } from "../../program/fields.ts";

const { min, max } = ranges.percent;

/** The effort nearest to a pace in s/km, a fraction of VO2max in whole percents. */
export function effortAtPace(vdot: number, pace: number): number {
  const percent = Math.round(100 * intensityAtPace(vdot, pace));
  return Math.min(max, Math.max(min, percent)) / 100;
}

/** "4:09", for each `unit`. @param pace s/km */
export const paceText = (pace: number, unit: LengthUnit): string => clock((pace * metersPer[unit]) / 1000);

/** The pace of the effort that is nearest to a typed pace, s/km; where the two differ, it says why. */
export function readEffortPace(text: string, unit: LengthUnit, vdot: number): Parsed<number> {
  const typed = readPace(text, unit, [paceAtIntensity(vdot, max / 100), paceAtIntensity(vdot, min / 100)]);
  if (!typed.ok) return typed;
  const effort = effortAtPace(vdot, typed.value);
  const value = paceAtIntensity(vdot, effort);
  const [asked, shown] = [paceText(typed.value, unit), paceText(value, unit)];
  const why = `${shown}, not ${asked}: effort is set in whole percents, and ${Math.round(100 * effort)} % is the nearest.`;
  return { ok: true, value, understood: shown === asked ? typed.understood : why };
}
