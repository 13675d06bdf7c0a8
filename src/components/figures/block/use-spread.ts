/** Draws the bands again after each commit, as long as they are shown. */
import { effect, useSignal, type ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { daysOf } from "../../program/weeks.ts";
import { lacksBands, wantsBands, type BlockFigure } from "./model.ts";

/** A bar that comes and goes at once would only flicker, ms. */
const patience = 200;
/** Delay before bands of a state that no commit made are drawn, ms: a link sets it at once, a hand that moves goes on. */
const rest = 400;

export interface SpreadProgress {
  /** Curves done; null at rest, and while it has not taken long enough to be told. */
  readonly done: ReadonlySignal<number | null>;
  /** Why it could not be drawn; empty where it could. */
  readonly failure: ReadonlySignal<string>;
}

/** @param onFirst is told in words what the reader has just asked for; bands that follow a change are not announced */
export function useSpread(model: BlockFigure, onFirst: (words: string) => void): SpreadProgress {
  const done = useSignal<number | null>(null);
  const failure = useSignal("");
  const running = useRef<AbortController | null>(null);
  /** The commit that bands were drawn after; null while they are not shown. */
  const drawnAfter = useRef<number | null>(null);

  const draw = async (isFirst: boolean): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const [of, length] = [model.days.peek(), model.weeks.length.peek()];
    const since = performance.now();
    try {
      const { drawSpread, spreadWords } = await import("./spread.ts");
      const bands = await drawSpread(
        { plan: model.weeks.plan.peek(), mix: model.weeks.mix.peek(), days: daysOf(length), trained: 7 * length.weeks },
        control.signal,
        (count) => {
          if (performance.now() - since > patience) done.value = count;
        },
      );
      if (control.signal.aborted) return;
      model.spread.value = { of, bands };
      failure.value = "";
      if (isFirst) onFirst(spreadWords(bands));
    } catch (error) {
      if (control.signal.aborted) return;
      failure.value = `The range could not be drawn: ${error instanceof Error ? error.message : "no reason given"}.`;
    } finally {
      if (running.current === control) done.value = null;
    }
  };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // The model changes when the figure wakes in a scene that others have opened.
  useEffect(
    () =>
      effect(() => {
        const state = model.picture.state.value;
        const commit = model.fields.commits.value;
        clearTimeout(timer.current);
        if (!wantsBands(state)) {
          running.current?.abort();
          done.value = null;
          drawnAfter.current = null;
          return;
        }
        if (commit === 0) {
          timer.current = setTimeout(() => {
            // Of what a link asks for nobody waits to hear.
            drawnAfter.current = commit;
            if (lacksBands(model)) void draw(false);
          }, rest);
          return;
        }
        // Nothing is drawn while the reader moves a control, nor before the picture shows what was committed.
        if (drawnAfter.current === commit || state !== model.fields.state.peek()) return;
        const isFirst = state.band === "yes" && drawnAfter.current === null;
        drawnAfter.current = commit;
        if (lacksBands(model)) void draw(isFirst);
        else running.current?.abort();
      }),
    [model],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      running.current?.abort();
    },
    [],
  );
  return { done, failure };
}
