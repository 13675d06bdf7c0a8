/** States of the simulator to test with: any that its controls and links can reach. */
import fc from "fast-check";
import { compositions, costMethods } from "../../src/sim/index.ts";
import { raceChoices } from "../../src/state/races.ts";
import { forms, rests } from "../../src/state/simulator/session.ts";
import { blockPictures, parts, ranges, rules, sides, type SimulatorState } from "../../src/state/simulator/state.ts";
import { anyText } from "./any-text.ts";
import { pairwise, type Choices } from "./pairwise.ts";

export { ranges, type SimulatorState } from "../../src/state/simulator/state.ts";

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The ends of a range more often than what lies between: what breaks, breaks there. */
const within = ({ min, max, step }: Range): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: 0, max: Math.round((max - min) / step) }).map((steps) => min + steps * step),
  );

const none = { min: 0, max: ranges.perWeek.max, step: 1 } as const;
const typed = fc.oneof(fc.constantFrom("", "27:00", "8 km", "3:58,4", "-1", "NaN"), anyText(20));

export const simulatorStates: fc.Arbitrary<SimulatorState> = fc.record({
  intensity: within(ranges.intensity),
  form: fc.constantFrom(...forms),
  minutes: within(ranges.minutes),
  reps: within(ranges.reps),
  work: within(ranges.work),
  pause: within(ranges.pause),
  rest: fc.constantFrom(...rests),
  perWeek: within(ranges.perWeek),
  intensity2: within(ranges.intensity),
  form2: fc.constantFrom(...forms),
  minutes2: within(ranges.minutes),
  reps2: within(ranges.reps),
  work2: within(ranges.work),
  pause2: within(ranges.pause),
  rest2: fc.constantFrom(...rests),
  perWeek2: within(none),
  weeks: within(ranges.weeks),
  stop: within(ranges.weeks),
  mix: fc.constantFrom(...compositions.map(({ id }) => id)),
  rule: fc.constantFrom(...rules),
  share: within(ranges.share),
  cost: fc.constantFrom(...costMethods),
  easyMinutes: within(ranges.easyMinutes),
  costShown: fc.constantFrom("no" as const, "yes" as const),
  a: fc.constantFrom(...sides),
  b: fc.constantFrom(...sides),
  hours: within(ranges.hours),
  race: fc.constantFrom(...raceChoices),
  otherDistance: typed,
  raceTime: typed,
  unit: fc.constantFrom("km" as const, "mi" as const),
  show: fc.constantFrom("all" as const, ...parts),
  picture: fc.constantFrom(...blockPictures),
});

/** Each choice of the link with all its values. */
export const choiceFields = {
  form: forms,
  rest: rests,
  form2: forms,
  rest2: rests,
  mix: compositions.map(({ id }) => id),
  rule: rules,
  cost: costMethods,
  costShown: ["no", "yes"],
  a: sides,
  b: sides,
  race: raceChoices,
  unit: ["km", "mi"],
  show: ["all", ...parts],
  picture: blockPictures,
} as const satisfies Partial<Choices<SimulatorState>>;

const ends = ({ min, max }: Range): readonly number[] => [min, max];

/** Each choice with all its values, each number with its lowest and its highest, each text empty and filled. */
const boundaryFields: Choices<SimulatorState> = {
  ...choiceFields,
  intensity: ends(ranges.intensity),
  minutes: ends(ranges.minutes),
  reps: ends(ranges.reps),
  work: ends(ranges.work),
  pause: ends(ranges.pause),
  perWeek: ends(ranges.perWeek),
  intensity2: ends(ranges.intensity),
  minutes2: ends(ranges.minutes),
  reps2: ends(ranges.reps),
  work2: ends(ranges.work),
  pause2: ends(ranges.pause),
  perWeek2: ends(none),
  weeks: ends(ranges.weeks),
  stop: ends(ranges.weeks),
  share: ends(ranges.share),
  easyMinutes: ends(ranges.easyMinutes),
  hours: ends(ranges.hours),
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
    intensity: 200,
    form: "repeats",
    reps: 30,
    work: 720,
    pause: 600,
    perWeek: 7,
    intensity2: 200,
    form2: "repeats",
    reps2: 30,
    work2: 720,
    pause2: 600,
    perWeek2: 7,
    weeks: 16,
    stop: 16,
    share: 500,
    easyMinutes: 240,
    hours: 10,
  },
  { form: "repeats", reps: 30, work: 720, pause: 0, perWeek: 7, intensity: 30, weeks: 16, rest: "stand" },
  { form: "repeats", reps: 1, work: 10, pause: 600, perWeek: 1, weeks: 1, share: 10, easyMinutes: 10, hours: 1 },
  { form: "steady", minutes: 240, perWeek: 7, form2: "steady", minutes2: 240, perWeek2: 7, weeks: 16, stop: 16 },
  { form: "steady", minutes: 1, perWeek: 1, weeks: 0, stop: 16 },
  { weeks: 0, stop: 0 },
];
