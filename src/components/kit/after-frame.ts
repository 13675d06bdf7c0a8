/** A copy of what a control sets, for a large picture beside it. */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { inAnimationFrame } from "./animation-frame.ts";

/**
 * The copy follows right after the frame in which the control has moved: this frame is painted sooner without the picture.
 * Made inside a model, it is disposed of with it.
 */
export function afterFrame<Value>(source: ReadonlySignal<Value>): ReadonlySignal<Value> {
  const value = signal(source.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { ask, cancel } = inAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      value.value = source.peek();
    });
  });
  effect(() => {
    if (source.value !== value.peek()) ask();
  });
  effect(() => () => {
    cancel();
    clearTimeout(timer);
  });
  return value;
}
