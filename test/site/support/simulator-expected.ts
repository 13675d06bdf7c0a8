// What the simulator must show in a state, by the models alone; its words are put together here anew.
import { decimals } from "../../../src/words/numbers.ts";
import {
  adapt,
  allowedTimes,
  compositions,
  distributedWeek,
  durationAtIntensity,
  fiberTypes,
  gainAcross,
  publishedDistributions,
  recoveryCost,
  recruitment,
  simulateSession,
  timeToExhaustion,
  type AdaptationDay,
  type Allowance,
  type SessionCourse,
  type WeeklySession,
} from "../../../src/sim/index.ts";
import { boutsOf, isUnbroken, workPart, workTime, type Session } from "../../../src/sim/session/session.ts";
import type { SimulatorState } from "../../support/simulator-states.ts";
import type { Reading } from "./simulator-look.ts";

const percent = (fraction: number): number => Math.round(100 * fraction);
const starting = (start: string): RegExp => new RegExp(`^${RegExp.escape(start)}`);
const holding = (...parts: readonly string[]): RegExp =>
  new RegExp(parts.map((part) => `(?=.*${RegExp.escape(part)})`).join(""));

type Counted = Session & { readonly perWeek: number };

const firstOf = (state: SimulatorState): Counted => state;
const secondOf = (state: SimulatorState): Counted => ({
  intensity: state.intensity2,
  form: state.form2,
  duration: state.duration2,
  repeats: state.repeats2,
  work: state.work2,
  recovery: state.recovery2,
  recoveryForm: state.recoveryForm2,
  perWeek: state.perWeek2,
});
const doneIn = (state: SimulatorState): readonly Counted[] =>
  [firstOf(state), secondOf(state)].filter(({ perWeek }) => perWeek > 0);
const weekly = (sessions: readonly Counted[]): readonly WeeklySession[] =>
  sessions.map((session) => ({ session: workPart(session), perWeek: session.perWeek }));
const compositionOf = ({ mix }: Pick<SimulatorState, "mix">) =>
  compositions.find(({ id }) => id === mix) ?? compositions[0];

