/** What a course of the shuttle looks like: samples, totals, and why it ended early. */
import type { LactateWarning } from "./athletes.ts";
import type { ShuttleBody } from "./shuttle-body.ts";
import { place } from "./shuttle-state.ts";
import type { ShuttleFlows } from "./shuttle-system.ts";

export type TruncationCode = "no-rest" | "too-acid" | "too-much-lactate" | "beyond-buffers" | "beyond-supply";

export interface Truncation {
  /** s: the last sample. */
  readonly time: number;
  readonly code: TruncationCode;
  /** A sentence that says why. */
  readonly reason: string;
}

/** Arrays hold one number per sample. */
export interface ShuttleCourse {
  /** s. */
  readonly time: Float64Array;
  /** Demand from this time on, fraction of VO2max. */
  readonly demand: Float64Array;
  /** Oxygen uptake, fraction of VO2max. */
  readonly uptake: Float64Array;
  /** Gross production of lactate in the active muscle, mmol/min. */
  readonly glycolysis: Float64Array;
  /** Phosphate released from phosphocreatine, mmol/kg dry mass. */
  readonly phosphate: Float64Array;
  /** mmol/L: fast and slow fibers' cell water, water between fibers, blood, other tissue. */
  readonly lactate: Readonly<Record<"fast" | "slow" | "interstitium" | "blood" | "other", Float64Array>>;
  /** Net load of protons, mmol/L of cell water. */
  readonly acid: Readonly<Record<"fast" | "slow", Float64Array>>;
  readonly pH: Readonly<Record<"fast" | "slow" | "blood", Float64Array>>;
  /** Net flux of lactate, mmol/min: out of fast and of slow fibers, and into blood. */
  readonly flux: Readonly<Record<"fast" | "slow" | "blood", Float64Array>>;
  /** Lactate oxidized (in other tissue also turned to glucose), mmol/min. */
  readonly oxidation: Readonly<Record<"fast" | "slow" | "other", Float64Array>>;
  /** Amounts over the whole course, mmol; produced is stored or oxidized. */
  readonly totals: {
    readonly produced: Readonly<Record<"fast" | "slow" | "other", number>>;
    readonly oxidized: Readonly<Record<"fast" | "slow" | "other", number>>;
    /** Lactate in all compartments at the end less that at the start. */
    readonly stored: number;
  };
  /** Why the course ended before the protocol did; null where it did not. */
  readonly truncated: Truncation | null;
  readonly warnings: readonly LactateWarning[];
}

/** What a sample holds, in the order in which it is recorded. */
const kinds = [
  "time",
  "demand",
  "uptake",
  "glycolysis",
  "phosphate",
  "fast",
  "slow",
  "interstitium",
  "blood",
  "other",
  "acidFast",
  "acidSlow",
  "pHFast",
  "pHSlow",
  "pHBlood",
  "fluxFast",
  "fluxSlow",
  "fluxBlood",
  "oxidationFast",
  "oxidationSlow",
  "oxidationOther",
] as const;

/** Keeps samples, one after another in a single list: a course may have thousands. */
export function createRecorder(body: ShuttleBody, flows: ShuttleFlows) {
  const samples: number[] = [];
  const { volume } = body;
  const stored = (state: Float64Array): number =>
    volume.fast * (state[place.fast] as number) +
    volume.slow * (state[place.slow] as number) +
    volume.interstitium * (state[place.interstitium] as number) +
    volume.blood * (state[place.blood] as number) +
    volume.other * (state[place.other] as number);

  return {
    record: (time: number, demand: number, state: Float64Array): void => {
      samples.push(time, demand);
      for (let index = 0; index < place.producedFast; index++) samples.push(state[index] as number);
      samples.push(
        -Math.log10(flows.protonsFast),
        -Math.log10(flows.protonsSlow),
        body.pHBlood(state[place.blood] as number),
        flows.fast,
        flows.slow,
        flows.blood,
        flows.oxidationFast,
        flows.oxidationSlow,
        flows.oxidationOther,
      );
    },
    finish: (
      start: Float64Array,
      end: Float64Array,
      seconds: number,
      truncated: Truncation | null,
      warnings: readonly LactateWarning[],
    ): ShuttleCourse => {
      const column = (kind: (typeof kinds)[number]): Float64Array => {
        const values = new Float64Array(samples.length / kinds.length);
        const first = kinds.indexOf(kind);
        for (let row = 0; row < values.length; row++) values[row] = samples[row * kinds.length + first] as number;
        return values;
      };
      const passed = (index: number): number => end[index] as number;
      return {
        time: column("time"),
        demand: column("demand"),
        uptake: column("uptake"),
        glycolysis: column("glycolysis"),
        phosphate: column("phosphate"),
        lactate: {
          fast: column("fast"),
          slow: column("slow"),
          interstitium: column("interstitium"),
          blood: column("blood"),
          other: column("other"),
        },
        acid: { fast: column("acidFast"), slow: column("acidSlow") },
        pH: { fast: column("pHFast"), slow: column("pHSlow"), blood: column("pHBlood") },
        flux: { fast: column("fluxFast"), slow: column("fluxSlow"), blood: column("fluxBlood") },
        oxidation: {
          fast: column("oxidationFast"),
          slow: column("oxidationSlow"),
          other: column("oxidationOther"),
        },
        totals: {
          produced: {
            fast: passed(place.producedFast),
            slow: passed(place.producedSlow),
            other: (body.otherProduction * seconds) / 60,
          },
          oxidized: {
            fast: passed(place.oxidizedFast),
            slow: passed(place.oxidizedSlow),
            other: passed(place.oxidizedOther),
          },
          stored: stored(end) - stored(start),
        },
        truncated,
        warnings,
      };
    },
  };
}
