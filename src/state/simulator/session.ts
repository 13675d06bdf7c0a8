/** One kind of session as the reader sets it, and what the models make of it. */
import type { Bout, TrainedSession } from "../../sim/index.ts";

export const forms = ["steady", "repeats"] as const;
export const rests = ["jog", "stand"] as const;

export interface SessionSettings {
  /** Percent of VO2max. */
  readonly intensity: number;
  readonly form: (typeof forms)[number];
  /** Of a steady session. */
  readonly minutes: number;
  readonly reps: number;
  /** Of one repeat, s. */
  readonly work: number;
  /** Between two repeats, s. */
  readonly pause: number;
  readonly rest: (typeof rests)[number];
  readonly perWeek: number;
}

/** A session, however often it is done. */
export type OneSession = Omit<SessionSettings, "perWeek">;

/** Fraction of VO2max of a jog between repeats: our convention. */
const jogIntensity = 0.5;

/** Time at the session's intensity, s. */
export const workTime = ({ form, minutes, reps, work }: OneSession): number =>
  form === "steady" ? 60 * minutes : reps * work;

/** Time from the first step to the last, s. No recovery follows the last repeat. */
export const wholeTime = (session: OneSession): number =>
  workTime(session) + (session.form === "steady" ? 0 : (session.reps - 1) * session.pause);

/** As the adaptation model takes it: recoveries left out. */
export const trained = (session: OneSession): TrainedSession => ({
  intensity: session.intensity / 100,
  duration: workTime(session),
});

/** As the model of a session takes it: work and recovery by turns. */
export function boutsOf(session: OneSession): readonly Bout[] {
  const intensity = session.intensity / 100;
  if (session.form === "steady") return [{ intensity, duration: 60 * session.minutes }];
  const { reps, work, pause, rest } = session;
  const recovery: Bout = { intensity: rest === "jog" ? jogIntensity : 0, duration: pause };
  return Array.from({ length: 2 * reps - 1 }, (_, index) =>
    index % 2 === 0 ? { intensity, duration: work } : recovery,
  ).filter(({ duration }) => duration > 0);
}
