/** States of the simulator to test with: any that its controls and links can reach. */
import fc from "fast-check";
import { figure as block } from "../../src/components/figures/block/figure.ts";
import { figure as compare, hoursRange, sides } from "../../src/components/figures/compare/figure.ts";
import { figure as gain } from "../../src/components/figures/gain-by-effort/figure.ts";
import { figure as questions, questionIds } from "../../src/components/figures/questions/figure.ts";
import { figure as session } from "../../src/components/figures/session/figure.ts";
import type { FieldTable, NumberRange } from "../../src/components/kit/field.ts";
import type { FigureState } from "../../src/components/kit/figure.ts";
import { ranges } from "../../src/components/program/fields.ts";
import { gainRanges, rules } from "../../src/components/program/gain-fields.ts";
import { compositions, costMethods } from "../../src/sim/index.ts";
import { recoveryForms, sessionForms } from "../../src/sim/session/session.ts";
import { raceChoices } from "../../src/components/controls/parsing/races.ts";
import { anyText } from "./any-text.ts";
import { pairwise, type Choices } from "./pairwise.ts";

export type SimulatorState = FigureState<typeof session> &
  FigureState<typeof block> &
  FigureState<typeof gain> &
  FigureState<typeof compare> &
  FigureState<typeof questions>;

/** The fields of the five figures, which share a scene. */
export const simulatorFields: FieldTable<SimulatorState> = {
  ...session.fields,
  ...block.fields,
  ...gain.fields,
  ...compare.fields,
  ...questions.fields,
};

/** The ends of a range more often than what lies between: what breaks, breaks there. */
const within = ({ min, max, step }: NumberRange): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => min + steps * step),
  );
const percent = (range: NumberRange): fc.Arbitrary<number> => within(range).map((each) => each / 100);
const minutes = (range: NumberRange): fc.Arbitrary<number> => within(range).map((each) => 60 * each);

const none = { ...ranges.perWeek, min: 0 } as const;
/** Of the cursor; the block may be shorter. */
const week = { min: 0, max: 32, step: 1 } as const;
const typed = fc.oneof(fc.constantFrom("", "27:00", "8 km", "3:58,4", "-1", "NaN"), anyText(20));
const mixes = compositions.map(({ id }) => id);
const noYes = ["no", "yes"] as const;
const bands = ["opening", "yes", "no"] as const;

export const simulatorStates: fc.Arbitrary<SimulatorState> = fc.record({
  intensity: percent(ranges.percent),
  form: fc.constantFrom(...sessionForms),
  duration: minutes(ranges.minutes),
  repeats: within(ranges.repeats),
  work: within(ranges.work),
  recovery: within(ranges.recovery),
  recoveryForm: fc.constantFrom(...recoveryForms),
  perWeek: within(ranges.perWeek),
  intensity2: percent(ranges.percent),
  form2: fc.constantFrom(...sessionForms),
  duration2: minutes(ranges.minutes),
  repeats2: within(ranges.repeats),
  work2: within(ranges.work),
  recovery2: within(ranges.recovery),
  recoveryForm2: fc.constantFrom(...recoveryForms),
  perWeek2: within(none),
  weeks: within(ranges.weeks),
  weeksOff: within(ranges.weeks),
  week: fc.oneof(fc.constant(null), within(week)),
  mix: fc.constantFrom(...mixes),
  band: fc.constantFrom(...bands),
  studies: fc.constantFrom(...noYes),
  rule: fc.constantFrom(...rules),
  share: percent(gainRanges.share),
  cost: fc.constantFrom(...costMethods),
  easyMinutes: within(gainRanges.easyMinutes),
  costShown: fc.constantFrom(...noYes),
  types: fc.constantFrom(...noYes),
  a: fc.constantFrom(...sides),
  b: fc.constantFrom(...sides),
  hours: within(hoursRange),
  question: fc.constantFrom("none" as const, ...questionIds),
  race: fc.constantFrom(...raceChoices),
  otherDistance: typed,
  raceTime: typed,
  unit: fc.constantFrom("km" as const, "mi" as const),
});

/** Each choice of the link with all its values. */
export const choiceFields = {
  form: sessionForms,
  recoveryForm: recoveryForms,
  form2: sessionForms,
  recoveryForm2: recoveryForms,
  mix: mixes,
  band: bands,
  studies: noYes,
  rule: rules,
  cost: costMethods,
  costShown: noYes,
  types: noYes,
  a: sides,
  b: sides,
  question: ["none", ...questionIds],
  race: raceChoices,
  unit: ["km", "mi"],
} as const satisfies Partial<Choices<SimulatorState>>;

const ends = ({ min, max }: NumberRange, factor = 1): readonly number[] => [min * factor, max * factor];

/** Each choice with all its values, each number with its lowest and its highest, each text empty and filled. */
const boundaryFields: Choices<SimulatorState> = {
  ...choiceFields,
  intensity: ends(ranges.percent, 0.01),
  duration: ends(ranges.minutes, 60),
  repeats: ends(ranges.repeats),
  work: ends(ranges.work),
  recovery: ends(ranges.recovery),
  perWeek: ends(ranges.perWeek),
  intensity2: ends(ranges.percent, 0.01),
  duration2: ends(ranges.minutes, 60),
  repeats2: ends(ranges.repeats),
  work2: ends(ranges.work),
  recovery2: ends(ranges.recovery),
  perWeek2: ends(none),
  weeks: ends(ranges.weeks),
  weeksOff: ends(ranges.weeks),
  week: [null, ...ends(week)],
  share: ends(gainRanges.share, 0.01),
  easyMinutes: ends(gainRanges.easyMinutes),
  hours: ends(hoursRange),
  otherDistance: ["", "8 km"],
  raceTime: ["", "27:00"],
};

/** So many states in which pairs of these values meet, and the values. */
export const pairwiseStates = (seed: number, count: number) => ({
  choices: boundaryFields,
  states: pairwise(boundaryFields, seed, count),
});

/** The most that can be set: both sessions as long as they get, every day, for as many weeks as there are. */
export const extremeStates: readonly Partial<SimulatorState>[] = [
  {
    intensity: 2,
    form: "repeats",
    repeats: 30,
    work: 720,
    recovery: 600,
    perWeek: 7,
    intensity2: 2,
    form2: "repeats",
    repeats2: 30,
    work2: 720,
    recovery2: 600,
    perWeek2: 7,
    weeks: 16,
    weeksOff: 16,
    week: 32,
    share: 5,
    easyMinutes: 240,
    hours: 10,
  },
  {
    form: "repeats",
    repeats: 30,
    work: 720,
    recovery: 0,
    perWeek: 7,
    intensity: 0.3,
    weeks: 16,
    recoveryForm: "stand",
  },
  { form: "repeats", repeats: 1, work: 10, recovery: 600, perWeek: 1, weeks: 1, share: 0.1, easyMinutes: 10, hours: 1 },
  {
    form: "steady",
    duration: 14400,
    perWeek: 7,
    form2: "steady",
    duration2: 14400,
    perWeek2: 7,
    weeks: 16,
    weeksOff: 16,
  },
  { form: "steady", duration: 60, perWeek: 1, weeks: 0, weeksOff: 16 },
  { weeks: 0, weeksOff: 0 },
];
