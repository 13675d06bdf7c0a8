import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { block, state as blockState } from "../../../../src/components/figures/simulator/block.ts";
import { sideA, sideB, sideName, state, weeklyTime } from "../../../../src/components/figures/simulator/compare.ts";
import { differenceSentence } from "../../../../src/describe/simulator/compare.ts";
import { publishedDistributions } from "../../../../src/sim/index.ts";
import { sides, simulatorCodec, type SimulatorState } from "../../../../src/state/simulator/state.ts";
import { broken } from "../../../describe/simulator/states.ts";
import { expectClose } from "../../../support/close.ts";
import { extremeStates, simulatorStates } from "../../../support/simulator-states.ts";

const given = (change: Partial<SimulatorState>): void => {
  state.value = { ...simulatorCodec.defaults, ...change };
  blockState.value = state.value;
};
beforeEach(() => {
  given({});
});

const published = publishedDistributions.map(({ id }) => id);

describe("sideName(side)", () => {
  it("names each side as its distribution is named, and the reader's own", () => {
    expect(sideName("mine")).toBe("My week");
    expect(sideName("double-threshold")).toBe("Double threshold");
    expect(new Set(sides.map(sideName)).size).toBe(sides.length);
  });
});

describe("sideA and sideB", () => {
  it("are the reader's own week and the pyramidal one, until others are chosen", () => {
    expect([sideA.value.side, sideB.value.side]).toEqual(["mine", "pyramidal"]);
    given({ a: "all-hard", b: "mine" });
    expect([sideA.value.side, sideB.value.side]).toEqual(["all-hard", "mine"]);
  });

  it("give the reader's own week the block that is drawn above", () => {
    given({ intensity: 88, perWeek2: 2, weeks: 6, stop: 3 });
    expect(sideA.value.published).toBeNull();
    expect(sideA.value.days).toEqual(block.value);
  });

  it.each(published)("spend the hours that are set on %s, for as many weeks as on the reader's own", (side) => {
    for (const hours of [1, 5.5, 10]) {
      given({ a: side, hours, weeks: 6, stop: 3 });
      expectClose(weeklyTime(sideA.value), 3600 * hours, 1e-12);
      expect(sideA.value.days.at(-1)?.day).toBe(63);
      expect(sideA.value.published).toBe(publishedDistributions.find(({ id }) => id === side));
    }
  });

  it("take one of the reader's sessions alone, and nothing where there is no second", () => {
    given({ a: "first", b: "second", minutes: 45, perWeek: 3, perWeek2: 1 });
    expect(weeklyTime(sideA.value)).toBe(3 * 2700);
    expect(weeklyTime(sideB.value)).toBe(5 * 240);
    given({ b: "second", perWeek2: 0 });
    expect(sideB.value.week).toEqual([]);
  });

  it("do not spend those hours on the reader's own week", () => {
    given({ a: "mine", hours: 10, minutes: 45, perWeek: 3, perWeek2: 1 });
    expect(weeklyTime(sideA.value)).toBe(3 * 2700 + 5 * 240);
  });

  it("train alike where they are the same, whichever letter they have", () => {
    given({ a: "threshold", b: "threshold" });
    expect(sideA.value.days).toEqual(sideB.value.days);
  });
});

describe("any state that can be set", () => {
  const compare = (any: SimulatorState): void => {
    state.value = any;
    const [endA, endB] = [sideA.value.days[7 * any.weeks], sideB.value.days[7 * any.weeks]];
    if (endA === undefined || endB === undefined) throw new Error("no day on which training ends");
    const words = differenceSentence({ name: sideA.value.name, end: endA }, { name: sideB.value.name, end: endB });
    expect(words).not.toMatch(broken);
    // The one side that may be nothing: a second session that there is none of.
    if (state.value.a !== "second") expect(weeklyTime(sideA.value)).toBeGreaterThan(0);
  };

  it("is compared and put in words", () => {
    fc.assert(fc.property(simulatorStates, compare));
  });

  it.each(extremeStates.flatMap((extreme) => sides.map((a) => ({ ...extreme, a }))))(
    "is compared and put in words at the ends of the ranges: %j",
    (extreme) => {
      compare({ ...simulatorCodec.defaults, ...extreme });
    },
  );
});
