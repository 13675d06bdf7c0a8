import { createModel, signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterAnimationFrame, afterFrame } from "../../../src/components/kit/after-frame.ts";
import { openFrames } from "../../support/frames.ts";

let frames: ReturnType<typeof openFrames>;
beforeEach(() => {
  frames = openFrames();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("afterFrame(source)", () => {
  it("follows once the frame is painted, with the last value of the frame", () => {
    const source = signal(65);
    const copy = afterFrame(source);
    const seen: number[] = [];
    copy.subscribe((value) => seen.push(value));
    source.value = 70;
    source.value = 88;
    frames.beforePaint();
    expect(seen).toEqual([65]);
    vi.advanceTimersByTime(0);
    expect(seen).toEqual([65, 88]);
  });

  it("asks for no frame while nothing changes, and follows again afterwards", () => {
    const source = signal(65);
    const copy = afterFrame(source);
    frames.next();
    for (const value of [98, 65]) {
      source.value = value;
      frames.next();
      expect(copy.value).toBe(value);
    }
  });

  it("does not put off what waits where another frame comes first, and stops with its model", () => {
    const source = signal(65);
    const Model = createModel(() => ({ copy: afterFrame(source) }));
    const model = new Model();
    const seen: number[] = [];
    model.copy.subscribe((value) => seen.push(value));
    source.value = 70;
    frames.beforePaint();
    source.value = 80;
    frames.next();
    expect(seen).toEqual([65, 80]);
    for (const beforeThat of [() => undefined, frames.beforePaint]) {
      source.value += 1;
      beforeThat();
    }
    model[Symbol.dispose]();
    frames.next();
    expect(seen).toEqual([65, 80]);
  });
});

describe("afterAnimationFrame(run)", () => {
  it("runs once when the picture is painted, also where the next one comes first", () => {
    const { beforePaint, next } = frames;
    const run = vi.fn();
    const { ask } = afterAnimationFrame(run);
    ask();
    ask();
    beforePaint();
    expect(run).not.toHaveBeenCalled();
    ask();
    next();
    expect(run).toHaveBeenCalledTimes(1);
    ask();
    next();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("does not run what was called off, before the picture or after it, and can be asked again", () => {
    const { beforePaint, next } = frames;
    const run = vi.fn();
    const { ask, cancel } = afterAnimationFrame(run);
    for (const beforeThat of [() => undefined, beforePaint]) {
      ask();
      beforeThat();
      cancel();
      next();
    }
    expect(run).not.toHaveBeenCalled();
    ask();
    next();
    expect(run).toHaveBeenCalledTimes(1);
  });
});
