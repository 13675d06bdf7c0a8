import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  canRedo,
  canUndo,
  choose,
  commit,
  commits,
  live,
  redo,
  refused,
  replace,
  replacements,
  reset,
  set,
  undo,
} from "../../../../src/components/figures/simulator/state.ts";
import { followWeeks } from "../../../../src/components/figures/simulator/weeks.ts";
import { simulatorCodec } from "../../../../src/state/simulator/state.ts";

const { length, mix, plan, session, state, weekly } = followWeeks();

let waiting: (() => void)[] = [];
/** The browser draws its next picture. */
const frame = (): void => {
  const due = waiting;
  waiting = [];
  for (const run of due) run();
};
vi.stubGlobal("requestAnimationFrame", (run: () => void) => waiting.push(run));

beforeEach(() => {
  reset();
  frame();
});

describe("set(change)", () => {
  it("moves the controls at once, and what is simulated with the next picture, once", () => {
    set({ intensity: 80 });
    set({ intensity: 81 });
    expect(live.value.intensity).toBe(81);
    expect(state.value.intensity).toBe(65);
    expect(waiting).toHaveLength(1);
    frame();
    expect(state.value.intensity).toBe(81);
    expect(session.value.intensity).toBe(81);
  });

  it("makes no step that could be taken back until the hand lets go", () => {
    const before = commits.peek();
    set({ intensity: 80 });
    set({ intensity: 90 });
    expect(commits.peek()).toBe(before);
    commit();
    expect(commits.peek()).toBe(before + 1);
    undo();
    expect(live.value.intensity).toBe(65);
  });
});

describe("undo() and redo()", () => {
  it("go back and forward through what was chosen", () => {
    choose({ intensity: 80 });
    choose({ weeks: 4 });
    undo();
    expect([live.value.intensity, live.value.weeks]).toEqual([80, 8]);
    undo();
    expect([live.value.intensity, live.value.weeks]).toEqual([65, 8]);
    redo();
    redo();
    frame();
    expect([state.value.intensity, state.value.weeks]).toEqual([80, 4]);
    expect([canUndo.value, canRedo.value]).toEqual([true, false]);
  });

  it("take back a reset, too", () => {
    choose({ intensity: 120, mix: "sprinter" });
    reset();
    expect(live.value).toEqual(simulatorCodec.defaults);
    undo();
    expect([live.value.intensity, live.value.mix]).toEqual([120, "sprinter"]);
  });

  it("take no step for a choice that changes nothing", () => {
    choose({ intensity: 80 });
    choose({ intensity: 80 });
    undo();
    expect(live.value.intensity).toBe(65);
  });

  it("let fields forget what was typed, as does a session chosen from the list", () => {
    choose({ intensity: 80 });
    const before = replacements.peek();
    choose({ intensity: 81 });
    expect(replacements.peek()).toBe(before);
    for (const step of [undo, redo, reset]) step();
    replace({ intensity: 98 });
    expect(replacements.peek()).toBe(before + 4);
  });
});

describe("reset()", () => {
  it("forgets what the link held that could not be used", () => {
    refused.value = [{ key: "i", value: "x", allowed: "a number" }];
    reset();
    expect(refused.value).toEqual([]);
  });
});

describe("what the models are given", () => {
  it("follows the state, and is not solved again where nothing of it has changed", () => {
    const [before, weeks] = [plan.value, length.value];
    choose({ hours: 9, show: "compare", a: "all-hard" });
    frame();
    expect(plan.value).toBe(before);
    expect(length.value).toBe(weeks);
    choose({ perWeek2: 2, weeks: 10, mix: "distance" });
    frame();
    expect(weekly.value.map(({ perWeek }) => perWeek)).toEqual([3, 2]);
    expect(plan.value[0]?.days).toBe(70);
    expect(mix.value.id).toBe("distance");
  });
});
