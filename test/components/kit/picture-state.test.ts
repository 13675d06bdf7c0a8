import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { numberField } from "../../../src/components/kit/field.ts";
import { createFields } from "../../../src/components/kit/fields.ts";
import { createPictureState, createShown, watchSight } from "../../../src/components/kit/picture-state.ts";
import { useFrames } from "../../support/frames.ts";

const frames = useFrames();

function figure() {
  const fields = createFields({ weeks: numberField("k", { min: 0, max: 16, step: 1, default: 8 }) });
  return { fields, picture: createPictureState(fields) };
}

describe("createPictureState(fields)", () => {
  it("follows a moving control right after the frame in which it has moved, while it is in sight", () => {
    const { fields, picture } = figure();
    const seen: number[] = [];
    picture.state.subscribe(({ weeks }) => seen.push(weeks));
    for (const weeks of [9, 10, 11]) fields.set({ weeks });
    frames.beforePaint();
    expect(seen).toEqual([8]);
    vi.advanceTimersByTime(0);
    expect(seen).toEqual([8, 11]);
  });

  it("waits out of sight until the reader pauses for 400 ms", () => {
    const { fields, picture } = figure();
    picture.setInSight(false);
    fields.set({ weeks: 9 });
    vi.advanceTimersByTime(399);
    fields.set({ weeks: 10 });
    vi.advanceTimersByTime(399);
    frames.next();
    expect(picture.state.value.weeks).toBe(8);
    vi.advanceTimersByTime(1);
    expect(picture.state.value.weeks).toBe(10);
  });

  it("shows at once all that was missed when it comes into sight", () => {
    const { fields, picture } = figure();
    picture.setInSight(false);
    fields.choose({ weeks: 12 });
    frames.next();
    expect(picture.state.value.weeks, "a finished change waits too").toBe(8);
    picture.setInSight(true);
    expect(picture.state.value.weeks).toBe(12);
  });
});

describe("settings", () => {
  it("follow the state at once while the picture is in sight", () => {
    const { fields, picture } = figure();
    fields.set({ weeks: 9 });
    expect([picture.settings.value.weeks, picture.state.value.weeks]).toEqual([9, 8]);
  });

  it("stand still out of sight with the picture, and catch up with it", () => {
    const { fields, picture } = figure();
    const seen: number[] = [];
    picture.settings.subscribe(({ weeks }) => seen.push(weeks));
    picture.setInSight(false);
    for (const weeks of [9, 10]) fields.set({ weeks });
    frames.next();
    expect(seen).toEqual([8]);
    vi.advanceTimersByTime(400);
    expect(seen).toEqual([8, 10]);
    fields.set({ weeks: 11 });
    picture.setInSight(true);
    expect(seen).toEqual([8, 10, 11]);
    fields.set({ weeks: 12 });
    expect(seen).toEqual([8, 10, 11, 12]);
  });
});

describe("createShown(source)", () => {
  it("copies any value that changes, and the last one of a frame", () => {
    const source = signal("a");
    const { value } = createShown(source);
    source.value = "b";
    source.value = "c";
    expect(value.value).toBe("a");
    frames.next();
    expect(value.value).toBe("c");
  });
});

describe("watchSight(watched, setInSight)", () => {
  it("takes the newest of several changes that a busy page hears of at once", () => {
    let report: (entries: readonly { readonly isIntersecting: boolean }[]) => void = () => undefined;
    const disconnect = vi.fn();
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        observe = (): void => undefined;
        disconnect = disconnect;
        constructor(callback: typeof report) {
          report = callback;
        }
      },
    );
    const seen: boolean[] = [];
    const stop = watchSight({} as Element, (isInSight) => seen.push(isInSight));
    report([{ isIntersecting: false }, { isIntersecting: true }]);
    report([]);
    report([{ isIntersecting: false }]);
    expect(seen).toEqual([true, false]);
    stop();
    expect(disconnect).toHaveBeenCalledOnce();
  });
});
