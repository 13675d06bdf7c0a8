/** The session over time, as the worker simulates it, and the moment of it that the muscle shows. */
import { batch, computed, effect, signal } from "@preact/signals";
import {
  recruitment,
  type FiberType,
  type SessionCourse,
  type SessionSample,
  type TypeRecruitment,
} from "../../../sim/index.ts";
import { mixOf } from "../../../state/simulator/plan.ts";
import { askSession } from "./ask-session.ts";
import { mix, session, type Wanted } from "./now.ts";
import { sessionRequest } from "./session-request.ts";
import { alike } from "./steady.ts";

/** What the picture needs of a course; a page is sent without the rest. */
export interface SeenCourse extends Omit<SessionCourse, "samples"> {
  readonly samples: readonly Omit<SessionSample, "activation" | "excitationFraction">[];
}
export interface Seen {
  /** Of which it is the course. */
  readonly session: Wanted;
  readonly course: SeenCourse;
}

const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;

/** More are not seen in a strip, and would be sent. */
const mostShipped = 16;

/** Some of the samples; each bout's first and last among them, so that steps stay crisp. */
function thinned(samples: SeenCourse["samples"]): SeenCourse["samples"] {
  const every = Math.ceil(samples.length / mostShipped);
  return samples.filter(
    ({ bout }, index) => index % every === 0 || samples[index - 1]?.bout !== bout || samples[index + 1]?.bout !== bout,
  );
}

/** As a page is sent: of every type three decimals, of units nothing. */
export const shipped = ({ session: of, course: { samples, ...course } }: Seen): Seen => ({
  session: of,
  course: {
    ...course,
    samples: thinned(samples).map(({ time, bout, capacity, I, IIa, IIx }) => {
      const short = ({ recruited, activation: driven }: TypeRecruitment): TypeRecruitment => ({
        recruited: rounded(recruited),
        activation: rounded(driven),
      });
      return {
        time: rounded(time),
        bout,
        capacity: rounded(capacity),
        I: short(I),
        IIa: short(IIa),
        IIx: short(IIx),
      };
    }),
  },
});

const answered = signal<{ readonly session: Wanted; readonly course: SessionCourse } | null>(null);
const built = signal<Seen | null>(null);
/** What is shown: the last answer or, before anybody asked, what the page was built with. */
export const seen = computed<Seen | null>(() => answered.value ?? built.value);
/** The worker has been at it for so long that it should be said. */
export const slow = signal(false);
export const failure = signal("");
/** s from the start of the session; at 0 the muscle is rested. */
export const moment = signal(0);

export const buildWith = (initial: Seen): void => {
  built.value ??= initial;
};

/** A bar that comes and goes at once would only flicker, ms. */
const patience = 200;
/** Requests that are not answered yet. */
let open = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What was asked for last; before that, what the page was built with. */
let last: Wanted | null = null;

/**
 * Simulates the session as it is set. The picture before stays until the answer is there; of several requests in quick
 * succession the one that runs and the newest are answered, so that a moving hand is followed.
 */
async function ask(asked: Wanted): Promise<void> {
  last = asked;
  open += 1;
  timer ??= setTimeout(() => {
    slow.value = true;
  }, patience);
  try {
    const course = await askSession(sessionRequest(asked));
    if (course === null) return;
    batch(() => {
      answered.value = { course, session: asked };
      moment.value = Math.min(moment.peek(), course.end);
      failure.value = "";
    });
  } catch (error) {
    failure.value = `The session could not be simulated (${error instanceof Error ? error.message : "no reason given"}). The picture shows the one before.`;
  } finally {
    open -= 1;
    if (open === 0) {
      clearTimeout(timer);
      timer = undefined;
      slow.value = false;
    }
  }
}

/** Keeps the course that of the session that is set, until the returned function is called. */
export const keepUp = (): (() => void) =>
  effect(() => {
    const now = session.value;
    const before = last ?? built.peek()?.session;
    if (before !== undefined && alike(now, before)) return;
    moment.value = 0;
    void ask(now);
  });

/** The activations of units come with the first answer: the page was sent without them. */
export const askOnce = (): void => {
  if (last === null) void ask(session.peek());
};

/** The last sample at or before a moment. */
const sampleAt = <Sample extends { readonly time: number }>(
  samples: readonly Sample[],
  time: number,
): Sample | undefined => samples.findLast((sample) => sample.time <= time) ?? samples[0];

type Types = Readonly<Record<FiberType, TypeRecruitment>>;

/** What each fiber type does at a moment of a course; at the start the muscle is rested. */
export const momentIn = ({ course, session: of }: Pick<Seen, "course" | "session">, time: number): Types =>
  (time === 0 ? undefined : sampleAt(course.samples, time)) ?? recruitment(of.intensity / 100, mixOf(of));

/** What each fiber type does at the moment shown. */
export const found = computed<Types>(() =>
  seen.value === null || moment.value === 0
    ? recruitment(session.value.intensity / 100, mix.value)
    : momentIn(seen.value, moment.value),
);

/** How hard each unit is driven then; null at the start, where it need not be simulated. */
export const activation = computed<ArrayLike<number> | null>(() =>
  moment.value === 0 ? null : (sampleAt(answered.value?.course.samples ?? [], moment.value)?.activation ?? null),
);
