/** Offers repairs for a session that cannot be held, once the reader pauses at it, and remembers the one that was taken. */
import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import { sessionWords } from "../../program/session-words.ts";
import { courseRequest, type SessionRun } from "./course.ts";
import type { CourseFollower } from "./course-follower.ts";
import type { SessionState } from "./model.ts";
import type { Repair } from "./repairs.ts";
import type { CourseSource } from "../../program/session-course.ts";

/** Delay after the last change before repairs are looked for, ms: a moving slider must not wait for them. */
const rest = 300;

interface Offer {
  readonly run: SessionRun;
  readonly repairs: readonly Repair[];
}

interface TakenRepair {
  /** The session before it, in words. */
  readonly before: string;
  /** The state that it made: with any other one it is forgotten. */
  readonly state: SessionState;
}

/**
 * Made inside a model, it is disposed of with it.
 *
 * @param source its own, or its requests would overtake those of the course
 */
export function offerRepairs(
  fields: Fields<SessionState>,
  { run, isCurrent }: Pick<CourseFollower, "run" | "isCurrent">,
  fails: ReadonlySignal<boolean>,
  source: CourseSource,
) {
  const offer = signal<Offer | null>(null);
  const taken = signal<TakenRepair | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (failed: SessionRun): Promise<void> => {
    const isWanted = (): boolean => run.peek() === failed && isCurrent.peek();
    try {
      // Most sessions can be held: the search is fetched for one that cannot.
      const { repairsOf } = await import("./repairs.ts");
      const repairs = await repairsOf(failed, async (session) =>
        isWanted() ? source(courseRequest({ ...session, mix: failed.session.mix })) : null,
      );
      if (isWanted()) offer.value = { run: failed, repairs };
    } catch {
      // Without a worker there is nothing to offer; the follower of the course says what went wrong.
    }
  };
  effect(() => {
    const failed = run.value;
    clearTimeout(timer);
    if (!fails.value || !isCurrent.value) return;
    timer = setTimeout(() => void look(failed), rest);
  });
  effect(() => () => {
    clearTimeout(timer);
  });

  return {
    /** Of the run that is shown. */
    repairs: computed(() => (offer.value?.run === run.value && isCurrent.value ? offer.value.repairs : [])),
    /** The session before the repair that made the present one, in words; null where none did. */
    repairedFrom: computed(() => (taken.value?.state === fields.state.value ? taken.value.before : null)),
    take: ({ change }: Repair) => {
      const before = sessionWords(run.peek().session);
      fields.replace(change);
      taken.value = { before, state: fields.state.peek() };
    },
  };
}
