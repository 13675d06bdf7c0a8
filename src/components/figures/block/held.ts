/** Whether the sessions of a week can be held at all: fetched for sessions that may not be. */
import { effect } from "@preact/signals";
import { durationAtIntensity, usualTolerance, type Composition } from "../../../sim/index.ts";
import { boutsOf, isUnbroken, workTime, type Session } from "../../../sim/session/session.ts";
import { createCourseSource, type CourseSource } from "../../program/session-course.ts";
import type { BlockFigure, Unheld } from "./model.ts";

/**
 * Whether race times end before the longest stretch without a break does; where they do not reach, our fatigue model. In a
 * session of repeats both must end before one repeat.
 */
export function isBeyondHolding(session: Session): boolean {
  const unbroken = isUnbroken(session);
  const length = unbroken ? workTime(session) : session.work;
  const races = durationAtIntensity(session.intensity);
  if (unbroken && races !== null) return races < length;
  const { time } = usualTolerance(session.intensity);
  return time !== null && time < length && (races === null || races < length);
}

/** Why a session cannot be held; null where it can. Repeats that can be held one by one are simulated as a whole. */
async function unheldOf(session: Session, mix: Composition, source: CourseSource): Promise<Unheld | null> {
  if (isBeyondHolding(session)) return { session, failure: null };
  if (isUnbroken(session)) return null;
  const { I, IIa, IIx } = mix;
  const course = await source({ bouts: boutsOf(session), composition: { I, IIa, IIx } });
  const failure = course?.failure ?? null;
  return failure === null ? null : { session, failure };
}

/**
 * Keeps `model.unheld` up to date: until an answer is there, the one before stands.
 *
 * @param createSource makes what simulates sessions. Default workers
 * @returns stops it
 */
export function followHolding(
  { doubtful, unheld, weeks }: Pick<BlockFigure, "doubtful" | "unheld" | "weeks">,
  createSource: () => CourseSource = createCourseSource,
): () => void {
  // A newer question overtakes an older one of the same session only.
  const sources = [createSource(), createSource()];
  return effect(() => {
    const mix = weeks.mix.value;
    let isCurrent = true;
    void Promise.all(
      sources.flatMap((source, index) => {
        const session = doubtful.value[index];
        return session === undefined ? [] : [unheldOf(session, mix, source)];
      }),
    ).then(
      (found) => {
        if (isCurrent) unheld.value = found.filter((each) => each !== null);
      },
      // What could not be simulated is not called impossible; the figure about one session tells why.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  });
}
