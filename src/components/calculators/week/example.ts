/** The example runner, whose answers stand in the questions until the reader has answered them. */
import { raceTime, vdot } from "../../../sim/training/vdot.ts";
import { clock } from "../../../words/units.ts";
import { races, type RaceChoice } from "../../controls/parsing/races.ts";
import { weekCodec, weekLink, type WeekAnswers } from "../../program/runner/answers.ts";

/** s over 5 km. */
const exampleRace = { distance: 5000, time: 1620 } as const;

/** The example runner's time over a race from the list, "27:00" over 5 km; null where no distance is chosen. */
export function exampleTime(race: RaceChoice): string | null {
  const preset = races.find(({ id }) => id === race);
  if (preset === undefined) return null;
  return clock(raceTime(vdot(exampleRace.distance, exampleRace.time), preset.distance));
}

/** Whether a time is the example runner's over the race before it was hidden or changed. */
const isExampleTime = ({ race, raceTime: text }: WeekAnswers): boolean =>
  race === "none" ? races.some(({ id }) => exampleTime(id) === text) : text === exampleTime(race);

/**
 * The answers after a change of race. A time that the reader typed stays. The example runner's time goes with the
 * distance, and is cleared for a distance of the reader's own.
 */
export function answersWithRace(answers: WeekAnswers, race: RaceChoice): Partial<WeekAnswers> {
  if (race === "none" || !isExampleTime(answers)) return { race };
  return { race, raceTime: exampleTime(race) ?? "" };
}

/** Whether the answers are those of the example runner, over any distance. What is asked of the week may differ. */
export function isExample(answers: WeekAnswers): boolean {
  const { race, raceTime: text, count, goal, intensity, hardKind } = weekCodec.defaults;
  const isRace = answers.race !== "none" && isExampleTime(answers);
  return isRace && weekLink({ ...answers, race, raceTime: text, count, goal, intensity, hardKind }) === "";
}
