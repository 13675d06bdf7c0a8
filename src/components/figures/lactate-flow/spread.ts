/** How far the model's own numbers leave the answer open: pairs of runs that differ in their carriers alone. */
import { sample } from "../../../sim/index.ts";
import { quantile } from "../../../sim/numerics/quantile.ts";
import { uncertainShuttle } from "../../../sim/uncertainty/models.ts";
import type { ShuttleOptions } from "../../../sim/index.ts";
import { sessionEnd } from "./figure.ts";
import type { FlowSession } from "./run.ts";

export interface Spread {
  /** Lactate in blood with the usual carriers: time in s, and the 5 and 95 % quantiles in mmol/L. */
  readonly band: readonly (readonly [time: number, low: number, high: number])[];
  readonly drawn: number;
  /** Pairs in which both runs reached the end. */
  readonly worked: number;
  /** Of these, how many had a higher peak with the reader's carriers. */
  readonly risen: number;
  /** How many had it sooner. */
  readonly sooner: number;
  /** The 5 and 95 % quantiles of the difference between the peaks, mmol/L. */
  readonly rise: readonly [low: number, high: number];
}

/** Between two points of the band, s. */
const every = 10;

/** @throws RangeError for a session that the model refuses at its usual numbers, and for fewer than two draws */
export function spreadOf(
  { carriers, effort, work }: Omit<FlowSession, "affinity">,
  draws: number,
  seed: number,
): Spread {
  const protocol = [
    { duration: work, demand: effort },
    { duration: sessionEnd - work, demand: "rest" },
  ] as const;
  // Long steps: half as many differ by less than a millionth.
  const model = (options: ShuttleOptions) =>
    uncertainShuttle(protocol, "trained", "blood", { ...options, guard: false, sampleEvery: every, step: 2 });
  const [usual, changed] = [model({}), model({ mct4: carriers })];
  const differences: { readonly peak: number; readonly delay: number }[] = [];
  const peakOf = (curve: readonly (number | null)[]) => {
    const values = curve.map((value) => {
      if (value === null) throw new RangeError("the course ended before the session did");
      return value;
    });
    const peak = Math.max(...values);
    return { peak, time: usual.x[values.indexOf(peak)] ?? 0 };
  };
  const { x, low, high } = sample(
    {
      ...usual,
      run: (values) => {
        const curve = usual.run(values);
        const [before, after] = [peakOf(curve), peakOf(changed.run(values))];
        differences.push({ peak: after.peak - before.peak, delay: after.time - before.time });
        return curve;
      },
    },
    draws,
    seed,
  );
  const peaks = Float64Array.from(differences, ({ peak }) => peak).sort();
  return {
    band: x.map((time, index) => [time, low[index] ?? Number.NaN, high[index] ?? Number.NaN] as const),
    drawn: draws,
    worked: differences.length,
    risen: differences.filter(({ peak }) => peak > 0).length,
    sooner: differences.filter(({ delay }) => delay < 0).length,
    rise: [quantile(peaks, 0.05), quantile(peaks, 0.95)],
  };
}
