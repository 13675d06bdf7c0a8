import { describe, expect, it, vi } from "vitest";
import { useFrames } from "../../support/frames.ts";
import { inAnimationFrame } from "../../../src/components/kit/animation-frame.ts";

const { beforePaint } = useFrames();

describe("inAnimationFrame(run)", () => {
  it("runs once before the next picture, however often it is asked", () => {
    const run = vi.fn();
    const { ask } = inAnimationFrame(run);
    ask();
    ask();
    ask();
    expect(run).not.toHaveBeenCalled();
    beforePaint();
    expect(run).toHaveBeenCalledTimes(1);
    beforePaint();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("runs again for what is asked later, also from within", () => {
    let runs = 0;
    const { ask } = inAnimationFrame(() => {
      runs += 1;
      if (runs === 1) ask();
    });
    ask();
    beforePaint();
    beforePaint();
    ask();
    beforePaint();
    expect(runs).toBe(3);
  });

  it("does not run what was called off, and can be asked again", () => {
    const run = vi.fn();
    const { ask, cancel } = inAnimationFrame(run);
    cancel();
    ask();
    cancel();
    beforePaint();
    expect(run).not.toHaveBeenCalled();
    ask();
    beforePaint();
    expect(run).toHaveBeenCalledTimes(1);
  });
});
