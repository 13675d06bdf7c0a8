/** Whether the sessions of a week can be held at all: fetched for sessions that may not be. */
import { effect } from "@preact/signals";
import type { Composition } from "../../../sim/index.ts";
import { boutsOf, type Session } from "../../../sim/session/session.ts";
import { isStretchTooLong, needsSimulation } from "../../program/holding.ts";
import { createCourseSource, type CourseSource } from "../../program/session-course.ts";
import type { BlockFigure, Unheld } from "./model.ts";

/** Why a session cannot be held; null where it can. Repeats that can be held one by one are simulated as a whole. */
async function unheldOf(session: Session, mix: Composition, source: CourseSource): Promise<Unheld | null> {
  if (isStretchTooLong(session)) return { session, failure: null };
  if (!needsSimulation(session)) return null;
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
