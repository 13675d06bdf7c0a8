/** What the simulator is set to for each of the five questions. */
import type { FigureState } from "../../kit/figure.ts";
import { blockWeeks, easyWeek, intervalWeek } from "../../program/two-weeks.ts";
import { figure, type QuestionId } from "./figure.ts";

export type QuestionsState = FigureState<typeof figure>;
/** What a setup sets: all but the question that a link opens. */
export type SetupState = Omit<QuestionsState, "question">;

export interface Setup {
  /** In "We set the simulator above to ...". */
  readonly name: string;
  /** What differs from the defaults. */
  readonly change: Partial<SetupState>;
}

/** @param percent of VO2max */
const steady = (percent: number, minutes: number, perWeek: number): Partial<SetupState> => ({
  intensity: percent / 100,
  form: "steady",
  duration: 60 * minutes,
  perWeek,
  weeks: 8,
});
const cost = (easyMinutes: number): Partial<SetupState> => ({
  ...steady(65, 45, 3),
  rule: "cost",
  cost: "banister-men",
  easyMinutes,
});

/** By question. The first of each is what opening the answer sets; the others are offered beside it. */
export const setups = {
  equal: [
    { name: "the easy weeks", change: { ...easyWeek, weeks: blockWeeks } },
    { name: "the interval weeks", change: { ...intervalWeek, weeks: blockWeeks } },
  ],
  minutes: [{ name: "15 minutes a session", change: { ...steady(65, 15, 3), rule: "minutes" } }],
  cost: [
    { name: "90 easy minutes a session", change: cost(90) },
    { name: "45 easy minutes a session", change: cost(45) },
  ],
  biopsies: [{ name: "two hours at 60 %", change: { intensity: 0.6, form: "steady", duration: 7200 } }],
  stopping: [{ name: "eight weeks of training, then twelve without", change: { ...steady(65, 45, 3), weeksOff: 12 } }],
} as const satisfies Readonly<Record<QuestionId, readonly Setup[]>>;

const names = Object.keys(figure.fields).filter((name) => name !== "question") as (keyof SetupState)[];
const defaults = Object.fromEntries(names.map((name) => [name, figure.fields[name].default])) as unknown as SetupState;

/** The setup's whole state. It has no field of who runs, nor of what is compared: these stay as the reader has them. */
export const setupState = ({ change }: Setup): SetupState => ({ ...defaults, ...change });

/** The part of a scene's state that setups set. */
export const ownState = (state: SetupState): SetupState =>
  Object.fromEntries(names.map((name) => [name, state[name]])) as unknown as SetupState;

/** Whether a scene is set to a setup. */
export function isSetTo(state: SetupState, setup: Setup): boolean {
  const wanted = setupState(setup);
  return names.every((name) => state[name] === wanted[name]);
}

const all: readonly Setup[] = Object.values(setups).flat();

/** The setup that a scene is set to; null for a state of the reader's own. */
export const setupOf = (state: SetupState): Setup | null => all.find((setup) => isSetTo(state, setup)) ?? null;
