/** From the session, the carriers and the moment to what each room holds and what each stream carries. */
import { batch, computed, createModel, effect, signal } from "@preact/signals";
import type { Fields } from "../../kit/fields.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import { isAlike, stable } from "../../kit/stable.ts";
import { momentRange, type FlowState } from "./figure.ts";
import { createRunSource, type RunSource } from "./run-source.ts";
import { sessionOf, snapshotAt, type FlowSession } from "./run.ts";
import type { SentFlow } from "./sent-flow.ts";
import { stopOf } from "./words.ts";

const FlowModel = createModel((fields: Fields<FlowState>, built: SentFlow, source: RunSource) => {
  const picture = createPictureState(fields);
  const session = stable(() => sessionOf(picture.state.value));
  /** The newest run that is known: until an answer is there, the one before. */
  const known = signal<Pick<SentFlow, "session" | "run">>(built);
  const error = signal("");
  let asked: FlowSession | null = null;
  let isDisposed = false;

  async function ask(wanted: FlowSession): Promise<void> {
    asked = wanted;
    try {
      const run = await source(wanted);
      if (run === null || isDisposed) return;
      batch(() => {
        known.value = { session: wanted, run };
        error.value = "";
      });
    } catch (reason) {
      if (isDisposed) return;
      asked = null;
      const why = reason instanceof Error ? reason.message : "no reason given";
      error.value = `This session could not be simulated (${why}). The picture shows the one before.`;
    }
  }
  effect(() => {
    const wanted = session.value;
    if (!isAlike(wanted, asked ?? known.peek().session)) void ask(wanted);
    else if (isAlike(wanted, known.peek().session)) error.value = "";
  });
  effect(() => () => {
    isDisposed = true;
  });

  const run = computed(() => known.value.run);
  const moment = computed(() => Math.min(picture.state.value.moment, stopOf(run.value) ?? momentRange.max));
  return {
    fields,
    picture,
    /** The session that the picture shows. */
    session: computed(() => known.value.session),
    run,
    /** The moment shown, s: not after the model had to stop. */
    moment,
    usual: computed(() => snapshotAt(run.value.usual, moment.value)),
    changed: computed(() => snapshotAt(run.value.changed, moment.value)),
    /** Of blood lactate with the usual carriers; null for a session that it was not drawn for. */
    band: computed(() =>
      isAlike({ ...known.value.session, carriers: built.session.carriers }, built.session) ? built.band : null,
    ),
    /** Why the picture shows an older session; empty otherwise. */
    error,
    /** The page is sent with few moments of its run: fetches all of them before the reader moves through it. */
    prepare: (): void => {
      if (asked === null && known.peek() === built) void ask(session.peek());
    },
  };
});

export type Flow = InstanceType<typeof FlowModel>;

/**
 * @param built what the page opens with
 * @param source simulates sessions. Default in a worker
 */
export const createFlow =
  (built: SentFlow, source: RunSource = createRunSource()) =>
  (fields: Fields<FlowState>): Flow =>
    new FlowModel(fields, built, source);
