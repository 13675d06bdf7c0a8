/** Who the lactate models are about, and what must be said about numbers that somebody types. */
import { requireBetween, requireObject, requireOneOf } from "../numerics/range.ts";
import * as constants from "./constants.ts";

/** The two numbers that Mader's model needs. */
export interface Metabolism {
  /** Maximum oxygen uptake, ml/kg/min, 20 to 95. */
  readonly vo2max: number;
  /** Maximum rate of lactate formation, mmol/L/s, 0.1 to 1.5. */
  readonly vlamax: number;
  /** Where VLamax comes from: measured in blood after a sprint, or an effective value that makes the model fit. */
  readonly vlamaxFrom?: "blood" | "effective";
}

/** A runner. */
export interface Athlete extends Metabolism {
  /** kg, 30 to 150. Default 70. */
  readonly bodyMass?: number;
}

export type AthleteName = "untrained" | "trained";

export type LactateWarningCode =
  | "vlamax-from-blood"
  | "vlamax-outside-range"
  | "vo2max-outside-range"
  | "abundance-not-transport"
  | "recalibrated-mct4";

/** Something that a reader of the numbers must know. */
export interface LactateWarning {
  readonly code: LactateWarningCode;
  /** One sentence. */
  readonly text: string;
}

const athletes: Readonly<Record<AthleteName, Required<Omit<Athlete, "vlamaxFrom">>>> = {
  untrained: {
    vo2max: constants.untrainedVo2max,
    vlamax: constants.untrainedVlamax,
    bodyMass: constants.referenceBodyMass,
  },
  trained: {
    vo2max: constants.trainedVo2max,
    vlamax: constants.trainedVlamax,
    bodyMass: constants.referenceBodyMass,
  },
};

/** The guard for the two numbers of Mader's model. */
export function requireMetabolism(athlete: Metabolism): Metabolism {
  requireObject("athlete", athlete);
  requireBetween("athlete.vo2max", athlete.vo2max, 20, 95);
  requireBetween("athlete.vlamax", athlete.vlamax, 0.1, 1.5);
  if (athlete.vlamaxFrom !== undefined) requireOneOf("athlete.vlamaxFrom", athlete.vlamaxFrom, ["blood", "effective"]);
  return athlete;
}

/** A runner by name or by numbers. Throws a RangeError for what is neither. */
export function requireAthlete(athlete: AthleteName | Athlete): Required<Omit<Athlete, "vlamaxFrom">> {
  if (typeof athlete === "string") return athletes[requireOneOf("athlete", athlete, ["untrained", "trained"])];
  const { vo2max, vlamax } = requireMetabolism(athlete);
  const { bodyMass = constants.referenceBodyMass } = athlete;
  return { vo2max, vlamax, bodyMass: requireBetween("athlete.bodyMass", bodyMass, 30, 150) };
}

/** What to say about an athlete whose numbers somebody typed; nothing about the two that the model comes with. */
export function athleteWarnings(athlete: AthleteName | Metabolism): LactateWarning[] {
  if (typeof athlete === "string") return [];
  const warnings: LactateWarning[] = [];
  if (athlete.vlamaxFrom === "blood") {
    warnings.push({
      code: "vlamax-from-blood",
      text: "With a VLamax measured in blood, this model puts the lactate steady state of runners 12 to 17 % of VO2max too low; an effective value of 0.25 to 0.45 mmol/L/s fits them better.",
    });
  }
  if (!(athlete.vlamax >= 0.25 && athlete.vlamax <= 0.45)) {
    warnings.push({
      code: "vlamax-outside-range",
      text: "For runners this model fits with an effective VLamax of 0.25 to 0.45 mmol/L/s, which is less than tests in blood give; outside that range its steady state is unreliable.",
    });
  }
  if (!(athlete.vo2max >= 35 && athlete.vo2max <= 80)) {
    warnings.push({
      code: "vo2max-outside-range",
      text: "The model was examined for a VO2max of 35 to 80 ml/kg/min; this one lies outside.",
    });
  }
  return warnings;
}
