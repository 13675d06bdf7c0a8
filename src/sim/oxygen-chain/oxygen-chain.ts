/**
 * The way of oxygen from the lung to the mitochondria as resistances in series (di Prampero 1985, 2003). Each step has a
 * share of the whole resistance. A step that gets better by a fraction g has its resistance divided by 1 + g, and VO2max
 * grows as the whole resistance falls. Illustrative: the real steps are not linear, and the pressures at both ends change too.
 */
import { requireKeys, withinLimits, type Limits } from "../numerics/limits.ts";
import { requireBetween, requireOneOf } from "../numerics/range.ts";
import * as usual from "./constants.ts";

/** Heart and blood, the way from the blood into the fiber, and what burns the oxygen there. */
export const oxygenSteps = ["delivery", "diffusion", "mitochondria"] as const;
export type OxygenStep = (typeof oxygenSteps)[number];

export type PerStep = Readonly<Record<OxygenStep, number>>;

export const workingLegs = ["two", "one"] as const;
export type WorkingLegs = (typeof workingLegs)[number];

/** Every key is optional. */
export interface OxygenChainOptions {
  /** How many legs work. Default "two". */
  readonly legs?: WorkingLegs;
  /** Of the resistance beyond heart and blood, the part of diffusion, 0 to 1. Default 0.5. */
  readonly diffusionShareOfRest?: number;
}

/**
 * Each step's share of the whole resistance, as fractions that add up to 1.
 *
 * @throws RangeError for an unknown option or a bad value
 */
export function resistanceShares(options: OxygenChainOptions = {}): PerStep {
  requireKeys("options", options, ["legs", "diffusionShareOfRest"]);
  const { legs = "two", diffusionShareOfRest = usual.diffusionShareOfRest } = options;
  const delivery =
    requireOneOf("legs", legs, workingLegs) === "two" ? usual.deliveryShareTwoLegs : usual.deliveryShareOneLeg;
  const diffusion = (1 - delivery) * requireBetween("diffusionShareOfRest", diffusionShareOfRest, 0, 1);
  return { delivery, diffusion, mitochondria: 1 - delivery - diffusion };
}

const changeLimits: Limits<OxygenStep> = {
  delivery: [0, -0.9, 9],
  diffusion: [0, -0.9, 9],
  mitochondria: [0, -0.9, 9],
};

/**
 * What is left of each step's resistance, as fractions of the whole one before: the "seconds" of a relay.
 *
 * @param changes of the steps, as fractions: 0.1 is 10 % better. From -0.9 to 9; a step that is left out stays as it is
 * @throws RangeError for an unknown step or option, and for a bad value
 */
export function resistancesAfter(changes: Partial<PerStep>, options: OxygenChainOptions = {}): PerStep {
  const shares = resistanceShares(options);
  const { delivery, diffusion, mitochondria } = withinLimits("changes", changeLimits, changes);
  return {
    delivery: shares.delivery / (1 + delivery),
    diffusion: shares.diffusion / (1 + diffusion),
    mitochondria: shares.mitochondria / (1 + mitochondria),
  };
}

/**
 * Gain of VO2max, as a fraction: 1 / sum(F / (1 + g)) - 1. Source: diprampero2003, whose equation this is in relative form.
 *
 * @param changes of the steps, as fractions: 0.1 is 10 % better. From -0.9 to 9; a step that is left out stays as it is
 * @throws RangeError for an unknown step or option, and for a bad value
 * @example Math.round(1000 * vo2maxGain({ delivery: 0.1 })) // 73: 7.3 %
 */
export function vo2maxGain(changes: Partial<PerStep>, options: OxygenChainOptions = {}): number {
  const { delivery, diffusion, mitochondria } = resistancesAfter(changes, options);
  return 1 / (delivery + diffusion + mitochondria) - 1;
}
