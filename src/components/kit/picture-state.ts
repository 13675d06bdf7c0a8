/** The copy of the state that a figure's pictures are drawn from. */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { RefObject } from "preact";
import { inAnimationFrame } from "./animation-frame.ts";
import type { Fields } from "./fields.ts";

export interface PictureState<State> {
  readonly state: ReadonlySignal<State>;
  /** Told whether the figure is on the screen; before that it counts as if it were. */
  readonly setInSight: (isInSight: boolean) => void;
}

/** Delay after the last input before a figure that is out of sight redraws, ms. */
const rest = 400;

/** A figure is redrawn this far before it scrolls into the window, px. */
const ahead = 200;

/**
 * What is in sight follows a moving control once a frame, so that one picture is computed once however fast the input.
 * What is out of sight waits until the reader lets go or pauses. Made inside a model, it is disposed of with it.
 */
export function createPictureState<State extends object>(
  fields: Pick<Fields<State>, "state" | "commits">,
): PictureState<State> {
  const state = signal(fields.state.peek());
  let isInSight = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    clearTimeout(timer);
    state.value = fields.state.peek();
  };
  const next = inAnimationFrame(show);
  let commits = fields.commits.peek();
  effect(() => {
    const live = fields.state.value;
    const isCommit = fields.commits.value !== commits;
    commits = fields.commits.value;
    if (live === state.peek()) return;
    if (isInSight || isCommit) next.ask();
    else {
      clearTimeout(timer);
      timer = setTimeout(show, rest);
    }
  });
  effect(() => () => {
    clearTimeout(timer);
    next.cancel();
  });
  return {
    state,
    setInSight: (is) => {
      isInSight = is;
      if (is) show();
    },
  };
}

/** Tells a picture's state whether the figure around an element is on the screen. */
export function useSight(element: RefObject<Element>, { setInSight }: Pick<PictureState<object>, "setInSight">): void {
  useEffect(() => {
    const figure = element.current?.closest("figure") ?? element.current;
    if (figure === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry !== undefined) setInSight(entry.isIntersecting);
      },
      { rootMargin: `${ahead}px` },
    );
    observer.observe(figure);
    return () => {
      observer.disconnect();
    };
  }, [setInSight]);
}
