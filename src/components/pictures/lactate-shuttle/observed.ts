/** Measured lactate beside the shuttle's, as rows of a comparison. */
import { decimals } from "../../../words/numbers.ts";
import { maderSteadyState, simulateShuttle, type ShuttleStage } from "../../../sim/index.ts";
import { lactateObservations, maximalSteadyState, type LactateObservation } from "../../../sim/lactate/observations.ts";
import { lactateParameters } from "../../../sim/lactate/parameters.ts";
import type { Compared } from "../comparison.ts";

/** The only work among the observations that the fit did not aim at. */
const notAimedAt = "nordsborg2010";

/** Decimals for rows in which a tenth would hide the difference. */
const finer: Readonly<Record<string, number>> = {
  "muscle-decay": 3,
  "muscle-ph": 2,
  "threshold-lactate-trained": 2,
  "threshold-lactate-untrained": 2,
};

/** Blood lactate of the trained runner at the end if a study's intensity is oxygen uptake and not demand. */
function readAsUptake(percent: number, protocol: (demand: number) => readonly ShuttleStage[]) {
  const { trainedVo2max, trainedVlamax } = lactateParameters;
  const { demand } = maderSteadyState({ vo2max: trainedVo2max.value, vlamax: trainedVlamax.value }).curve;
  const asked = demand[percent] ?? 0;
  const { lactate, truncated } = simulateShuttle(protocol(asked), "trained", { guard: false });
  const found = truncated === null ? `${decimals(lactate.blood.at(-1) ?? 0, 1)} mmol/L` : "too acid to compute";
  return { modelRemark: `If ${percent} % is oxygen uptake, a demand of ${decimals(asked, 2)}: ${found}.` };
}
const fiveMinutes = (demand: number): ShuttleStage[] => [{ duration: 300, demand }];
/** Four times 4 min. The pauses are assumed, as in the observations. */
const fourTimesFour = (demand: number): ShuttleStage[] => {
  const work = { duration: 240, demand };
  const pause = { duration: 180, demand: 0.3 };
  return [work, pause, work, pause, work, pause, work];
};
const otherReadings: Readonly<Record<string, ReturnType<typeof readAsUptake>>> = {
  "five-minutes": readAsUptake(90, fiveMinutes),
  "exhausting-intervals-trained": readAsUptake(85, fourTimesFour),
  "moderate-intervals": readAsUptake(70, fourTimesFour),
};

/** How far off the model is: outside the interval or, without an interval, by the printed digits. */
function missOf(model: number, { value, low, high }: LactateObservation["measured"], unit: string, places: number) {
  const ranged = low !== undefined && high !== undefined;
  const hit = ranged
    ? model >= low && model <= high
    : value !== null && decimals(model, places) === decimals(value, places);
  if (hit) return {};
  const nearest = ranged && model > high ? high : (low ?? Number.NaN);
  const size = `${decimals(Math.abs(model - (value ?? nearest)), places)} ${unit}`.trim();
  const [above, below] = value === null ? ["above the range", "below the range"] : ["too high", "too low"];
  return { miss: `${size} ${model > (value ?? nearest) ? above : below}.` };
}

/** What the study prints, if it gives a range or if we converted its number. */
function reportedIn({ value, low, high, from }: LactateObservation["measured"]) {
  if (value === null) return { reported: `${low} to ${high}` };
  return from === undefined ? {} : { reported: from };
}

function compared({
  id,
  quantity,
  population,
  unit,
  measured,
  source,
  counterpart,
  model,
}: LactateObservation): Compared {
  const { value, low, high, from } = measured;
  const found = model();
  const places = finer[id] ?? 1;
  const kind = from === undefined ? "as the abstract gives it" : "converted in the same way";
  const named = unit === "1" ? "" : unit;
  return {
    quantity: `${quantity}: ${population}`,
    source,
    unit: named,
    measured: value,
    ...reportedIn(measured),
    ...(value === null || low === undefined || high === undefined ? {} : { interval: { low, high, kind } }),
    model: found,
    ...otherReadings[id],
    places,
    role: source === notAimedAt ? "validation" : "calibration",
    remark: counterpart,
    ...missOf(found, measured, named, places),
  };
}
const rows = lactateObservations.map(compared);

/** The trained runner after 30 minutes at the demand that leaves 4 mmol/L in blood. */
const { lactate } = simulateShuttle([{ duration: 1800, demand: 0.785 }], "trained", { sampleEvery: 1800 });
const [fast, slow, between] = [lactate.fast, lactate.slow, lactate.interstitium].map((values) => values[1] ?? 0) as [
  number,
  number,
  number,
];
const { fastFiberShare, muscleCellWater, interstitialWater } = lactateParameters;
const fibers = fastFiberShare.value * fast + (1 - fastFiberShare.value) * slow;
const wetMass = muscleCellWater.value * fibers + interstitialWater.value * between;

/** In % of VO2max, where blood lactate rises by 1 mmol/L in the last 20 of 30 minutes. */
const steadyUptake = 100 * (maximalSteadyState().uptake.at(-1) ?? 0);

export const aimedAt: readonly Compared[] = [
  ...rows.filter(({ role }) => role === "calibration"),
  {
    quantity: "Oxygen uptake at the maximal lactate steady state: 22 well-trained runners",
    source: "hafen2018",
    unit: "%",
    measured: 83,
    interval: { low: 78, high: 88, kind: "SD" },
    model: steadyUptake,
    places: 0,
    role: "calibration",
    remark: "In % of VO2max. Model: trained, where lactate rises by 1 mmol/L in the last 20 of 30 min.",
    miss: `about ${decimals(83 - steadyUptake, 0)} points too low.`,
  },
  {
    quantity: "Lactate of muscle at 4 mmol/L in blood: 10 men, stepwise cycling",
    source: "jacobs1982",
    unit: "mmol/kg wet",
    measured: 8.3,
    interval: { low: 4.5, high: 14.4, kind: "range" },
    model: wetMass,
    places: 1,
    role: "calibration",
    remark: "Model: trained, 30 min at a demand of 0.785, fibers and the water between them.",
    miss: `${decimals(8.3 - wetMass, 1)} mmol/kg too low, at the lower end of the range.`,
  },
];

export const unseen: readonly Compared[] = [
  ...rows.filter(({ role }) => role === "validation"),
  {
    quantity: "Lactate of fast over slow fibers at 4 mmol/L in blood: 6 men",
    source: "jacobs1982",
    unit: "",
    measured: null,
    reported: "no significant difference",
    model: fast / slow,
    places: 1,
    role: "validation",
    remark: "The study pooled single fibers from biopsies. Model: trained, 30 min at a demand of 0.785.",
    miss: "the model fills only fast fibers; the biopsies showed no such difference.",
  },
];
