/** Which numbers of the adaptation model may differ from the usual ones, and within which limits. */
import { intensityScale } from "../fibers/constants.ts";
import { intensityScaleLimits } from "../fibers/recruitment.ts";
import { withinLimits, type Limits } from "../numerics/limits.ts";
import * as usual from "./constants.ts";

/** One number for each constant of `constants.ts`, in the unit given there, and the scale of `excitationAt`. */
export type AdaptationParameters = Readonly<Record<keyof typeof usual | "intensityScale", number>>;

type Name = keyof typeof usual;
/** Far beyond any plausible value, but such that every result stays finite. */
const gain = (name: Name) => [usual[name], 0, 10] as const;
const days = (name: Name) => [usual[name], 0.1, 1000] as const;
const week = (name: Name) => [usual[name], 1, 604_800] as const;
const intensity = (name: Name) => [usual[name], 0, 3] as const;
const share = (name: Name) => [usual[name], 0, 1] as const;

const limits: Limits<keyof AdaptationParameters> = {
  oxidativeGainI: gain("oxidativeGainI"),
  oxidativeGainII: gain("oxidativeGainII"),
  oxidativeTime: days("oxidativeTime"),
  oxidativeCeiling: [usual.oxidativeCeiling, 0.01, 100],
  activationExponent: [usual.activationExponent, 0.1, 20],
  sessionLimit: [usual.sessionLimit, 1, 86_400],
  gateIntensity: intensity("gateIntensity"),
  gateWidth: [usual.gateWidth, 0.001, 1],
  mct4Gain: gain("mct4Gain"),
  mct4Time: days("mct4Time"),
  mct1Gain: gain("mct1Gain"),
  mct1Time: days("mct1Time"),
  bufferingGain: gain("bufferingGain"),
  bufferingTime: days("bufferingTime"),
  hardIntensity: intensity("hardIntensity"),
  hardWeek: week("hardWeek"),
  easyIntensity: intensity("easyIntensity"),
  easyWeek: week("easyWeek"),
  iixHabitual: share("iixHabitual"),
  iixFall: share("iixFall"),
  iixOvershoot: share("iixOvershoot"),
  iixTime: days("iixTime"),
  iixIntensity: intensity("iixIntensity"),
  iixWeek: week("iixWeek"),
  iixTrainedDrive: share("iixTrainedDrive"),
  neuralGain: gain("neuralGain"),
  neuralTime: days("neuralTime"),
  hypertrophyGain: gain("hypertrophyGain"),
  hypertrophyTime: days("hypertrophyTime"),
  highForceIntensity: intensity("highForceIntensity"),
  highForceWeek: week("highForceWeek"),
  intensityScale: [intensityScale, ...intensityScaleLimits],
};

/** The usual numbers with others in place of some. Throws a RangeError for an unknown key or a bad value. */
export const settingsOf = (others: Partial<AdaptationParameters> = {}): AdaptationParameters =>
  withinLimits("parameters", limits, others);
