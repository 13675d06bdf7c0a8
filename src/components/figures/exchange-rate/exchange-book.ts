/** The exchange rate by the adaptation model: computed while the page is built, so that no reader loads the model for it. */
import { compositions, trainingStimulus } from "../../../sim/index.ts";
import { exponentRange } from "../../program/exponent-range.ts";
import { comparedTypes, easyRun, type ComparedType, type Exchange, type ExchangeBook } from "./exchange.ts";
import { effortRange } from "./figure.ts";

const [mix] = compositions;

/** Digits of a time, which the page carries. */
const digits = 5;

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
  const [I, IIa] = comparedTypes.map((type) => {
    const times = ends.map((times) => times[type]);
    const [low, high] = [Math.min(...times), Math.max(...times)];
    const short = (time: number): number => Number(time.toPrecision(digits));
    return { usual: short(usual[type]), low: short(low), high: short(high) };
  });
  if (I === undefined || IIa === undefined) throw new Error("two types are compared");
  return { I, IIa };
}

/** Of every effort that the reader can set. */
export const exchangeBook = (): ExchangeBook => ({
  exponents: exponentRange,
  exchanges: Array.from({ length: effortRange.max - effortRange.min + 1 }, (_, index) =>
    exchangeAt((effortRange.min + index) / 100),
  ),
});
