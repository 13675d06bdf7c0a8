/** What the simulator is set to for each of the five questions. */
import { simulatorCodec, type SimulatorState } from "../../../../state/simulator/state.ts";

export interface Setup {
  /** In "The simulator above has been set to ...". */
  readonly name: string;
  /** What differs from the state that the page opens with. */
  readonly change: Partial<SimulatorState>;
}

const steady = (intensity: number, minutes: number, perWeek: number): Partial<SimulatorState> => ({
  intensity,
  form: "steady",
  minutes,
  perWeek,
  weeks: 8,
});
const cost = (easyMinutes: number): Partial<SimulatorState> => ({
  ...steady(65, 45, 3),
  rule: "cost",
  cost: "banister-men",
  easyMinutes,
});

/** The first of each is what opening the answer sets; the others are offered beside it. */
export const setups = {
  equal: [
    { name: "the easy weeks", change: steady(65, 45, 4) },
    {
      name: "the weeks of intervals",
      change: { intensity: 90, form: "repeats", reps: 4, work: 240, pause: 180, rest: "jog", perWeek: 3, weeks: 8 },
    },
  ],
  minutes: [{ name: "15 minutes a session", change: { ...steady(65, 15, 3), rule: "minutes" } }],
  cost: [
    { name: "90 easy minutes a session", change: cost(90) },
    { name: "45 easy minutes a session", change: cost(45) },
  ],
  biopsies: [{ name: "two hours at 60 %", change: { intensity: 60, form: "steady", minutes: 120 } }],
  stopping: [{ name: "eight weeks, then twelve without", change: { ...steady(65, 45, 3), stop: 12 } }],
} as const satisfies Readonly<Record<string, readonly Setup[]>>;

/** The question's state; who runs, and what of the page is shown, stay as they are. */
export function stateFor(change: Setup["change"], present: SimulatorState): SimulatorState {
  const { race, otherDistance, raceTime, unit, show } = present;
  return { ...simulatorCodec.defaults, race, otherDistance, raceTime, unit, show, ...change };
}
