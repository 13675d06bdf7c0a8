import { latinHypercube } from "../numerics/latin-hypercube.ts";
import { partWay } from "../numerics/part-way.ts";
import { quantile } from "../numerics/quantile.ts";
import { seededRandom } from "../numerics/random.ts";
import { refusal, requireWhole } from "../numerics/range.ts";
import { rangesOf, type DrawnRange, type UncertainModel } from "./model.ts";

/**
 * What a model says over the plausible ranges of its parameters. Not a confidence interval: nobody knows how likely the
 * values within a range are, so the bands hold only as far as the ranges do.
 */
export interface UncertaintyBands {
  /** What to write beside the band. */
  readonly label: "if these ranges hold";
  readonly x: readonly number[];
  /** The 5, 50 and 95 % quantiles of the accepted draws at each x; null where some of them gave no number. */
  readonly low: readonly (number | null)[];
  readonly median: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** How many draws gave a number, at each x. */
  readonly given: readonly number[];
  readonly drawn: number;
  /** How many of the draws the model refused; they are in no band. */
  readonly failed: number;
  readonly ranges: readonly DrawnRange[];
}

const label = "if these ranges hold";

/** Numbers kept until the quantiles are taken; 160 MB. */
const mostNumbers = 2e7;

/**
 * Runs a model with parameters drawn evenly from their ranges by a Latin hypercube. The same seed gives the same bands,
 * in whatever order the parameters are listed.
 *
 * @param n draws, 2 to 100,000, and at most 20 million numbers in all
 * @param seed any safe integer; only its lowest 32 bits count
 * @throws RangeError if the model, n or the seed is out of range, or if the model answers neither a finite number nor null
 */
export function sample(model: UncertainModel, n: number, seed: number): UncertaintyBands {
  const steps = sampleStepwise(model, n, seed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * `sample` in small steps, so that a worker can report how far it is and stop. Yields the draws made so far after each
 * of them, and then once for each x while the quantiles are taken; returns what `sample` returns.
 *
 * @throws RangeError at once for wrong arguments, as `sample` does
 */
export function sampleStepwise(model: UncertainModel, n: number, seed: number): Generator<number, UncertaintyBands> {
  const ranges = rangesOf(model);
  requireWhole("n", n, 2, 100_000);
  requireWhole("seed", seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (n * model.x.length > mostNumbers) {
    throw refusal("n", n, `at most ${Math.floor(mostNumbers / model.x.length)} for ${model.x.length} points`);
  }
  return steps(model, ranges, n, seed);
}

function* steps(
  { x, run }: UncertainModel,
  ranges: readonly DrawnRange[],
  n: number,
  seed: number,
): Generator<number, UncertaintyBands> {
  // In the order of their names, so that the order in which they are listed does not matter.
  const dimensions = [...ranges].sort((a, b) => (a.name < b.name ? -1 : 1));
  const points = latinHypercube(dimensions.length, n, seededRandom(seed));
  const columns = x.map(() => new Float64Array(n));
  const given = x.map(() => 0);
  let failed = 0;

  for (const [draw, point] of points.entries()) {
    const answer = answerTo(() => run(valuesAt(dimensions, point)));
    if (answer === "refused") failed++;
    else keep(answer.curve, columns, given);
    yield draw + 1;
  }

  const bands: Record<"low" | "median" | "high", (number | null)[]> = { low: [], median: [], high: [] };
  for (const [index, column] of columns.entries()) {
    const count = given[index] as number;
    const sorted = count > 0 && count === n - failed ? column.subarray(0, count).sort() : null;
    bands.low.push(sorted && quantile(sorted, 0.05));
    bands.median.push(sorted && quantile(sorted, 0.5));
    bands.high.push(sorted && quantile(sorted, 0.95));
    yield n;
  }
  return { label, x: [...x], ...bands, given, drawn: n, failed, ranges };
}

const valuesAt = (dimensions: readonly DrawnRange[], point: readonly number[]): Record<string, number> =>
  Object.fromEntries(dimensions.map(({ name, low, high }, i) => [name, partWay(low, high, point[i] as number)]));

function answerTo<T>(run: () => T): { curve: T } | "refused" {
  try {
    return { curve: run() };
  } catch (error) {
    // Engines call it a RangeError too if a model calls itself without end: a fault, not a refusal.
    if (error instanceof RangeError && !/call stack/i.test(error.message)) return "refused";
    throw error;
  }
}

/** Adds a curve's numbers to the columns, each behind those already there. */
function keep(curve: readonly (number | null)[], columns: readonly Float64Array[], given: number[]): void {
  if (!Array.isArray(curve) || curve.length !== columns.length) {
    throw refusal("what model.run returned", curve, `an array of ${columns.length} numbers or nulls`);
  }
  for (const [index, column] of columns.entries()) {
    const value: unknown = curve[index];
    if (value === null) continue;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw refusal(`what model.run returned at [${index}]`, value, "a finite number or null");
    }
    column[given[index] as number] = value;
    given[index] = (given[index] as number) + 1;
  }
}
