import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setupOf, setups, setupState } from "../../../../src/components/figures/questions/setups.ts";
import {
  announcement,
  chosenBeside,
  drawnBeside,
  drawnTitle,
  setWords,
} from "../../../../src/components/figures/questions/words.ts";
import { states } from "./states.ts";

const point = (at: number) => ({ at: `${at} weeks`, yours: `${at + 1} %`, model: `${at + 2} %` });

describe("chosenBeside(guess, given)", () => {
  it("sets what was expected before what is found", () => {
    expect(chosenBeside("about equal", "The model: 23 %.")).toBe("You expected: about equal. The model: 23 %.");
  });
  it("says that there was no guess", () => {
    expect(chosenBeside(null, "The model gives 23 %.")).toBe("You did not guess. The model gives 23 %.");
  });
});

describe("drawnBeside(points)", () => {
  it("tells the first, the middle and the last of them", () => {
    expect(drawnBeside([2, 4, 6, 8, 10].map(point))).toBe(
      "At 2 weeks you drew 3 %, the model gives 4 %. At 6 weeks you drew 7 %, the model gives 8 %. " +
        "At 10 weeks you drew 11 %, the model gives 12 %.",
    );
  });
  it("tells each point once where there are one or two", () => {
    expect(drawnBeside([point(2)])).toBe("At 2 weeks you drew 3 %, the model gives 4 %.");
    expect(drawnBeside([2, 4].map(point))).toBe(
      "At 2 weeks you drew 3 %, the model gives 4 %. At 4 weeks you drew 5 %, the model gives 6 %.",
    );
  });
  it("says that nothing was drawn", () => {
    expect(drawnBeside([])).toBe("You drew nothing. The curve is the model’s.");
  });
});

describe("drawnTitle(name, points)", () => {
  it("says what was drawn, for a reader who cannot see it", () => {
    expect(drawnTitle("What is left", [point(2), point(4)])).toBe(
      "What is left. Your guess: 2 weeks, 3 %; 4 weeks, 5 %.",
    );
    expect(drawnTitle("What is left", [])).toBe("What is left. You drew no guess.");
  });
});

describe("setWords(setup, changed)", () => {
  it("says whether the simulator had to be changed", () => {
    expect(setWords({ name: "the easy weeks" }, true)).toBe("We set the simulator above to the easy weeks.");
    expect(setWords({ name: "the easy weeks" }, false)).toBe("The simulator above was already set to the easy weeks.");
  });
});

describe("announcement(setup, state)", () => {
  it("names the setup, or else the session", () => {
    const state = setupState(setups.equal[1]);
    expect(announcement(setups.equal[1], state)).toBe("The simulator above is set to the interval weeks.");
    expect(announcement(null, state)).toBe("The simulator above is set to your session, 4 × 4 min at 90 %.");
  });
  it("has at most 140 characters, and no number that is none", () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = announcement(setupOf(state), state);
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });
});
