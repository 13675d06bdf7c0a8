/** Links to open the simulator with: those of states that can be set, spoiled ones, and ones that are torn. */
import fc from "fast-check";
import { codecOptions } from "../../src/components/kit/scene.ts";
import { createCodec, linkText, pairsText } from "../../src/components/kit/codec.ts";
import { linkKeys } from "../../src/layouts/link-keys.ts";
import { simulatorScene } from "../../src/components/program/simulator-scene.ts";
import { anyText } from "./any-text.ts";
import { extremeStates, simulatorFields, simulatorStates, type SimulatorState } from "./simulator-states.ts";

/** So many states in a row share a session: the model of a session is slow, and all else is varied around it. */
const aSession = 5;

export const simulatorCodec = createCodec(simulatorFields, {
  ...codecOptions(simulatorScene),
  siteKeys: new Set(linkKeys),
});

/** What the simulator shows when its address holds nothing. */
export const defaultState: SimulatorState = simulatorCodec.opening;

/** A state as its link holds it, with the signs before query and fragment. */
export const linkOfState = (state: SimulatorState): string =>
  linkText({ ...simulatorCodec.encode(state), version: simulatorCodec.version });

/** What a link of the page holds: the private values of its fragment go before those of its query. */
export function valuesIn(link: string): URLSearchParams {
  const { search, hash } = new URL(link, "https://example.org/simulator/");
  const values = new URLSearchParams(search);
  // A fragment without values is the id of a heading.
  if (hash.includes("=")) for (const [key, value] of new URLSearchParams(hash.slice(1))) values.set(key, value);
  return values;
}

const anyStates = (seed: number, numRuns: number): SimulatorState[] => {
  const states = fc.sample(simulatorStates, { seed, numRuns });
  return states.map((state, index) => {
    const { intensity, form, duration, repeats, work, recovery, recoveryForm, mix } =
      states[index - (index % aSession)] ?? state;
    return { ...state, intensity, form, duration, repeats, work, recovery, recoveryForm, mix };
  });
};

const keys = [...simulatorCodec.keys, "v", "show", "pic"];
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
  /** Whether all stands in the fragment. */
  readonly inFragment: boolean;
}
const spoilings: fc.Arbitrary<Spoiling> = fc.record({
  pairs: fc.array(fc.tuple(spoiledKey, nonsense), { minLength: 1, maxLength: 8 }),
  behind: fc.boolean(),
  inFragment: fc.boolean(),
});

function spoiled(state: SimulatorState, { pairs, behind, inFragment }: Spoiling): string {
  const { query, fragment } = simulatorCodec.encode(state);
  const values = new URLSearchParams(pairsText([["v", simulatorCodec.version], ...query, ...fragment]));
  for (const [key, value] of pairs) {
    if (behind) values.append(key, value);
    else values.set(key, value);
  }
  return `${inFragment ? "#" : "?"}${values.toString()}`;
}

/** What is no query at all, or only half of one, and the same of fragments. */
export const tornLinks: readonly string[] = [
  ...["?%", "?%%%", "?&&&", "?=", "?i", "?i=", "?i=%E0%A4%A", "?i[]=80", "?i=80&i=90", "?v=", "??i=80"],
  ...["?v=1.2&i=+80", "?&=&i=80&&", "#", "#=", "#i=", "#%E0%A4%A=", "#i=80&i=90", "#part-block", "?i=70#i=80&=&"],
  ...["?race=5k&t=27%3A00", "?t=20%3A00#t=27%3A00&race=5k", "?v=1.2#t=", "?i=80#race"],
];

/** The same ones for the same seed; each is spoiled in a way of its own. */
export const spoiledLinks = (seed: number, count: number): string[] => {
  const spoils = fc.sample(spoilings, { seed, numRuns: count });
  return anyStates(seed, count).map((state, index) => spoiled(state, spoils[index] as Spoiling));
};

/** Any states; a few of them are as extreme as can be. */
export function sampleLinks(seed: number, count: number): string[] {
  const extreme = extremeStates.map((state) => ({ ...defaultState, ...state }));
  return [...extreme, ...anyStates(seed, count - extreme.length)].map(linkOfState);
}
