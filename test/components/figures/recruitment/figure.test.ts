import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import type { FigureState } from "../../../../src/components/kit/figure.ts";
import { figure, guesses } from "../../../../src/components/figures/recruitment/figure.ts";
import { compositions, modelVersion } from "../../../../src/sim/index.ts";
import { fiberParameters } from "../../../../src/sim/fibers/parameters.ts";

type State = FigureState<typeof figure>;
const codec = createCodec<State>(figure.fields);
const states: fc.Arbitrary<State> = fc.record({
  intensity: fc.integer({ min: 0, max: 200 }).map((percent) => percent / 100),
  mix: fc.constantFrom(...compositions.map(({ id }) => id)),
  guess: fc.constantFrom(...guesses),
});

describe("the recruitment figure", () => {
  it("has the grade of the mapping from effort to drive, on which all that it shows rests", () => {
    const { intensityScale, intensityExponent } = fiberParameters;
    expect([intensityScale.grade, intensityExponent.grade]).toEqual([figure.grade, figure.grade]);
  });

  it("comes back from its link in every state, all of it in the query", () => {
    fc.assert(
      fc.property(states, (state) => {
        const { query, fragment } = codec.encode(state);
        expect(fragment).toEqual([]);
        const link = new URLSearchParams(query.map(([key, value]) => [key, value]));
        expect(codec.decode(link)).toEqual({ state, refused: [] });
      }),
    );
  });

  it("opens with easy running in young adults, nothing guessed, and its link is then empty", () => {
    expect(codec.defaults).toEqual({ intensity: 0.65, mix: "untrained", guess: "none" });
    expect(codec.encode(codec.defaults).query).toEqual([]);
  });

  it("keeps the keys that links already have", () => {
    const link = new URLSearchParams(`v=${modelVersion}&i=88&mix=distance&guess=threshold`);
    expect(codec.decode(link)).toEqual({
      state: { intensity: 0.88, mix: "distance", guess: "threshold" },
      refused: [],
    });
  });

  it.each([
    ["i=201", "i", "a number from 0 to 200"],
    ["mix=nobody", "mix", "untrained, recreational, middle-distance, distance, sprinter, generic"],
    ["guess=rest", "guess", "none, skip, easy, steady, threshold, interval, rep, sprint"],
  ])("refuses %s and says what is allowed", (query, key, allowed) => {
    const { state, refused } = codec.decode(new URLSearchParams(query));
    expect(state).toEqual(codec.defaults);
    expect(refused.map((each) => [each.key, each.allowed])).toEqual([[key, allowed]]);
  });
});
