/** A session over time: who runs what, and what the model makes of it. */
import {
  recruitment,
  type FiberType,
  type SessionCourse,
  type SessionSample,
  type TypeRecruitment,
} from "../../../sim/index.ts";
import { boutsOf, type Session } from "../../../sim/session/session.ts";
import { firstSession, mixOf, type MixState, type Training } from "../../program/fields.ts";
import type { CourseRequest, CourseSource } from "../../program/session-course.ts";

/** What decides how a session goes: the session, and whose fibers run it. */
export type RunnerSession = Session & MixState;

/** What the picture needs of a sample; a page is sent without the units. */
export interface PictureSample extends Omit<SessionSample, "activation" | "excitationFraction"> {
  /** Of each motor unit, 0 to 1. */
  readonly activation?: ArrayLike<number>;
}

export interface PictureCourse extends Omit<SessionCourse, "samples"> {
  readonly samples: readonly PictureSample[];
}

/** A session and its course. */
export interface SessionRun {
  readonly session: RunnerSession;
  readonly course: PictureCourse;
}

/** Without how often a week it is done, which changes nothing about one session. */
export function runnerSession(state: Training & MixState): RunnerSession {
  const { intensity, form, duration, repeats, work, recovery, recoveryForm } = firstSession(state);
  return { intensity, form, duration, repeats, work, recovery, recoveryForm, mix: state.mix };
}

/** What is asked of the model. */
export function courseRequest(session: RunnerSession): CourseRequest {
  const { I, IIa, IIx } = mixOf(session);
  return { bouts: boutsOf(session), composition: { I, IIa, IIx } };
}

const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;

const roundedType = ({ recruited, activation }: TypeRecruitment): TypeRecruitment => ({
  recruited: rounded(recruited),
  activation: rounded(activation),
});

/** More samples are not seen in a plot. */
const mostSent = 12;

/** Some of the samples; the first and last of each bout among them, so that steps stay crisp. */
function thinned(samples: PictureCourse["samples"]): PictureCourse["samples"] {
  const every = Math.ceil(samples.length / mostSent);
  return samples.filter(
    ({ bout }, index) => index % every === 0 || samples[index - 1]?.bout !== bout || samples[index + 1]?.bout !== bout,
  );
}

/** A run as a page is sent: three decimals for each type, nothing of single units. */
export const sentRun = ({ session, course: { samples, ...course } }: SessionRun): SessionRun => ({
  session,
  course: {
    ...course,
    samples: thinned(samples).map(({ time, bout, capacity, I, IIa, IIx }) => ({
      time: rounded(time),
      bout,
      capacity: rounded(capacity),
      I: roundedType(I),
      IIa: roundedType(IIa),
      IIx: roundedType(IIx),
    })),
  },
});

/**
 * The run with every moment that the model gives: what a page was sent (it has no units) is simulated again. Rejects if
 * that fails.
 */
export async function wholeRun(run: SessionRun, source: CourseSource): Promise<SessionRun> {
  if (run.course.samples.every(({ activation }) => activation !== undefined)) return run;
  return { ...run, course: (await source(courseRequest(run.session))) ?? run.course };
}

export type TypesNow = Readonly<Record<FiberType, TypeRecruitment>>;

/** What each fiber type does as the session begins: nothing is tired yet. */
export const typesAtStart = (session: RunnerSession): TypesNow => recruitment(session.intensity, mixOf(session));

/** How near a sample lies to a moment that counts as the same, s. */
const sameMoment = 0.5;

/** The last sample at or before a moment, s; the first one before that. Where two bouts meet, that of the one that begins. */
export function sampleAt({ samples }: Pick<PictureCourse, "samples">, time: number): PictureSample | undefined {
  const index = samples.findLastIndex((sample) => sample.time <= time + sameMoment);
  const [found, next] = [samples[Math.max(0, index)], samples[index + 1]];
  const begins = found !== undefined && next !== undefined && next.bout !== found.bout;
  return begins && Math.abs(found.time - time) <= sameMoment ? next : found;
}

/** What each fiber type does at a moment of a run, s. */
export const typesAt = ({ session, course }: SessionRun, time: number): TypesNow =>
  (time === 0 ? undefined : sampleAt(course, time)) ?? typesAtStart(session);
