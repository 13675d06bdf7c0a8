/**
 * What studies measured that the shuttle has a counterpart for, with the model's own value to set beside it. Not behind
 * the one door (`index.ts`): pages read it here. Every row was read in an abstract at least; what is only recalled
 * stands nowhere here. Most rows were fitted to, so that agreement with them is no evidence.
 */
import type { AthleteName } from "./athletes.ts";
import { fastFiberShare } from "./constants.ts";
import { simulateShuttle } from "./shuttle.ts";
import type { ShuttleCourse } from "./shuttle-course.ts";
import type { ShuttleStage } from "./shuttle-options.ts";

/** `calibration`: among the targets that the fit aimed at. `validation`: not used. `known miss`: the model is off. */
type ObservationRole = "calibration" | "validation" | "known miss";

export interface LactateObservation {
  readonly id: string;
  readonly quantity: string;
  readonly unit: string;
  readonly population: string;
  readonly measured: {
    /** Null where the source prints a range and no value. */
    readonly value: number | null;
    /** Ends of what the source prints: the value less and plus its spread, or a range. */
    readonly low?: number;
    readonly high?: number;
    /** What the source prints, where the numbers above are converted or derived from it. */
    readonly from?: string;
  };
  /** A key of the bibliography. */
  readonly source: string;
  readonly role: ObservationRole;
  /** What the model's value is, and what was assumed to get one. */
  readonly counterpart: string;
  /** The model's value in `unit`. */
  readonly model: () => number;
}

const give = (value: number, spread: number): LactateObservation["measured"] => ({
  value,
  low: value - spread,
  high: value + spread,
});
/** Whole blood over plasma, as the guide for clinicians gives it: goodwin2007. */
const wholeOverPlasma = 0.7;
/** What whole blood would have held where a study measured plasma, because the model's blood is whole. */
const wholeBlood = (plasma: number, spread?: number): LactateObservation["measured"] => ({
  ...(spread === undefined
    ? { value: wholeOverPlasma * plasma }
    : give(wholeOverPlasma * plasma, wholeOverPlasma * spread)),
  from: `from ${plasma}${spread === undefined ? "" : ` ± ${spread}`} in plasma`,
});
const last = (values: Float64Array): number => values.at(-1) ?? 0;
const run = (protocol: readonly ShuttleStage[], athlete: AthleteName, sampleEvery = 600): ShuttleCourse =>
  simulateShuttle(protocol, athlete, { guard: false, sampleEvery });
const steady = (athlete: AthleteName, demand: number): ShuttleCourse => run([{ duration: 1800, demand }], athlete);

/** 3 min at 1.1 and an hour of rest, every second. */
const exhaustion = (): ShuttleCourse =>
  run(
    [
      { duration: 180, demand: 1.1 },
      { duration: 3600, demand: "rest" },
    ],
    "trained",
    1,
  );
const end = 180;
/** Mean of both kinds of fiber by their volumes. */
const mean = (fast: number | undefined, slow: number | undefined): number =>
  fastFiberShare * (fast ?? 0) + (1 - fastFiberShare) * (slow ?? 0);
const muscleLactate = ({ lactate }: ShuttleCourse): Float64Array =>
  lactate.fast.map((fast, index) => mean(fast, lactate.slow[index]));

/** Minutes until half of the muscle's lactate above rest has gone. */
function muscleHalfTime(): number {
  const muscle = muscleLactate(exhaustion());
  const half = ((muscle[0] ?? 0) + (muscle[end] ?? 0)) / 2;
  return (muscle.findIndex((value, index) => index > end && value <= half) - end) / 60;
}

/** Four times 4 min with 3 min at 0.30 between them; how the study's subjects recovered is not known here. */
function fourTimesFour(athlete: AthleteName, demand: number): number {
  const work = { duration: 240, demand };
  const pause = { duration: 180, demand: 0.3 };
  return last(run([work, pause, work, pause, work, pause, work], athlete).lactate.blood);
}

/** 30 min at the demand at which blood lactate rises by 1 mmol/L from the 10th to the 30th minute. */
export function maximalSteadyState(): ShuttleCourse {
  const drift = (demand: number): number => {
    const { blood } = steady("trained", demand).lactate;
    return last(blood) - (blood[1] ?? 0);
  };
  let [low, high] = [0.7, 0.9];
  // To a thousandth of VO2max.
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (drift(middle) >= 1) high = middle;
    else low = middle;
  }
  return steady("trained", high);
}

