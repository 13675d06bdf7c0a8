/** Asks the worker for the bands of a block: the one place of this figure that knows who draws them. */
import type { FiberShares, TrainingPlan } from "../../../sim/index.ts";
import { askSampling } from "../../kit/ask/sampling.ts";
import { decimals } from "../../../words/numbers.ts";
import { bandOf, draws, seed, type Bands } from "./band.ts";
import { allOutcomes, headlines } from "./shown-outcomes.ts";

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

/** The ranges of the plots that the page opens with, at the block's end: spoken once they are drawn, at most 140 characters. */
export function spreadWords(bands: Bands): string {
  const parts = headlines.flatMap(({ id, name }) => {
    const [, low, high] = bands[id]?.at(-1) ?? [];
    if (low === undefined || high === undefined) return [];
    const [from, to] = [decimals(low, 0), decimals(high, 0)];
    return [`${name.toLowerCase()} ${from === to ? from : `${from} to ${to}`}`];
  });
  return `Ranges at the end, in percent: ${parts.join(", ")}.`;
}
