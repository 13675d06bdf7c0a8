import { describe, expect, it } from "vitest";
import { pairwise, type Choices } from "./pairwise.ts";
import { choiceFields, pairwiseStates } from "./simulator-states.ts";

/** Pairs of values of two fields, all of them and those that no state has. */
function pairsOf<State extends object>(choices: Choices<State>, states: readonly State[]) {
  const names = Object.keys(choices) as (keyof State)[];
  const all = names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .flatMap((b) => choices[a].flatMap((first) => choices[b].map((second) => ({ a, first, b, second })))),
  );
  return {
    all,
    missing: all.filter(({ a, first, b, second }) => !states.some((each) => each[a] === first && each[b] === second)),
  };
}

describe("pairwise(choices, seed, limit)", () => {
  const choices = { a: [1, 2, 3], b: ["x", "y"], c: [true, false], d: [0, 10, 20, 30] } as const;

  it("has every pair of values in few more states than the two longest fields need", () => {
    const states = pairwise(choices, 1);
    expect(pairsOf(choices, states).missing).toEqual([]);
    expect(states.length).toBeGreaterThanOrEqual(12);
    expect(states.length).toBeLessThanOrEqual(16);
  });

  it("gives the same states for the same seed and others for another", () => {
    expect(pairwise(choices, 7)).toEqual(pairwise(choices, 7));
    expect(pairwise(choices, 7)).not.toEqual(pairwise(choices, 8));
  });

  it("covers all pairs of the simulator's choices", () => {
    const states = pairwise(choiceFields, 1);
    expect(pairsOf(choiceFields, states).missing).toEqual([]);
    // The two sides of the comparison: every one beside every other.
    expect(states.length).toBeGreaterThanOrEqual(choiceFields.a.length ** 2);
    expect(states.length).toBeLessThan(1.45 * choiceFields.a.length ** 2);
  });

  it("covers nearly all pairs of the simulator's choices and boundary values in 60 states", () => {
    const { choices: fields, states } = pairwiseStates(1, 60);
    expect(states).toHaveLength(60);
    const { all, missing } = pairsOf(fields, states);
    expect(missing.length / all.length).toBeLessThan(0.05);
    // Only fields of many values are left with pairs: no two short ones.
    const long = missing.filter(({ a, b }) => fields[a].length * fields[b].length < 30);
    expect(long).toEqual([]);
  });
});
