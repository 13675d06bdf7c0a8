/** States of the figure about one session to test with: any that its controls and links can reach. */
import fc from "fast-check";
import { sentRun, type RunnerSession, type SessionRun } from "../../../../src/components/figures/session/course.ts";
import type { SessionState } from "../../../../src/components/figures/session/model.ts";
import { mixOf, ranges } from "../../../../src/components/program/fields.ts";
import { compositions, simulateSession } from "../../../../src/sim/index.ts";
import { boutsOf, recoveryForms, sessionForms, type Session } from "../../../../src/sim/session/session.ts";
import { raceChoices } from "../../../../src/components/controls/parsing/races.ts";
import { anyText } from "../../../support/any-text.ts";

/** The ends of a range more often than what lies between: what breaks, breaks there. */
const within = ({ min, max }: { readonly min: number; readonly max: number }): fc.Arbitrary<number> =>
  fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }));

const sessionRecord = {
  intensity: within(ranges.percent).map((percent) => percent / 100),
  form: fc.constantFrom(...sessionForms),
  duration: within(ranges.minutes).map((minutes) => 60 * minutes),
  repeats: within(ranges.repeats),
  work: within(ranges.work),
  recovery: within(ranges.recovery),
  recoveryForm: fc.constantFrom(...recoveryForms),
};

export const anySession: fc.Arbitrary<Session> = fc.record(sessionRecord);

const mix = fc.constantFrom(...compositions.map(({ id }) => id));
const typed = fc.oneof(fc.constantFrom("", "27:00", "8 km", "-1", "NaN"), anyText(20));

export const anyRunnerSession: fc.Arbitrary<RunnerSession> = fc.record({ ...sessionRecord, mix });

export const anyState: fc.Arbitrary<SessionState> = fc.record({
  ...sessionRecord,
  perWeek: within(ranges.perWeek),
  intensity2: within(ranges.percent).map((percent) => percent / 100),
  form2: fc.constantFrom(...sessionForms),
  duration2: within(ranges.minutes).map((minutes) => 60 * minutes),
  repeats2: within(ranges.repeats),
  work2: within(ranges.work),
  recovery2: within(ranges.recovery),
  recoveryForm2: fc.constantFrom(...recoveryForms),
  perWeek2: fc.integer({ min: 0, max: 7 }),
  weeks: within(ranges.weeks),
  mix,
  race: fc.constantFrom(...raceChoices),
  otherDistance: typed,
  raceTime: typed,
  unit: fc.constantFrom("km" as const, "mi" as const),
});

export const runnerSessionOf = (change: Partial<RunnerSession> = {}): RunnerSession => ({
  intensity: 0.65,
  form: "steady",
  duration: 2700,
  repeats: 5,
  work: 240,
  recovery: 180,
  recoveryForm: "jog",
  mix: "untrained",
  ...change,
});

/** The model's own run of a session. */
export const simulatedRun = (session: RunnerSession): SessionRun => ({
  session,
  course: simulateSession(boutsOf(session), mixOf(session)),
});

export const builtRun: SessionRun = sentRun(simulatedRun(runnerSessionOf()));

/** What no sentence may hold. */
export const broken = /NaN|Infinity|undefined|null|\[object|[−-]0(?![.\d])|e[+-]\d|\s{2}|\s[.,;:]/;
