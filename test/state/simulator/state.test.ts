import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedDistributions } from "../../../src/sim/index.ts";
import {
  ranges,
  sessionChange,
  sessionOf,
  sides,
  simulatorCodec,
  usualSecond,
  type SimulatorState,
} from "../../../src/state/simulator/state.ts";
import { anyText } from "../../support/any-text.ts";
import { simulatorStates } from "../../support/simulator-states.ts";

const { defaults, encode, decode } = simulatorCodec;
const state = (change: Partial<SimulatorState>): SimulatorState => ({ ...defaults, ...change });

/** Every key of a link that holds a number, with what is allowed. */
const numbers: Readonly<Record<string, readonly [name: keyof SimulatorState, min: number, max: number]>> = {
  i: ["intensity", 30, 200],
  m: ["minutes", 1, 240],
  r: ["reps", 1, 30],
  w: ["work", 10, 720],
  p: ["pause", 0, 600],
  n: ["perWeek", 1, 7],
  i2: ["intensity2", 30, 200],
  m2: ["minutes2", 1, 240],
  r2: ["reps2", 1, 30],
  w2: ["work2", 10, 720],
  p2: ["pause2", 0, 600],
  n2: ["perWeek2", 0, 7],
  k: ["weeks", 0, 16],
  z: ["stop", 0, 16],
  s: ["share", 10, 500],
  e: ["easyMinutes", 10, 240],
  h: ["hours", 1, 10],
};
/** Every key that holds one of a few words, with one that is not the usual one. */
const words: Readonly<Record<string, readonly [name: keyof SimulatorState, other: string]>> = {
  f: ["form", "repeats"],
  q: ["rest", "stand"],
  f2: ["form2", "steady"],
  q2: ["rest2", "stand"],
  mix: ["mix", "distance"],
  g: ["rule", "cost"],
  c: ["cost", "lucia"],
  cd: ["costShown", "yes"],
  a: ["a", "polarized"],
  b: ["b", "mine"],
  race: ["race", "5k"],
  u: ["unit", "mi"],
  show: ["show", "block"],
  pic: ["picture", "IIa"],
};
const texts: Readonly<Record<string, keyof SimulatorState>> = { d: "otherDistance", t: "raceTime" };

const hostile = [
  "",
  " ",
  "NaN",
  "Infinity",
  "1e3",
  "0x40",
  "-1",
  "65,5",
  "٦٥",
  "\u0000",
  "9".repeat(400),
  "<b>",
  "null",
];
const tooLong = "x".repeat(21);

const checkRanges = (found: SimulatorState): void => {
  for (const [name, min, max] of Object.values(numbers)) {
    expect(found[name], name).toBeGreaterThanOrEqual(min);
    expect(found[name], name).toBeLessThanOrEqual(max);
  }
};

