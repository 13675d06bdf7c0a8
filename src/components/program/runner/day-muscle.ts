/** What a day's muscle shows: its hardest effort, and how long the day's running lasts. */
import { hardTime, type Session, type Week } from "../../../sim/index.ts";
import { bandEffort } from "../../../sim/training/band-effort.ts";
import { dayNames, kindName } from "../../../words/session.ts";
import { wholeMinutes } from "../../../words/units.ts";

export interface DayMuscle {
  /** 0 Monday to 6 Sunday. */
  readonly day: number;
  /** The hardest effort of the day, as a fraction of VO2max; null on a day of rest. */
  readonly intensity: number | null;
  /** "easy", "long", "threshold", "rest". */
  readonly name: string;
  /** Of all its runs, s: each of them in whole minutes, as the list of days has it. */
  readonly time: number;
  /** At hard effort, s. */
  readonly hard: number;
}

const hardest = ({ steps }: Session): number =>
  Math.max(...steps.map((step) => bandEffort(step.part === "repeats" ? step.band : "easy")));

function nameOf({ kind }: Session): string {
  if (kind === "easy" || kind === "strides") return "easy";
  return kind === "long" ? "long" : kindName(kind);
}

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

/** @returns seven days, from Monday on */
export const dayMuscles = ({ sessions }: Pick<Week, "sessions">): DayMuscle[] =>
  dayNames.map((_, day) => {
    const [first, ...others] = sessions.filter((session) => session.day === day);
    if (first === undefined) return { day, intensity: null, name: "rest", time: 0, hard: 0 };
    const main = others.reduce((best, session) => (hardest(session) > hardest(best) ? session : best), first);
    const runs = [first, ...others];
    return {
      day,
      intensity: hardest(main),
      name: nameOf(main),
      time: sum(runs.map(({ time }) => 60 * wholeMinutes(time))),
      hard: sum(runs.map(hardTime)),
    };
  });
