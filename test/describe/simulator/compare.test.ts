import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceSentence, pointsBetween, type SaidSide } from "../../../src/describe/simulator/compare.ts";
import { broken, trainedStates, trainedTo } from "./states.ts";

const side = (name: string, ...gains: Parameters<typeof trainedTo>): SaidSide => ({ name, end: trainedTo(...gains) });

describe("differenceSentence(a, b)", () => {
  it("says that two weeks are about equal, where they differ by less than three points", () => {
    expect(differenceSentence(side("A", 0.2), side("B", 0.224))).toBe(
      "In this model A and B raise the whole muscle’s oxidative capacity about equally. No fiber type differs by more than a few points.",
    );
  });

  it("counts the points between the percents that are shown, so that they add up", () => {
    // 38 and 47 %, although 8 lie between in the second case.
    expect(pointsBetween(0.384, 0.474)).toBe(-9);
    expect(pointsBetween(0.3849, 0.4651)).toBe(-9);
    expect(differenceSentence(side("A", 0.3849), side("B", 0.4651))).toContain("by 9 points more than A");
  });

  it("says who gains more, by how much, and in which types", () => {
    const [a, b] = [side("A", 0.2, 0.4, 0.1, 0), side("B", 0.26, 0.3, 0.35, 0.02)];
    expect(differenceSentence(a, b)).toBe(
      "In this model B raises the whole muscle’s oxidative capacity by 6 points more than A." +
        " By type: type I 10 points more with A, type IIa 25 points more with B." +
        " The split by type is the least certain part of it.",
    );
  });

  it("tells types apart also where the whole muscle is equal", () => {
    expect(differenceSentence(side("A", 0.2, 0.4, 0.1, 0), side("B", 0.2, 0.2, 0.3, 0))).toBe(
      "In this model A and B raise the whole muscle’s oxidative capacity about equally." +
        " By type: type I 20 points more with A, type IIa 20 points more with B." +
        " The split by type is the least certain part of it.",
    );
  });

  it("says so where neither does anything", () => {
    expect(differenceSentence(side("A", 0), side("B", 0.004))).toBe(
      "In this model neither A nor B raises oxidative capacity.",
    );
  });

  it("says the same whichever is named first", () => {
    fc.assert(
      fc.property(trainedStates, trainedStates, (first, second) => {
        const [a, b] = [
          { name: "Ann", end: first },
          { name: "Bea", end: second },
        ];
        const there = differenceSentence(a, b);
        const back = differenceSentence(b, a);
        expect(back.replace("Bea and Ann", "Ann and Bea").replace("neither Bea nor Ann", "neither Ann nor Bea")).toBe(
          there,
        );
        expect(there).not.toMatch(broken);
      }),
    );
  });
});
