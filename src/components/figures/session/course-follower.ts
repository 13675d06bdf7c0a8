/** Keeps the course of the session that is set, and the moment of it that the muscle shows. */
import { batch, computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { isAlike } from "../../kit/stable.ts";
import { courseRequest, type RunnerSession, type SessionRun } from "./course.ts";
import type { CourseSource } from "../../program/session-course.ts";

export interface CourseFollower {
  /** The newest run that is known: until an answer is there, the one before. */
  readonly run: ReadonlySignal<SessionRun>;
  /** Whether it is the run of the session that is set. */
  readonly isCurrent: ReadonlySignal<boolean>;
  /** The model has taken so long that the reader should be told. */
  readonly isSlow: ReadonlySignal<boolean>;
  /** Why the session could not be simulated; empty where it could. */
  readonly error: ReadonlySignal<string>;
  /** s since the session began; at 0 nothing is tired. */
  readonly moment: ReadonlySignal<number>;
  readonly setMoment: (seconds: number) => void;
}

/** A progress bar that comes and goes at once would flicker, ms. */
const patience = 200;

/**
 * Made inside a model, it is disposed of with it.
 *
 * @param session stays the same object while nothing in it changes
 * @param built the run that the page was built with: its session is not asked for before the units are
 */
export function followCourse(
  session: ReadonlySignal<RunnerSession>,
  built: SessionRun,
  source: CourseSource,
): CourseFollower {
  const run = signal(built);
  const isSlow = signal(false);
  const error = signal("");
  const moment = signal(0);
  let requested = built.session;
  let pending = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;

  const settle = (): void => {
    pending -= 1;
    if (pending > 0) return;
    clearTimeout(timer);
    timer = undefined;
    isSlow.value = false;
  };
  const request = async (wanted: RunnerSession): Promise<void> => {
    requested = wanted;
    pending += 1;
    timer ??= setTimeout(() => {
      isSlow.value = true;
    }, patience);
    try {
      const course = await source(courseRequest(wanted));
      if (course === null || isDisposed) return;
      batch(() => {
        run.value = { session: wanted, course };
        moment.value = Math.min(moment.peek(), course.end);
        error.value = "";
      });
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : "no reason given";
      error.value = `The session could not be simulated (${why}). The picture shows the session before.`;
    } finally {
      settle();
    }
  };

  effect(() => {
    const wanted = session.value;
    if (isAlike(wanted, requested)) return;
    moment.value = 0;
    void request(wanted);
  });
  effect(() => () => {
    isDisposed = true;
    clearTimeout(timer);
  });

  return {
    run,
    isCurrent: computed(() => isAlike(run.value.session, session.value)),
    isSlow,
    error,
    moment,
    setMoment: (seconds) => {
      moment.value = seconds;
      // The page was sent without the activations of units.
      if (requested === built.session && pending === 0 && run.peek() === built) void request(session.peek());
    },
  };
}
