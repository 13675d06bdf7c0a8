/** Asks the worker for the bands of a block: the one place of this figure that knows who draws them. */
import type { FiberShares, TrainingPlan } from "../../../sim/index.ts";
import { askSampling } from "../../kit/ask/sampling.ts";
import { bandOf, draws, seed, type Bands } from "./band.ts";
import { allOutcomes } from "./shown-outcomes.ts";

export interface SpreadRequest {
  readonly plan: TrainingPlan;
  readonly mix: FiberShares;
  readonly days: number;
  /** Days of training. */
  readonly trained: number;
}

/**
 * @param onProgress is told how many curves are done
 * @returns the bands of all outcomes; rejects when the signal aborts, or with the worker's reason
 */
export async function drawSpread(
  { plan, mix: { I, IIa, IIx }, days, trained }: SpreadRequest,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Bands> {
  const bands: { -readonly [Id in keyof Bands]: Bands[Id] } = {};
  for (const [index, { id }] of allOutcomes.entries()) {
    const sampled = await askSampling(
      "bands",
      {
        choice: { model: "adaptation", arguments: [plan, { composition: { I, IIa, IIx } }, days, id] },
        n: draws,
        seed,
      },
      { signal },
    );
    bands[id] = bandOf(sampled, trained);
    onProgress(index + 1);
  }
  return bands;
}
