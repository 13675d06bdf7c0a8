/** The runner's pace at an effort, where a race is known. */
import { vdot } from "../../sim/index.ts";
import { readRaceDistance, readRaceTime } from "../race.ts";
import type { Parsed } from "../parsed.ts";
import type { SimulatorState } from "./state.ts";

type Race = Pick<SimulatorState, "race" | "otherDistance" | "raceTime" | "unit">;

export interface ReadRace {
  /** Only the fields that are in use. */
  readonly fields: Readonly<Partial<Record<"raceTime" | "otherDistance", Parsed<unknown>>>>;
  /** ml/(kg min); null while no race is known, or one too slow or too fast for paces. */
  readonly vdot: number | null;
}

/** Paces are given for these. */
const paced = { min: 20, max: 95 } as const;

export function readRace(answers: Race): ReadRace {
  const distance = readRaceDistance(answers, answers.unit);
  if (distance === null) return { fields: {}, vdot: null };
  const time = readRaceTime(answers.raceTime, distance);
  const fields = { ...(answers.race === "other" ? { otherDistance: distance } : {}), raceTime: time };
  if (!distance.ok || !time.ok) return { fields, vdot: null };
  const found = vdot(distance.value, time.value);
  return { fields, vdot: found >= paced.min && found <= paced.max ? found : null };
}
