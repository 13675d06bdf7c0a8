/** Runs something once for a picture of the browser's, however often it is asked for until then. */

export interface Once {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Runs it before the next picture. */
export function inAnimationFrame(run: () => void): Once {
  let frame: number | undefined;
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        run();
      });
    },
    cancel: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
    },
  };
}
