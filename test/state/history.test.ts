import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, record, redone, undone, type History } from "../../src/state/history.ts";

const recorded = (values: readonly number[]): History<number> =>
  values.reduce<History<number>>((history, value) => record(history, value), beginning(0));

/** A walk through states: a number is recorded, the others step back and forward. */
const walks = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom("undo" as const, "redo" as const)), {
  maxLength: 60,
});
const walked = (steps: readonly (number | "undo" | "redo")[]): History<number> =>
  steps.reduce<History<number>>((history, step) => {
    if (step === "undo") return undone(history);
    return step === "redo" ? redone(history) : record(history, step);
  }, beginning(0));

describe("record(history, next)", () => {
  it("makes a new present, and keeps the one before", () => {
    expect(record(beginning("a"), "b")).toEqual({ past: ["a"], present: "b", future: [] });
  });

  it("forgets what was undone", () => {
    expect(record(undone(recorded([1, 2])), 3)).toEqual({ past: [0, 1], present: 3, future: [] });
  });

  it("takes no step to the same present, and then forgets nothing", () => {
    const history = undone(recorded([1, 2]));
    expect(record(history, 1)).toBe(history);
  });

  it("asks whoever calls what counts as the same", () => {
    const history = beginning({ id: 1 });
    const same = (a: { id: number }, b: { id: number }): boolean => a.id === b.id;
    expect(record(history, { id: 1 }, same)).toBe(history);
    expect(record(history, { id: 1 }).past).toHaveLength(1);
    expect(record(history, { id: 2 }, same).present).toEqual({ id: 2 });
  });

  it("keeps the last hundred steps", () => {
    const values = Array.from({ length: 150 }, (_, index) => index + 1);
    const { past, present } = recorded(values);
    expect(past).toEqual(values.slice(49, 149));
    expect(present).toBe(150);
  });
});

describe("undone(history) and redone(history)", () => {
  it("give back the state before, and the one after, wherever a reader has been", () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 6, max: 9 }), (steps, next) => {
        const history = walked(steps);
        const after = record(history, next);
        expect(undone(after).present).toBe(history.present);
        expect(redone(undone(after))).toEqual(after);
      }),
    );
  });

  it("undo each other wherever there is a step to take", () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const history = walked(steps);
        if (history.past.length > 0) expect(redone(undone(history))).toEqual(history);
        if (history.future.length > 0) expect(undone(redone(history))).toEqual(history);
      }),
    );
  });

  it("change nothing where there is no step to take", () => {
    const alone = beginning("a");
    expect(undone(alone)).toEqual(alone);
    expect(redone(alone)).toEqual(alone);
  });

  it("step over a present that is undefined, like over any other", () => {
    const history = record(beginning<number | undefined>(undefined), 1);
    expect(undone(history)).toEqual({ past: [], present: undefined, future: [1] });
    expect(redone(undone(history))).toEqual(history);
  });
});
