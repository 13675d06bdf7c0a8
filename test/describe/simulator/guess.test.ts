import { describe, expect, it } from "vitest";
import { chosenBeside, drawnBeside, setWords } from "../../../src/describe/simulator/guess.ts";

const point = (at: number) => ({ at: `${at} weeks`, yours: `${at + 1} %`, model: `${at + 2} %` });

describe("chosenBeside(guess, given)", () => {
  it("sets what was expected before what is found", () => {
    expect(chosenBeside("about equal", "The model: 23 %.")).toBe("You expected: about equal. The model: 23 %.");
  });
  it("says that there was no guess", () => {
    expect(chosenBeside(null, "The model: 23 %.")).toBe("You made no guess. The model: 23 %.");
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
    expect(drawnBeside([])).toBe("You drew nothing: the curve is the model’s alone.");
  });
});

describe("setWords(name, changed)", () => {
  it("promises a way back only where there is one", () => {
    expect(setWords("the easy weeks", true)).toBe(
      "The simulator above has been set to the easy weeks; Undo brings yours back.",
    );
    expect(setWords("the easy weeks", false)).toBe("The simulator above was already set to the easy weeks.");
  });
});
