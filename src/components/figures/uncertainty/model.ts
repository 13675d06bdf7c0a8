/** From a choice of model, draws and seed to bands, which a worker draws. */
import { batch, computed, createModel, effect, signal } from "@preact/signals";
import type { UncertaintyBands } from "../../../sim/index.ts";
import { askSampling } from "../../kit/ask/sampling.ts";
import type { Fields } from "../../kit/fields.ts";
import { choiceOf } from "./choices.ts";
import { drawsOf, type UncertaintyState } from "./figure.ts";
import { pointsOf } from "./words.ts";

/** A run that is done, and what was asked for it. */
interface Run {
  readonly state: UncertaintyState;
  readonly bands: UncertaintyBands;
}

export type AskBands = typeof askSampling;

/** A bar that comes and goes at once would only flicker, ms. */
const patience = 200;

const isSameRun = (a: UncertaintyState, b: UncertaintyState): boolean =>
  a.model === b.model && drawsOf(a) === drawsOf(b) && a.seed === b.seed;

const UncertaintyModel = createModel((fields: Fields<UncertaintyState>, initial: Run, ask: AskBands) => {
  const run = signal(initial);
  const isBusy = signal(false);
  const progress = signal<number | null>(null);
  const isSlow = signal(false);
  const note = signal("");
  let control: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    clearTimeout(timer);
    batch(() => {
      isBusy.value = false;
      isSlow.value = false;
      progress.value = null;
    });
  };
  /** Controls and address show the run in the picture again. */
  const goBack = (why: string): void => {
    control?.abort();
    rest();
    fields.replace(run.peek().state);
    note.value = why;
  };
  async function draw(state: UncertaintyState): Promise<void> {
    control?.abort();
    rest();
    const own = new AbortController();
    control = own;
    batch(() => {
      note.value = "";
      isBusy.value = true;
    });
    timer = setTimeout(() => {
      isSlow.value = true;
    }, patience);
    try {
      const bands = await ask(
        "bands",
        { choice: choiceOf(state.model).sampled, n: drawsOf(state), seed: state.seed },
        {
          signal: own.signal,
          onProgress: (drawn) => {
            progress.value = drawn;
          },
        },
      );
      run.value = { state, bands };
      rest();
    } catch (error) {
      // A run that was replaced says nothing: the next one will.
      if (own.signal.aborted) return;
      const reason = error instanceof Error ? error.message : "no reason given";
      goBack(`The draws failed: ${reason}. The picture shows the run before.`);
    }
  }
  // A run follows each change, but not the way back to the run in the picture.
  effect(() => {
    const state = fields.state.value;
    if (isSameRun(state, run.peek().state)) {
      control?.abort();
      rest();
    } else void draw(state);
  });
  effect(() => () => {
    control?.abort();
    clearTimeout(timer);
  });
  return {
    fields,
    /** The run in the picture. */
    run,
    choice: computed(() => choiceOf(run.value.state.model)),
    points: computed(() => pointsOf(run.value.bands, choiceOf(run.value.state.model))),
    isBusy,
    /** Draws made so far; null at rest and before it has taken 200 ms. */
    progress: computed(() => (isSlow.value ? (progress.value ?? 0) : null)),
    /** Why the picture shows an older run; empty otherwise. */
    note,
    stop: () => {
      goBack("Stopped. The picture shows the run before.");
    },
  };
});

export type Uncertainty = InstanceType<typeof UncertaintyModel>;

/**
 * @param initial the run of the fields as they are built
 * @param ask draws bands. Default in a worker
 */
export const createUncertainty =
  (initial: UncertaintyBands, ask: AskBands = askSampling) =>
  (fields: Fields<UncertaintyState>): Uncertainty =>
    new UncertaintyModel(fields, { state: fields.state.peek(), bands: initial }, ask);
