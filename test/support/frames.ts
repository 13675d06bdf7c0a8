import { vi } from "vitest";

/** A browser's frames, which come when they are called. Undo it with `vi.unstubAllGlobals()` and `vi.useRealTimers()`. */
export function openFrames() {
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
  /** What is done before the picture is painted. */
  const beforePaint = (): void => {
    const due = [...waiting.values()];
    waiting = new Map();
    for (const run of due) run();
  };
  return {
    beforePaint,
    /** A whole frame, and what waits for its end. */
    next: (): void => {
      beforePaint();
      vi.advanceTimersByTime(0);
    },
  };
}