/** mmol of lactate from mg. */
const millimoles = (milligrams: number): number => milligrams / 90.08;
/** mmol/min of lactate from the tracer's mg/kg/min, for 70 kg. */
const appearance = (milligrams: number, spread: number): LactateObservation["measured"] => ({
  ...give(70 * millimoles(milligrams), 70 * millimoles(spread)),
  from: `from ${milligrams} ± ${spread} mg/kg/min`,
});
/** mmol/L that a tracer's appearance (mg/kg/min) and clearance (ml/kg/min) imply together. */
const implied = (milligrams: number, clearance: number): LactateObservation["measured"] => ({
  value: millimoles(milligrams) / (clearance / 1000),
  from: `derived from ${milligrams} mg over ${clearance} ml/kg/min`,
});
const released = (athlete: AthleteName, demand: number): number => last(steady(athlete, demand).flux.blood) + 1.2;

export const lactateObservations: readonly LactateObservation[] = [
  {
    id: "rest",
    quantity: "Blood lactate at rest",
    unit: "mmol/L",
    population: "10 men before interval runs",
    measured: give(1, 0.1),
    source: "menzies2010",
    role: "calibration",
    counterpart: "Model: trained, at rest.",
    model: () => last(run([{ duration: 1, demand: "rest" }], "trained").lactate.blood),
  },
  {
    id: "five-minutes",
    quantity: "Blood lactate after 5 min at 90 % of VO2max",
    unit: "mmol/L",
    population: "10 men, runs",
    measured: give(3.9, 0.3),
    source: "menzies2010",
    role: "known miss",
    counterpart: "Model: trained, 5 min at a demand of 0.90, which is an oxygen uptake of 0.81. Too high.",
    model: () => last(run([{ duration: 300, demand: 0.9 }], "trained").lactate.blood),
  },
  {
    id: "all-out",
    quantity: "Blood lactate after repeated all-out treadmill bouts",
    unit: "mmol/L",
    population: "active adults",
    measured: give(11.5, 0.2),
    source: "devlin2014",
    role: "calibration",
    counterpart: "Model: trained, peak after 3 min at a demand of 1.1.",
    model: () => Math.max(...exhaustion().lactate.blood),
  },
  {
    id: "exhausting-intervals-trained",
    quantity: "Blood lactate after 4 x 4 min at 85 % of VO2peak, to exhaustion",
    unit: "mmol/L",
    population: "trained men",
    measured: wholeBlood(10.1),
    source: "nordsborg2010",
    role: "known miss",
    counterpart:
      "The study measured venous plasma; we took 70 % of it as whole blood. Model: trained, 4 x 4 min at a demand of 0.85 with 3 min at 0.30 between (assumed).",
    model: () => fourTimesFour("trained", 0.85),
  },
  {
    id: "exhausting-intervals-untrained",
    quantity: "Blood lactate after 4 x 4 min at 85 % of VO2peak, to exhaustion",
    unit: "mmol/L",
    population: "untrained men",
    measured: wholeBlood(10.8),
    source: "nordsborg2010",
    role: "validation",
    counterpart:
      "We converted plasma in the same way. Model: untrained, 4 x 4 min at a demand of 0.85 with 3 min at 0.30 between (assumed).",
    model: () => fourTimesFour("untrained", 0.85),
  },
  {
    id: "moderate-intervals",
    quantity: "Blood lactate after 4 x 4 min at 70 % of VO2peak",
    unit: "mmol/L",
    population: "trained men",
    measured: wholeBlood(3.1, 0.7),
    source: "nordsborg2010",
    role: "validation",
    counterpart:
      "We converted plasma in the same way. Model: trained, 4 x 4 min at a demand of 0.70 with 3 min at 0.30 between (assumed).",
    model: () => fourTimesFour("trained", 0.7),
  },
  {
    id: "maximal-steady-state",
    quantity: "Blood lactate at the maximal lactate steady state",
    unit: "mmol/L",
    population: "33 men, cycling",
    measured: give(4.9, 1.4),
    source: "beneke2000",
    role: "calibration",
    counterpart:
      "Model: trained, after 30 min at a demand that raises lactate by 1 mmol/L in the last 20. The men cycled at 71 ± 7 % of their peak.",
    model: () => last(maximalSteadyState().lactate.blood),
  },
  {
    id: "threshold-lactate-trained",
    quantity: "Blood lactate at the lactate threshold, from lactate that a tracer shows to appear and to clear",
    unit: "mmol/L",
    population: "trained men",
    measured: implied(24.1, 62.5),
    source: "messonnier2013",
    role: "calibration",
    counterpart: "We derived it; the study did not measure it. Model: trained, 30 min at a demand of 0.78.",
    model: () => last(steady("trained", 0.78).lactate.blood),
  },
  {
    id: "threshold-lactate-untrained",
    quantity: "Blood lactate at the lactate threshold, from lactate that a tracer shows to appear and to clear",
    unit: "mmol/L",
    population: "untrained men",
    measured: implied(14.6, 46.5),
    source: "messonnier2013",
    role: "calibration",
    counterpart: "We derived it in the same way. Model: untrained, 30 min at a demand of 0.66.",
    model: () => last(steady("untrained", 0.66).lactate.blood),
  },
  {
    id: "appearance-trained",
    quantity: "Lactate that appears in blood at the lactate threshold (tracer)",
    unit: "mmol/min",
    population: "trained, for 70 kg",
    measured: appearance(24.1, 2.7),
    source: "messonnier2013",
    role: "known miss",
    counterpart:
      "Model: trained at a demand of 0.78, net release of the legs and 1.2 mmol/min of other tissue. The tracer also counts lactate that comes back, so the model must be lower. Nobody knows how much.",
    model: () => released("trained", 0.78),
  },
  {
    id: "appearance-untrained",
    quantity: "Lactate that appears in blood at the lactate threshold (tracer)",
    unit: "mmol/min",
    population: "untrained, for 70 kg",
    measured: appearance(14.6, 2.4),
    source: "messonnier2013",
    role: "known miss",
    counterpart: "Model: untrained at a demand of 0.66, counted in the same way.",
    model: () => released("untrained", 0.66),
  },
  {
    id: "muscle-to-blood",
    quantity: "Lactate in muscle, as a multiple of that in blood, at exhaustion",
    unit: "1",
    population: "dynamic exercise",
    measured: { value: null, low: 2, high: 3 },
    source: "sahlin1976",
    role: "known miss",
    counterpart:
      "Model: trained, end of 3 min at a demand of 1.1, mean of fast and slow fibers. Too high at the end; 1.7 after 5 min.",
    model: () => {
      const course = exhaustion();
      return (muscleLactate(course)[end] ?? 0) / (course.lactate.blood[end] ?? 1);
    },
  },
  {
    id: "muscle-ph",
    quantity: "pH of muscle at exhaustion",
    unit: "1",
    population: "dynamic exercise, from 7.08 at rest",
    measured: { value: 6.6 },
    source: "sahlin1976",
    role: "calibration",
    counterpart: "Model: trained, end of 3 min at a demand of 1.1, mean of fast (6.41) and slow (6.98) fibers.",
    model: () => {
      const { pH } = exhaustion();
      return mean(pH.fast[end], pH.slow[end]);
    },
  },
  {
    id: "muscle-half-time",
    quantity: "Half-time of muscle lactate at rest",
    unit: "min",
    population: "after dynamic exercise",
    measured: { value: 9.5 },
    source: "sahlin1976",
    role: "calibration",
    counterpart: "Model: trained, after 3 min at a demand of 1.1, mean of fast and slow fibers.",
    model: muscleHalfTime,
  },
  {
    id: "muscle-decay",
    quantity: "Decay rate of muscle lactate by magnetic resonance",
    unit: "1/min",
    population: "from 25.3 mmol/kg wet mass",
    measured: give(0.094, 0.014),
    source: "pan1991",
    role: "calibration",
    counterpart: "Model: trained, ln 2 over the half-time after 3 min at a demand of 1.1.",
    model: () => Math.LN2 / muscleHalfTime(),
  },
  {
    id: "leg-release",
    quantity: "Lactate release of one trained leg at exhaustion",
    unit: "mmol/min",
    population: "6 men, knee extension; 10.6 before training",
    measured: { value: 19.4 },
    source: "juel2004",
    role: "known miss",
    counterpart:
      "Model: trained, end of 3 min at a demand of 1.1, per kilogram of active muscle, for an assumed 2.5 kg. Too low.",
    model: () => ((exhaustion().flux.blood[end] ?? 0) / 14) * 2.5,
  },
];
