/** Asks the worker for the bands of a block: the one place of this figure that knows who draws them. */
import type { FiberShares, TrainingPlan } from "../../../sim/index.ts";
import { samplingClient } from "../../../workers/client.ts";
import { WorkerFailure } from "../../../workers/port.ts";
import { bandOf, draws, seed, type Bands } from "./band.ts";
import { allOutcomes } from "./shown-outcomes.ts";

export interface SpreadRequest {
  readonly plan: TrainingPlan;
  readonly mix: FiberShares;
  readonly days: number;
  /** Days of training. */
  readonly trained: number;
}

/** One worker for the page, started with the first request. */
let client: ReturnType<typeof samplingClient> | null = null;

/**
 * @param onProgress is told how many curves are done
 * @returns the bands of all outcomes; rejects when the signal aborts, or with the worker's reason
 */
export async function drawSpread(
  { plan, mix: { I, IIa, IIx }, days, trained }: SpreadRequest,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Bands> {
  client ??= samplingClient();
  const bands: { -readonly [Id in keyof Bands]: Bands[Id] } = {};
  try {
    for (const [index, { id }] of allOutcomes.entries()) {
      const sampled = await client(
        { model: "adaptation", arguments: [plan, { composition: { I, IIa, IIx } }, days, id] },
        draws,
        seed,
        { signal },
      );
      bands[id] = bandOf(sampled, trained);
      onProgress(index + 1);
    }
  } catch (error) {
    if (error instanceof WorkerFailure) client = null;
    throw error;
  }
  return bands;
}