describe("simulatorCodec", () => {
  it("leaves a state as it comes out of the link", () => {
    expect(encode(defaults)).toBe("");
    expect(decode("")).toEqual({ state: defaults, refused: [] });
  });

  it.each([
    [{ intensity: 98 }, "v=1.2&i=98"],
    [{ form: "repeats", reps: 10, work: 60, pause: 60 }, "v=1.2&f=repeats&r=10&w=60&p=60"],
    [{ perWeek2: 1, minutes2: 20, form2: "steady" }, "v=1.2&f2=steady&m2=20&n2=1"],
    [{ weeks: 6, stop: 12, mix: "distance" }, "v=1.2&k=6&z=12&mix=distance"],
    [{ rule: "cost", easyMinutes: 90, cost: "lucia", costShown: "yes" }, "v=1.2&g=cost&c=lucia&e=90&cd=yes"],
    [{ a: "polarized", b: "all-hard", hours: 5.5 }, "v=1.2&a=polarized&b=all-hard&h=5.5"],
    [{ race: "other", otherDistance: "8 km", raceTime: "36:10", unit: "mi" }, "v=1.2&race=other&d=8+km&t=36%3A10&u=mi"],
    [{ show: "compare" }, "v=1.2&show=compare"],
  ] as const)("writes %j as %s, and reads it back", (change, query) => {
    expect(encode(state(change))).toBe(query);
    expect(decode(query)).toEqual({ state: state(change), refused: [] });
  });

  it("reads back every state that can be set", () => {
    fc.assert(
      fc.property(simulatorStates, (any) => {
        expect(decode(encode(any))).toEqual({ state: any, refused: [] });
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(numbers))(
    "takes %s from its lowest to its highest and nothing beyond",
    (key, [name, min, max]) => {
      for (const value of [min, max])
        expect(decode(`${key}=${value}`)).toEqual({ state: state({ [name]: value }), refused: [] });
      for (const value of [String(min - 0.01), String(max + 0.01), String(min - 1000), String(max + 1000)]) {
        expect(decode(`${key}=${value}`)).toEqual({
          state: defaults,
          refused: [{ key, value, allowed: `a number from ${min} to ${max}` }],
        });
      }
    },
  );

  it("falls back key by key: the bad ones are named with what is allowed, the good ones hold", () => {
    const bad = (key: string): fc.Arbitrary<[string, string]> =>
      fc.constantFrom(...(key in texts ? [tooLong] : [...hostile, tooLong])).map((value) => [key, value]);
    const good = (key: string): readonly [string, string] => [
      key,
      String(numbers[key]?.[2] ?? words[key]?.[1] ?? "4:30"),
    ];
    const keys = [...Object.keys(numbers), ...Object.keys(words), ...Object.keys(texts)];
    const choices = fc.tuple(...keys.map((key) => fc.oneof(fc.constant(null), fc.constant(good(key)), bad(key))));
    const nameOf = (key: string): keyof SimulatorState => numbers[key]?.[0] ?? words[key]?.[0] ?? texts[key] ?? "show";
    fc.assert(
      fc.property(choices, (chosen) => {
        const given = chosen.filter((pair) => pair !== null);
        const isGood = ([key, value]: readonly [string, string]): boolean => value === good(key)[1];
        const { state: found, refused } = decode(
          new URLSearchParams(given.map(([key, value]) => [key, value])).toString(),
        );
        const bads = given.filter((pair) => !isGood(pair));
        expect(new Set(refused.map(({ key, value }) => `${key}=${value}`))).toEqual(
          new Set(bads.map(([key, value]) => `${key}=${value}`)),
        );
        expect(refused).toHaveLength(bads.length);
        for (const { allowed } of refused) expect(allowed).not.toBe("");
        for (const [key, value] of given) {
          const name = nameOf(key);
          if (isGood([key, value])) expect(String(found[name])).toBe(value);
          else expect(found[name]).toBe(defaults[name]);
        }
        checkRanges(found);
      }),
    );
  });

  it("never throws and never leaves its ranges, whatever the query", () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...Object.keys(numbers), "v", "x"), fc.string()));
    const queries = fc.oneof(
      anyText(60),
      pairs.map((list) => new URLSearchParams(list).toString()),
    );
    fc.assert(
      fc.property(queries, (query) => {
        const found = decode(query).state;
        checkRanges(found);
        expect(Object.keys(found)).toEqual(Object.keys(defaults));
      }),
    );
  });

  it("has one key for each thing that can be set", () => {
    const named = [...Object.values(numbers).map(([name]) => name), ...Object.values(words).map(([name]) => name)];
    expect(new Set([...named, ...Object.values(texts)])).toEqual(new Set(Object.keys(defaults)));
  });
});

describe("the sides of the comparison", () => {
  it("are the reader's week, its sessions alone, and every published distribution", () => {
    expect(new Set(sides)).toEqual(new Set(["mine", "first", "second", ...publishedDistributions.map(({ id }) => id)]));
  });
});

describe("the highest settings", () => {
  it("make no session longer than the six hours that gains are drawn for", () => {
    expect(ranges.reps.max * ranges.work.max).toBe(21_600);
    expect(60 * ranges.minutes.max).toBeLessThanOrEqual(21_600);
  });
});

describe("sessionOf(state, which)", () => {
  it("is the session that the state opens with", () => {
    expect(sessionOf(defaults, "first")).toEqual({
      intensity: 65,
      form: "steady",
      minutes: 45,
      reps: 5,
      work: 240,
      pause: 180,
      rest: "jog",
      perWeek: 3,
    });
  });

  it("has no second session until one is asked for, and then the usual one", () => {
    expect(sessionOf(defaults, "second").perWeek).toBe(0);
    expect(sessionOf(state(sessionChange("second", { perWeek: 1 })), "second")).toEqual(usualSecond);
  });
});

describe("sessionChange(which, change)", () => {
  it.each([
    ["first", { intensity: 80, rest: "stand" }],
    ["second", { intensity2: 80, rest2: "stand" }],
  ] as const)("of the %s session is %j", (which, change) => {
    expect(sessionChange(which, { intensity: 80, rest: "stand" })).toEqual(change);
  });

  it("changes one session and leaves the other", () => {
    const change = fc.record({ intensity: fc.constant(123), reps: fc.constant(7) }, { requiredKeys: [] });
    fc.assert(
      fc.property(simulatorStates, fc.boolean(), change, (before, swapped, asked) => {
        const [which, other] = swapped ? (["first", "second"] as const) : (["second", "first"] as const);
        const after = { ...before, ...sessionChange(which, asked) };
        expect(sessionOf(after, which)).toEqual({ ...sessionOf(before, which), ...asked });
        expect(sessionOf(after, other)).toEqual(sessionOf(before, other));
      }),
    );
  });
});
