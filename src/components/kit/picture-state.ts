/** The copy of the state that a figure's pictures are drawn from. */
import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { RefObject } from "preact";
import { afterAnimationFrame } from "./after-frame.ts";
import type { Fields } from "./fields.ts";

/** A copy of a value that changes often, for what is drawn from it. */
export interface Shown<Value> {
  readonly value: ReadonlySignal<Value>;
  /** The value itself while the drawing is in sight, and the copy while it is not: for the controls beside it. */
  readonly near: ReadonlySignal<Value>;
  /** Told whether the drawing is on the screen; before that it counts as if it were. */
  readonly setInSight: (isInSight: boolean) => void;
}

export interface PictureState<State> {
  readonly state: ReadonlySignal<State>;
  /** What the figure's own controls show. */
  readonly settings: Shown<State>["near"];
  readonly setInSight: Shown<State>["setInSight"];
}

/** Delay after the last change before a drawing that is out of sight follows, ms. */
const rest = 400;

/** A drawing follows this far before it scrolls into the window, px. */
const ahead = 200;

/**
 * In sight, the copy follows right after the frame in which the control has moved: that frame is painted sooner, and one
 * picture is computed once however fast the input. Out of sight, it waits until the value has rested, so that what nobody
 * sees does not slow what the reader moves. Made inside a model, it is disposed of with it.
 */
export function createShown<Value>(source: ReadonlySignal<Value>): Shown<Value> {
  const value = signal(source.peek());
  const isInSight = signal(true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    clearTimeout(timer);
    value.value = source.peek();
  };
  const next = afterAnimationFrame(show);
  effect(() => {
    if (source.value === value.peek()) return;
    if (isInSight.peek()) next.ask();
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
    value,
    near: computed(() => (isInSight.value ? source.value : value.value)),
    setInSight: (is) => {
      isInSight.value = is;
      if (is) show();
    },
  };
}

/** The state of a figure's controls, as its pictures show it. */
export function createPictureState<State extends object>(fields: Pick<Fields<State>, "state">): PictureState<State> {
  const { value, near, setInSight } = createShown(fields.state);
  return { state: value, settings: near, setInSight };
}

/**
 * Tells whether an element is on the screen, whenever that changes.
 *
 * @returns stops it
 */
export function watchSight(watched: Element, setInSight: Shown<unknown>["setInSight"]): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      // A busy page hears of several changes at once, the newest last.
      const entry = entries.at(-1);
      if (entry !== undefined) setInSight(entry.isIntersecting);
    },
    { rootMargin: `${ahead}px` },
  );
  observer.observe(watched);
  return () => {
    observer.disconnect();
  };
}

function useWatched(find: () => Element | null, setInSight: Shown<unknown>["setInSight"]): void {
  useEffect(() => {
    const watched = find();
    return watched === null ? undefined : watchSight(watched, setInSight);
  }, [setInSight]);
}

type Watching = Pick<Shown<unknown>, "setInSight">;

/** Tells a picture's state whether the figure around an element is on the screen. */
export function useSight(element: RefObject<Element>, { setInSight }: Watching): void {
  useWatched(() => element.current?.closest("figure") ?? element.current, setInSight);
}

/** Tells a copy whether an element is on the screen, one part of a tall figure. */
export function usePartSight(element: RefObject<Element>, { setInSight }: Watching): void {
  useWatched(() => element.current, setInSight);
}
