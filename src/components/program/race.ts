/** How fast a race shows the runner to be. Fetched with the fields that ask for it. */
import { vdot } from "../../sim/index.ts";
import { readRaceDistance, readRaceTime } from "../controls/parsing/race.ts";
import type { Parsed } from "../controls/parsing/parsed.ts";
import type { RunnerState } from "./fields.ts";

export interface RaceReading {
  /** Only the fields that are in use. */
  readonly fields: Readonly<Partial<Record<"raceTime" | "otherDistance", Parsed<unknown>>>>;
  /** ml/(kg min); null while no race is known, and for one too slow or too fast for paces. */
  readonly vdot: number | null;
}

/** The equations for paces hold for these, ml/(kg min). */
const paced = { min: 20, max: 95 } as const;

export function readRace(answers: RunnerState): RaceReading {
  const distance = readRaceDistance(answers, answers.unit);
  if (distance === null) return { fields: {}, vdot: null };
  const time = readRaceTime(answers.raceTime, distance);
  const fields = { ...(answers.race === "other" && { otherDistance: distance }), raceTime: time };
  if (!distance.ok || !time.ok) return { fields, vdot: null };
  const found = vdot(distance.value, time.value);
  return { fields, vdot: found >= paced.min && found <= paced.max ? found : null };
}
