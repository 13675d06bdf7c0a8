/** Queries to open the simulator with: those of states that can be set, spoiled ones, and ones that are torn. */
import fc from "fast-check";
import { sessionOf, simulatorCodec, type SimulatorState } from "../../src/state/simulator/state.ts";
import { anyText } from "./any-text.ts";
import { extremeStates, simulatorStates } from "./simulator-states.ts";

/** So many states in a row share a session: the model of a session is slow, and all else is varied around it. */
const aSession = 5;

/** A state as its link holds it, without the question mark. */
export const queryOf = (state: SimulatorState): string => simulatorCodec.encode(state);

const anyStates = (seed: number, numRuns: number): SimulatorState[] => {
  const states = fc.sample(simulatorStates, { seed, numRuns });
  return states.map((state, index) => {
    const shared = states[index - (index % aSession)] ?? state;
    return { ...state, ...sessionOf(shared, "first"), mix: shared.mix };
  });
};

const keys = "i f m r w p q n i2 f2 m2 r2 w2 p2 q2 n2 k z mix g s c e cd a b h race d t u show pic v".split(" ");
const nonsense = fc.oneof(
  fc.constantFrom(
    ...["", " ", "NaN", "Infinity", "-Infinity", "undefined", "null", "true", "[]", "{}", "[object Object]"],
    ...["-1", "-0", "1e9", "1e-9", "9".repeat(30), "65.4999", "0x41", "+65", "65 ", "６５", "65,5", "%00", "\0"],
    ...["__proto__", "constructor", "toString", "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>'],
    ...["javascript:alert(1)", "\u202e", "a".repeat(5000)],
  ),
  anyText(30),
);
const spoiledKey = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: anyText(8) });

interface Spoiling {
  readonly pairs: readonly (readonly [key: string, value: string])[];
  /** Put behind the good values, or in their place. */
  readonly behind: boolean;
}
const spoilings: fc.Arbitrary<Spoiling> = fc.record({
  pairs: fc.array(fc.tuple(spoiledKey, nonsense), { minLength: 1, maxLength: 8 }),
  behind: fc.boolean(),
});

function spoiled(query: string, { pairs, behind }: Spoiling): string {
  const spoiledQuery = new URLSearchParams(query);
  for (const [key, value] of pairs) {
    if (behind) spoiledQuery.append(key, value);
    else spoiledQuery.set(key, value);
  }
  return spoiledQuery.toString();
}

/** What is no query at all, or only half of one. */
export const tornQueries: readonly string[] = [
  ...[
    "%",
    "%%%",
    "&&&",
    "=",
    "i",
    "i=",
    "i=%E0%A4%A",
    "i[]=80",
    "i=80&i=90",
    "v=",
    "?i=80",
    "v=1.2&i=+80",
    "&=&i=80&&",
  ],
];

/** The same ones for the same seed; each is spoiled in a way of its own. */
export const spoiledQueries = (seed: number, count: number): string[] => {
  const spoils = fc.sample(spoilings, { seed, numRuns: count });
  return anyStates(seed, count).map((state, index) => spoiled(queryOf(state), spoils[index] as Spoiling));
};

/** Any states; a few of them are as extreme as can be. */
export function sampleQueries(seed: number, count: number): string[] {
  const extreme = extremeStates.map((state) => ({ ...simulatorCodec.defaults, ...state }));
  return [...extreme, ...anyStates(seed, count - extreme.length)].map(queryOf);
}

/** What the simulator shows when its address holds nothing. */
export const defaultState: SimulatorState = simulatorCodec.defaults;
