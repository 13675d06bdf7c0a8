// Counts how often a function runs in a second.
import { performance } from "node:perf_hooks";

/** Milliseconds of a batch, and batches: the median batch counts, so that another program's burst does not. */
const batchTime = 150;
const batches = 7;

/** `run` gets a different number from 0 to 1 each time, so that nothing can be remembered, and must return a number that is used. */
export function perSecond(run: (position: number) => number): number {
  let sink = 0;
  let turn = 0;
  const batch = (): number => {
    const start = performance.now();
    let runs = 0;
    let elapsed = 0;
    while (elapsed < batchTime) {
      for (let inner = 0; inner < 8; inner++) {
        // Steps of the golden ratio cover the interval evenly.
        turn = (turn + 0.618_033_988_749_895) % 1;
        sink += run(turn);
      }
      runs += 8;
      elapsed = performance.now() - start;
    }
    return (runs / elapsed) * 1000;
  };
  batch();
  const rates = Array.from({ length: batches }, batch).sort((a, b) => a - b);
  if (Number.isNaN(sink)) throw new Error("The function under the bench returns numbers that are none");
  return rates[Math.floor(batches / 2)] ?? 0;
}
