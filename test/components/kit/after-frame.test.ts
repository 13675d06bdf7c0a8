import { createModel, signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { afterAnimationFrame, afterFrame } from "../../../src/components/kit/after-frame.ts";
import { useFrames } from "../../support/frames.ts";

const frames = useFrames();

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

  it("follows once where another frame comes first, and stops with its model", () => {
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
  it("runs once, when the picture is painted, and again for what is asked later", () => {
    const run = vi.fn();
    const { ask } = afterAnimationFrame(run);
    ask();
    ask();
    frames.beforePaint();
    expect(run).not.toHaveBeenCalled();
    frames.next();
    expect(run).toHaveBeenCalledTimes(1);
    ask();
    frames.next();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("is not put off when the next picture comes first", () => {
    const order: string[] = [];
    const { ask } = afterAnimationFrame(() => order.push("it"));
    ask();
    frames.beforePaint();
    setTimeout(() => order.push("a later task"));
    ask();
    frames.next();
    expect(order).toEqual(["it", "a later task"]);
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
