/** Runs something once before the next picture, however often it is asked for until then. */
export function inAnimationFrame(run: () => void): { readonly ask: () => void; readonly cancel: () => void } {
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
