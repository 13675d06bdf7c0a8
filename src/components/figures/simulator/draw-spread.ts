/** Draws the spread of the block's curves over the plausible ranges of the model's parameters, in the worker. */
import { daysOf } from "../../../state/simulator/plan.ts";
import { askSampling } from "../../kit/ask/sampling.ts";
import { block, length, mix, plan } from "./block.ts";
import { decimals } from "../../../describe/numbers.ts";
import { outcomes, type Outcome } from "./outcomes.ts";
import { draws, progress, spread, spreadFailure, type Band } from "./spread.ts";
import { announcer } from "./state.ts";

/** Any: the same one gives the same bands. */
const seed = 1;
/** A bar that comes and goes at once would only flicker, ms. */
const patience = 200;

let running: AbortController | null = null;

/**
 * Draws the bands of the block as it is drawn; a run for an older block is dropped.
 *
 * @param aloud whether the result is spoken: where it only follows a change, the words are the change's
 */
export async function drawSpread(aloud: boolean): Promise<void> {
  running?.abort();
  const control = new AbortController();
  running = control;
  const of = block.peek();
  const { I, IIa, IIx } = mix.peek();
  const days = daysOf(length.peek());
  const bands = new Map<Outcome["id"], Band>();
  const since = performance.now();
  try {
    for (const { id } of outcomes) {
      const found = await askSampling(
        "bands",
        {
          choice: {
            model: "adaptation",
            arguments: [plan.peek(), { composition: { I, IIa, IIx } }, days, id, { every: 7 }],
          },
          n: draws,
          seed,
        },
        { signal: control.signal },
      );
      bands.set(
        id,
        found.x.map((day, index) => [day / 7, 100 * (found.low[index] ?? 0), 100 * (found.high[index] ?? 0)]),
      );
      if (performance.now() - since > patience) progress.value = bands.size;
    }
    spread.value = { of, bands };
    const [, low = 0, high = 0] = bands.get("whole")?.at(-1) ?? [];
    if (aloud)
      announcer.say(() => `Spread drawn: whole muscle at the end ${decimals(low, 0)} to ${decimals(high, 0)} %.`);
    spreadFailure.value = "";
  } catch (error) {
    if (control.signal.aborted) return;
    spreadFailure.value = `The spread could not be drawn: ${error instanceof Error ? error.message : "no reason given"}.`;
  } finally {
    if (running === control) progress.value = null;
  }
}
