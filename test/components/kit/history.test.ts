import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  historyFrom,
  mapHistory,
  stepBack,
  stepForward,
  withLongerStep,
  withStep,
  type History,
} from "../../../src/components/kit/history.ts";

const after = (values: readonly number[]): History<number> =>
  values.reduce<History<number>>((history, value) => withStep(history, value), historyFrom(0));

/** A walk through states: a number is a step, the words go back and forward. */
const walks = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom("undo" as const, "redo" as const)), {
  maxLength: 60,
});
const walked = (steps: readonly (number | "undo" | "redo")[]): History<number> =>
  steps.reduce<History<number>>((history, step) => {
    if (step === "undo") return stepBack(history);
    return step === "redo" ? stepForward(history) : withStep(history, step);
  }, historyFrom(0));

describe("withStep(history, next)", () => {
  it("makes a new present, and keeps the one before", () => {
    expect(withStep(historyFrom("a"), "b")).toEqual({ past: ["a"], present: "b", future: [] });
  });

  it("forgets what was undone", () => {
    expect(withStep(stepBack(after([1, 2])), 3)).toEqual({ past: [0, 1], present: 3, future: [] });
  });

  it("takes no step to the same present, and then forgets nothing", () => {
    const history = stepBack(after([1, 2]));
    expect(withStep(history, 1)).toBe(history);
  });

  it("lets the caller say what counts as the same", () => {
    const history = historyFrom({ id: 1 });
    const same = (a: { id: number }, b: { id: number }): boolean => a.id === b.id;
    expect(withStep(history, { id: 1 }, same)).toBe(history);
    expect(withStep(history, { id: 1 }).past).toHaveLength(1);
    expect(withStep(history, { id: 2 }, same).present).toEqual({ id: 2 });
  });

  it("keeps the last hundred steps", () => {
    const values = Array.from({ length: 150 }, (_, index) => index + 1);
    const { past, present } = after(values);
    expect(past).toEqual(values.slice(49, 149));
    expect(present).toBe(150);
  });
});

describe("stepBack(history) and stepForward(history)", () => {
  it("give back the state before, and the one after, wherever a reader has been", () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 6, max: 9 }), (steps, next) => {
        const history = walked(steps);
        const later = withStep(history, next);
        expect(stepBack(later).present).toBe(history.present);
        expect(stepForward(stepBack(later))).toEqual(later);
      }),
    );
  });

  it("undo each other wherever there is a step to take", () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const history = walked(steps);
        if (history.past.length > 0) expect(stepForward(stepBack(history))).toEqual(history);
        if (history.future.length > 0) expect(stepBack(stepForward(history))).toEqual(history);
      }),
    );
  });

  it("change nothing where there is no step to take", () => {
    const alone = historyFrom("a");
    expect(stepBack(alone)).toEqual(alone);
    expect(stepForward(alone)).toEqual(alone);
  });

  it("step over a present that is undefined, like over any other", () => {
    const history = withStep(historyFrom<number | undefined>(undefined), 1);
    expect(stepBack(history)).toEqual({ past: [], present: undefined, future: [1] });
    expect(stepForward(stepBack(history))).toEqual(history);
  });
});

describe("mapHistory(history, change)", () => {
  it("changes every step and keeps their order", () => {
    const history = stepBack(after([1, 2, 3]));
    expect(mapHistory(history, (value) => 10 * value)).toEqual({ past: [0, 10], present: 20, future: [30] });
  });
});

describe("withLongerStep(history, next)", () => {
  it("lets the last step go on to another present, and forgets what was undone", () => {
    expect(withLongerStep(after([1, 2]), 3)).toEqual({ past: [0, 1], present: 3, future: [] });
    expect(withLongerStep(stepBack(after([1, 2])), 3)).toEqual({ past: [0], present: 3, future: [] });
  });

  it("drops the step where it leads back to what was before it", () => {
    expect(withLongerStep(after([1, 2]), 1)).toEqual({ past: [0], present: 1, future: [] });
  });

  it("is a first step where there is none", () => {
    expect(withLongerStep(historyFrom(0), 1)).toEqual({ past: [0], present: 1, future: [] });
  });
});
