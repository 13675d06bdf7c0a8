/** How much hard running gives a fiber type the stimulus of the easy run, and what other minutes give it. */
import { compositions, trainingStimulus } from "../../../sim/index.ts";
import { exponentRange } from "../../program/exponent-range.ts";

/** The types that the figure compares. An easy run does not reach IIx, so that nothing replaces it there. */
export const comparedTypes = ["I", "IIa"] as const;
export type ComparedType = (typeof comparedTypes)[number];

/** What the hard running is held against: 45 easy minutes, s. */
export const easyRun = { intensity: 0.65, duration: 2700 } as const;

/** Time of hard running with the stimulus of the easy run, s. */
interface ExchangeTime {
  readonly usual: number;
  /** The least and the most, with the exponent anywhere in its range. */
  readonly low: number;
  readonly high: number;
}

export type Exchange = Readonly<Record<ComparedType, ExchangeTime>>;

const [mix] = compositions;

/** Time at an intensity with the stimulus of the easy run, for either type, s; by an exponent or by the usual one. */
function equalTimes(intensity: number, activationExponent?: number): Readonly<Record<ComparedType, number>> {
  const options = activationExponent === undefined ? {} : { parameters: { activationExponent } };
  const easy = trainingStimulus(easyRun, mix, options);
  const second = trainingStimulus({ intensity, duration: 1 }, mix, options);
  return { I: easy.I / second.I, IIa: easy.IIa / second.IIa };
}

/** @param intensity of the hard running, a fraction of VO2max, 0.65 to 3 */
export function exchangeAt(intensity: number): Exchange {
  const usual = equalTimes(intensity);
  const ends = exponentRange.map((exponent) => equalTimes(intensity, exponent));
  const timeOf = (type: ComparedType): ExchangeTime => {
    const times = ends.map((times) => times[type]);
    return { usual: usual[type], low: Math.min(...times), high: Math.max(...times) };
  };
  return { I: timeOf("I"), IIa: timeOf("IIa") };
}

/** Stimulus of so many s of hard running for either type, where that of the easy run is 1. */
export const signalsOf = (duration: number, { I, IIa }: Exchange): Readonly<Record<ComparedType, number>> => ({
  I: duration / I.usual,
  IIa: duration / IIa.usual,
});
