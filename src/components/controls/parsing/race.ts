/** A race as it is asked for in a form: a distance from the list or of the reader's own, and a time. */
import { parseRaceDistance } from "./length.ts";
import { normalized } from "./normalized.ts";
import { refuse, type Parsed } from "./parsed.ts";
import { parseRaceTime } from "./race-time.ts";
import { races, type RaceChoice } from "./races.ts";
import type { LengthUnit } from "./units.ts";

export interface RaceAnswers {
  readonly race: RaceChoice;
  /** As typed; in use where `race` is "other". */
  readonly otherDistance: string;
  readonly raceTime: string;
}

/** The distance, m; null where there is no recent race. */
export function readRaceDistance({ race, otherDistance }: RaceAnswers, unit: LengthUnit): Parsed<number> | null {
  if (race === "none") return null;
  const preset = races.find(({ id }) => id === race);
  if (preset !== undefined) return { ok: true, value: preset.distance, understood: preset.name };
  return parseRaceDistance(otherDistance, unit);
}

/** The time, s, against the distance; `isConfirmed` as in `parseRaceTime`. */
export function readRaceTime(text: string, distance: Parsed<number>, isConfirmed = false): Parsed<number> {
  if (normalized(text) === "") return refuse("Write a time, or choose No recent race.");
  return distance.ok
    ? parseRaceTime(text, distance.value, isConfirmed)
    : refuse("Write the distance of the race first.");
}
