import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inTurn } from "../../../src/components/kit/in-turn.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe("inTurn(work)", () => {
  it("does one piece of work a task, in the order in which they were asked for", () => {
    const done: string[] = [];
    for (const name of ["a", "b", "c"]) inTurn(() => done.push(name));
    expect(done).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(["a"]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(["a", "b"]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(["a", "b", "c"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves out what was taken back, and goes on with what is asked for later", () => {
    const done: string[] = [];
    inTurn(() => done.push("a"));
    const stop = inTurn(() => done.push("b"));
    inTurn(() => done.push("c"));
    stop();
    vi.runAllTimers();
    expect(done).toEqual(["a", "c"]);
    inTurn(() => done.push("d"));
    vi.runAllTimers();
    stop();
    expect(done).toEqual(["a", "c", "d"]);
  });

  it("goes on after work that fails", () => {
    const done: string[] = [];
    inTurn(() => {
      throw new Error("no muscle");
    });
    inTurn(() => done.push("b"));
    expect(() => vi.advanceTimersToNextTimer()).toThrow("no muscle");
    vi.runAllTimers();
    expect(done).toEqual(["b"]);
  });

  it("has nothing left to do when all was taken back", () => {
    const done: string[] = [];
    inTurn(() => done.push("a"))();
    vi.runAllTimers();
    inTurn(() => done.push("b"));
    vi.runAllTimers();
    expect(done).toEqual(["b"]);
  });
});
