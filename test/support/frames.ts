import { afterEach, beforeEach, vi } from "vitest";

export interface Frames {
  /** What is done before the picture is painted. */
  readonly beforePaint: () => void;
  /** A whole frame, and what waits for its end. */
  readonly next: () => void;
}

/** A browser's frames, which come when they are called. `closeFrames` undoes it. */
export function openFrames(): Frames {
  vi.useFakeTimers();
  let waiting = new Map<number, () => void>();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => {
    waiting.set(++last, run);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => {
    waiting.delete(id);
  });
  const beforePaint = (): void => {
    const due = [...waiting.values()];
    waiting = new Map();
    for (const run of due) run();
  };
  return {
    beforePaint,
    next: (): void => {
      beforePaint();
      vi.advanceTimersByTime(0);
    },
  };
}

export function closeFrames(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** New frames for each test of a file or of a `describe`. */
export function useFrames(): Frames {
  let frames: Frames;
  beforeEach(() => {
    frames = openFrames();
  });
  afterEach(closeFrames);
  return {
    beforePaint: () => {
      frames.beforePaint();
    },
    next: () => {
      frames.next();
    },
  };
}
