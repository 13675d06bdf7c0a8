/**
 * The share of IIx and the oxidative capacity of a muscle over weeks whose drives are known. A file of its own, without
 * the model that finds the drives: a page that knows them need not load it.
 */
import type { FiberType } from "../fibers/compositions.ts";
import { approach, saturating } from "../numerics/first-order.ts";

type OfTypes = Readonly<Record<FiberType, number>>;

/** What a week drives. */
export interface WeekDrives {
  /** Oxidative drive per type, 1/d. */
  readonly oxidative: OfTypes;
  /** How strongly IIx is lowered, 0 to 1. */
  readonly iix: number;
  /** Whether anything is trained. */
  readonly trains: boolean;
}

/** Numbers of the adaptation model, as in its `constants.ts`. */
export type WeekNumbers = Readonly<
  Record<
    "iixHabitual" | "iixFall" | "iixOvershoot" | "iixTime" | "iixTrainedDrive" | "oxidativeCeiling" | "oxidativeTime",
    number
  >
>;

interface WeekState {
  /** Share of IIx in the muscle's myosin, 0 to 1. */
  readonly iixShare: number;
  /** Rise of oxidative capacity over untrained, as a fraction. */
  readonly oxidative: OfTypes;
}

export interface WeekDay extends WeekState {
  /** Days since the start. */
  readonly day: number;
}

/** Where IIx tends to. The overshoot is put in by hand: it was seen in people who stopped, and its mechanism is unknown. */
export const iixTarget = (
  { iix, trains }: Pick<WeekDrives, "iix" | "trains">,
  hasTrained: boolean,
  { iixHabitual, iixFall, iixOvershoot }: Pick<WeekNumbers, "iixHabitual" | "iixFall" | "iixOvershoot">,
): number => (hasTrained && !trains ? iixOvershoot : Math.max(0, iixHabitual - iixFall * iix));

/**
 * @param weeks in their order
 * @param start the muscle before them, and whether IIx has been driven enough to overshoot
 * @param every days between two samples, 1 and more
 * @returns one state per sample, exact; from day 0 to the last day, which is always among them
 */
export function weekCourse(
  weeks: readonly WeekDrives[],
  start: WeekState & { readonly hasTrained: boolean },
  numbers: WeekNumbers,
  every = 1,
): readonly WeekDay[] {
  const { iixTime, iixTrainedDrive, oxidativeCeiling, oxidativeTime } = numbers;
  let { iixShare, oxidative, hasTrained } = start;
  const course: WeekDay[] = [{ day: 0, iixShare, oxidative }];
  for (const [week, drives] of weeks.entries()) {
    hasTrained ||= drives.iix > iixTrainedDrive;
    const monday: WeekState = { iixShare, oxidative };
    const target = iixTarget(drives, hasTrained, numbers);
    const on = (day: number): WeekState => {
      const after = (type: FiberType): number =>
        saturating(monday.oxidative[type], drives.oxidative[type], oxidativeCeiling, oxidativeTime, day);
      return {
        iixShare: approach(monday.iixShare, target, iixTime, day),
        oxidative: { I: after("I"), IIa: after("IIa"), IIx: after("IIx") },
      };
    };
    for (let day = 1; day <= 7; day++) {
      const since = 7 * week + day;
      if (since % every === 0 || since === 7 * weeks.length) course.push({ day: since, ...on(day) });
    }
    ({ iixShare, oxidative } = on(7));
  }
  return course;
}
