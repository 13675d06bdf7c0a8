/** Which numbers of the adaptation model may differ from the usual ones, and within which limits. */
import { intensityExponent, intensityScale } from "../fibers/constants.ts";
import { intensityExponentLimits, intensityScaleLimits } from "../fibers/recruitment.ts";
import { withinLimits, type Limits } from "../numerics/limits.ts";
import * as usual from "./constants.ts";

/** One number for each constant of `constants.ts`, in the unit given there, and the two of `excitationAt`. */
export type AdaptationParameters = Readonly<
  Record<keyof typeof usual | "intensityScale" | "intensityExponent", number>
>;

/** Far beyond any plausible value, but such that every result stays finite. */
const gain = (value: number) => [value, 0, 10] as const;
const days = (value: number) => [value, 0.1, 1000] as const;
const week = (value: number) => [value, 1, 604_800] as const;
const intensity = (value: number) => [value, 0, 3] as const;
const share = (value: number) => [value, 0, 1] as const;

const limits: Limits<keyof AdaptationParameters> = {
  oxidativeGainI: gain(usual.oxidativeGainI),
  oxidativeGainII: gain(usual.oxidativeGainII),
  oxidativeTime: days(usual.oxidativeTime),
  oxidativeCeiling: [usual.oxidativeCeiling, 0.01, 100],
  activationExponent: [usual.activationExponent, 0.1, 20],
  sessionLimit: [usual.sessionLimit, 1, 86_400],
  gateIntensity: intensity(usual.gateIntensity),
  gateWidth: [usual.gateWidth, 0.001, 1],
  mct4Gain: gain(usual.mct4Gain),
  mct4Time: days(usual.mct4Time),
  mct1Gain: gain(usual.mct1Gain),
  mct1Time: days(usual.mct1Time),
  bufferingGain: gain(usual.bufferingGain),
  bufferingTime: days(usual.bufferingTime),
  hardIntensity: intensity(usual.hardIntensity),
  hardWeek: week(usual.hardWeek),
  easyIntensity: intensity(usual.easyIntensity),
  easyWeek: week(usual.easyWeek),
  iixHabitual: share(usual.iixHabitual),
  iixFall: share(usual.iixFall),
  iixOvershoot: share(usual.iixOvershoot),
  iixTime: days(usual.iixTime),
  iixIntensity: intensity(usual.iixIntensity),
  iixWeek: week(usual.iixWeek),
  iixTrainedDrive: share(usual.iixTrainedDrive),
  neuralGain: gain(usual.neuralGain),
  neuralTime: days(usual.neuralTime),
  hypertrophyGain: gain(usual.hypertrophyGain),
  hypertrophyTime: days(usual.hypertrophyTime),
  highForceIntensity: intensity(usual.highForceIntensity),
  highForceWeek: week(usual.highForceWeek),
  intensityScale: [intensityScale, ...intensityScaleLimits],
  intensityExponent: [intensityExponent, ...intensityExponentLimits],
};

/** The usual numbers with others in place of some. Throws a RangeError for an unknown key or a bad value. */
export const settingsOf = (others: Partial<AdaptationParameters> = {}): AdaptationParameters =>
  withinLimits("parameters", limits, others);
