/** Work that is done once for each picture of the screen, however often it is asked for until then. */

interface Work {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Runs something before the next picture. */
export function inAnimationFrame(run: () => void): Work {
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

/** Runs something right after the next picture, so that this picture can answer the reader's hand without it. */
export function afterAnimationFrame(run: () => void): Work {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { ask, cancel } = inAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return {
    ask,
    cancel: () => {
      cancel();
      clearTimeout(timer);
    },
  };
}
