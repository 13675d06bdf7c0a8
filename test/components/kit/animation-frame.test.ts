import { afterEach, describe, expect, it, vi } from "vitest";
import { inAnimationFrame } from "../../../src/components/kit/animation-frame.ts";

/** A browser whose frames come when they are called. */
function frames(): { readonly next: () => void } {
  let waiting = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => {
    waiting.set(++last, run);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => {
    waiting.delete(id);
  });
  return {
    next: () => {
      const due = [...waiting.values()];
      waiting = new Map();
      for (const run of due) run();
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("inAnimationFrame(run)", () => {
  it("runs once before the next picture, however often it is asked", () => {
    const { next } = frames();
    const run = vi.fn();
    const { ask } = inAnimationFrame(run);
    ask();
    ask();
    ask();
    expect(run).not.toHaveBeenCalled();
    next();
    expect(run).toHaveBeenCalledTimes(1);
    next();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("runs again for what is asked later, also from within", () => {
    const { next } = frames();
    let runs = 0;
    const { ask } = inAnimationFrame(() => {
      runs += 1;
      if (runs === 1) ask();
    });
    ask();
    next();
    next();
    ask();
    next();
    expect(runs).toBe(3);
  });

  it("does not run what was called off, and can be asked again", () => {
    const { next } = frames();
    const run = vi.fn();
    const { ask, cancel } = inAnimationFrame(run);
    cancel();
    ask();
    cancel();
    next();
    expect(run).not.toHaveBeenCalled();
    ask();
    next();
    expect(run).toHaveBeenCalledTimes(1);
  });
});
