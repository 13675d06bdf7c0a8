/** What is drawn right after the frame in which a control has moved, such as a large picture beside it. */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { inAnimationFrame, type Once } from "./animation-frame.ts";

/** Runs something once right after the next picture, which is painted sooner without it, however often it is asked for until then. */
export function afterAnimationFrame(run: () => void): Once {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = inAnimationFrame(() => {
    // Under fast input the next picture may come first: it puts nothing off.
    timer ??= setTimeout(() => {
      timer = undefined;
      run();
    });
  });
  return {
    ask: frame.ask,
    cancel: () => {
      frame.cancel();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/**
 * A copy that follows right after the frame in which the control has moved. Made inside a model, it is disposed of with it.
 */
export function afterFrame<Value>(source: ReadonlySignal<Value>): ReadonlySignal<Value> {
  const value = signal(source.peek());
  const { ask, cancel } = afterAnimationFrame(() => {
    value.value = source.peek();
  });
  effect(() => {
    if (source.value !== value.peek()) ask();
  });
  effect(() => cancel);
  return value;
}