/** 90 s is shown as "90 s", 150 s as "2:30 min", 240 s as "4 min". */
function lasting(seconds: number): string {
  if (seconds % 60 === 0) return `${seconds / 60} min`;
  if (seconds < 120) return `${seconds} s`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} min`;
}
const named = ({ intensity, form, duration, repeats, work }: Session): string =>
  `${form === "steady" ? `${duration / 60} min` : `${repeats} × ${lasting(work)}`} at ${percent(intensity)} %`;

const courses = new Map<string, SessionCourse>();
/** The course of the session; a sample of states has each session several times. */
function courseOf(state: Session & Pick<SimulatorState, "mix">): SessionCourse {
  const { I, IIa, IIx } = compositionOf(state);
  const bouts = boutsOf(state);
  const key = JSON.stringify([bouts, state.mix]);
  const course = courses.get(key) ?? simulateSession(bouts, { I, IIa, IIx });
  courses.set(key, course);
  return course;
}

/** Whether the model and race times, or the only one of them with an answer, say no; race times count for one effort without a break. */
function cannotBeHeld(session: Session, { failure }: Pick<SessionCourse, "failure">): boolean {
  const races = isUnbroken(session) ? durationAtIntensity(session.intensity) : null;
  return races === null ? failure !== null : races < workTime(session);
}

/** The same without a race time for repeats, of either session of the week. */
const isUnheld = (session: Session, state: SimulatorState): boolean =>
  session.intensity > 0.8 && cannotBeHeld(session, courseOf({ ...session, mix: state.mix }));

const formOf = ({ form, duration, repeats, recoveryForm }: Session): Reading =>
  form === "steady"
    ? { form, minutes: String(duration / 60), repeats: null, between: null }
    : { form, minutes: null, repeats: String(repeats), between: recoveryForm };

const spokenEffort = (intensity: number): RegExp => starting(`${percent(intensity)} percent of VO2max, `);

/** A text that a field shows letter by letter. */
const isPlain = (text: string): boolean => /^([\w:,.-]+( [\w:,.-]+)*)?$/.test(text);

/** The gains of the week and of the same week without the session. */
function addedWords(state: SimulatorState): RegExp {
  const weeks = state.weeks === 0 ? 8 : state.weeks;
  const gainsOf = (sessions: readonly Counted[]) =>
    daysOf({ ...state, weeks, weeksOff: 0 }, weekly(sessions)).at(-1)?.oxidative;
  const [trained, without] = [gainsOf(doneIn(state)), gainsOf(doneIn(state).slice(1))];
  const gain = (type: "I" | "IIa"): number => (trained?.[type] ?? NaN) - (without?.[type] ?? NaN);
  const [top, other] = gain("IIa") > gain("I") ? (["IIa", "I"] as const) : (["I", "IIa"] as const);
  const share = (type: "I" | "IIa", of = trained): string => `${decimals(100 * (of?.[type] ?? NaN), 0)} %`;
  // A session may train the fastest fibers most; then these two stand in the sentence in another order.
  if (state.perWeek2 === 0) return holding(share(top), share(other));
  return holding(named(state), `${share(top)} instead of ${share(top, without)}`);
}

function sessionReading(state: SimulatorState): Reading {
  const { intensity, race, raceTime, otherDistance } = state;
  const found = recruitment(intensity, compositionOf(state));
  const course = courseOf(state);
  const last = course.samples.at(-1);
  const fails = cannotBeHeld(state, course);
  const texts = [race === "other" ? otherDistance : null, race === "none" ? null : raceTime];
  return {
    "session: its effort": spokenEffort(intensity),
    "session: how it is run": formOf(state),
    "session: what it is": holding(named(state), ", at the start: "),
    "session: cannot be held": fails,
    "session: says that it can be held": !fails,
    "session: its answer": fails ? holding("obody can ", named(state)) : addedWords(state),
    "session: what fibers do": fiberTypes.flatMap((type) => [
      `${percent(found[type].recruited)} %`,
      `${percent(found[type].activation)} %`,
    ]),
    "session: over time": holding(
      `${named(state)}: `,
      ...fiberTypes.map((type) => `type ${type} ${percent(last?.[type].recruited ?? NaN)} percent at work`),
    ),
    "session: whose fibers": state.mix,
    "session: race": race,
    ...(race === "none" ? {} : { "session: unit": state.unit }),
    ...(texts.every((text) => text === null || isPlain(text)) ? { "session: texts of the race": texts } : {}),
  };
}

const dayAt = (days: readonly AdaptationDay[], week: number): AdaptationDay | undefined => days[7 * week];

const daysOf = (state: SimulatorState, sessions: readonly WeeklySession[]): readonly AdaptationDay[] =>
  adapt(
    state.weeks === 0 ? [] : [{ days: 7 * state.weeks, sessions }],
    { composition: compositionOf(state) },
    7 * (state.weeks + state.weeksOff),
  );

const cursorWeek = ({ week, weeks, weeksOff }: SimulatorState): number => Math.min(week ?? weeks, weeks + weeksOff);

const signed = (fraction: number): string => {
  const text = decimals(100 * fraction, 0);
  return `${text === "0" || text.startsWith("−") ? "" : "+"}${text} %`;
};

/** In the order of the table's columns. */
const outcomesOf = ({ oxidative, iixShare, mct4, mct1, buffering, neural }: AdaptationDay) => ({
  I: oxidative.I,
  IIa: oxidative.IIa,
  IIx: oxidative.IIx,
  mct4,
  whole: oxidative.whole,
  iixShare,
  mct1,
  buffering,
  neural,
});

function blockReading(state: SimulatorState): Reading {
  const { weeks, weeksOff } = state;
  const days = daysOf(state, weekly(doneIn(state)));
  const [at, last] = [dayAt(days, cursorWeek(state)), days.at(-1)];
  if (at === undefined || last === undefined) throw new Error("the model gives no days");
  const isNeuralStill = days.every(({ neural }) => neural === 0);
  const shown = Object.entries(outcomesOf(at)).filter(([id]) => id !== "neural" || !isNeuralStill);
  const second = secondOf(state);
  const hasSecond = second.perWeek > 0;
  return {
    "block: effort": spokenEffort(state.intensity),
    "block: times a week": state.perWeek,
    "block: weeks": weeks,
    "block: weeks off": weeksOff,
    "block: second session's effort": hasSecond ? spokenEffort(second.intensity) : null,
    "block: second session's times a week": hasSecond ? second.perWeek : null,
    "block: how the second session is run": hasSecond ? formOf(second) : null,
    "block: outcomes": Object.fromEntries(
      shown.map(([id, value]) => [id, id === "iixShare" ? `${decimals(100 * value, 0)} %` : signed(value)]),
    ),
    "block: week": new RegExp(`^Week ${cursorWeek(state)}\\b`),
    "block: charts with weeks off": weeksOff > 0 ? shown.length : 0,
    "block: says nobody can hold it": weeks > 0 && doneIn(state).some((each) => isUnheld(each, state)),
    "block: rows of its table": weeks + weeksOff + 1,
    "block: last row of its table": [
      String(weeks + weeksOff),
      ...Object.values(outcomesOf(last)).map((value) => decimals(100 * value, 1)),
    ],
  };
}

function gainReading(state: SimulatorState): Reading {
  const { weeks, intensity, perWeek, rule, cost, costShown, easyMinutes, share } = state;
  const allowances: readonly Allowance[] = [
    { rule: "minutes", time: workTime(state) },
    { rule: "held", share, by: "model" },
    { rule: "cost", method: cost, cost: recoveryCost(0.65, 60 * easyMinutes, cost) },
  ];
  const block = {
    perWeek,
    days: 7 * weeks,
    athlete: { composition: compositionOf(state) },
    beside: weekly(doneIn(state).slice(1)),
  };
  const gains =
    weeks === 0
      ? []
      : allowances.map(
          (allowance) => gainAcross([intensity], allowedTimes([intensity], allowance), block)[0]?.oxidative,
        );
  return {
    "gain-by-effort: nothing to draw": weeks === 0,
    "gain-by-effort: gains": gains.map((gain) => (gain ? signed(gain.whole) : "")),
    "gain-by-effort: work": gains.map((gain) => holding(`${percent(intensity)} %${gain ? "" : ":"}`)),
    "gain-by-effort: gains of each type":
      state.types === "no" ? [] : gains.flatMap((gain) => fiberTypes.map((type) => (gain ? signed(gain[type]) : "–"))),
    "gain-by-effort: rule": rule,
    "gain-by-effort: share": rule === "held" ? percent(share) : null,
    "gain-by-effort: easy minutes": rule === "cost" ? easyMinutes : null,
    "gain-by-effort: cost": rule === "cost" ? cost : null,
    "gain-by-effort: charts of the cost": rule === "cost" && costShown === "yes" ? 1 : 0,
    "gain-by-effort: says something of each rule": gains.map(() => true),
    "gain-by-effort: table": weeks > 0,
  };
}

/** A stretch without a break that both the model and race times end in, or the one of them that has an answer. */
function isRefused({ form, duration, work, intensity }: Session): boolean {
  const { time, durationCurve } = timeToExhaustion(intensity);
  const limits = [time, durationCurve].filter((each) => each !== null);
  return limits.length > 0 && (form === "steady" ? duration : work) > Math.max(...limits);
}

function comparedWeek(state: SimulatorState, side: SimulatorState["a"]) {
  const published = publishedDistributions.find(({ id }) => id === side);
  const second = secondOf(state);
  const own = { mine: doneIn(state), first: [firstOf(state)], second: second.perWeek > 0 ? [second] : [] };
  const sessions = published === undefined ? own[side as keyof typeof own] : [];
  const week = published === undefined ? weekly(sessions) : distributedWeek(published, 3600 * state.hours);
  const isRefusedWeek = sessions.some(isRefused);
  const days = week.length === 0 || isRefusedWeek ? null : daysOf(state, week);
  return { isPublished: published !== undefined, isMissing: week.length === 0, isRefusedWeek, days, week };
}

function compareReading(state: SimulatorState): Reading {
  const { weeks, a, b } = state;
  const sides = [comparedWeek(state, a), comparedWeek(state, b)];
  const isSame = a === b || JSON.stringify(sides[0]?.week) === JSON.stringify(sides[1]?.week);
  const says = sides.some(({ isMissing }) => isMissing)
    ? /^You have no second session/
    : sides.some(({ isRefusedWeek }) => isRefusedWeek)
      ? /obody can hold/
      : weeks === 0
        ? /has no weeks of training/
        : isSame
          ? /are the same week/
          : /gains? more:|about the same:|Neither week gains/;
  const at = cursorWeek(state);
  return {
    "compare: A": a,
    "compare: B": b,
    "compare: hours": sides.some(({ isPublished }) => isPublished) ? state.hours : null,
    "compare: says": says,
    "compare: sides with a chart": sides.map(({ days }) => (days === null || weeks === 0 ? 0 : 1)),
    "compare: whole muscle":
      weeks === 0 || sides.every(({ days }) => days === null)
        ? null
        : sides.map(({ days }) =>
            days === null ? "–" : decimals(percent(dayAt(days, at)?.oxidative.whole ?? NaN), 0),
          ),
  };
}

/** What must be read, name by name; of a text that is not plain nothing is expected. */
export const expectedReading = (state: SimulatorState): Reading => ({
  ...sessionReading(state),
  ...blockReading(state),
  ...gainReading(state),
  ...compareReading(state),
  ...(state.question === "none"
    ? {}
    : {
        "questions: open": ["equal", "minutes", "cost", "biopsies", "stopping"].map((id) => id === state.question),
      }),
});
