/** Who the lactate models are about, and what must be said about numbers that somebody types. */
import { requireKeys } from "../numerics/limits.ts";
import { requireBetween, requireOneOf } from "../numerics/range.ts";
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

/** A runner found sound. */
interface SoundAthlete {
  readonly vo2max: number;
  readonly vlamax: number;
  readonly bodyMass: number;
  /** None about the two runners that the model comes with. */
  readonly warnings: readonly LactateWarning[];
}

const athletes: Readonly<Record<AthleteName, SoundAthlete>> = {
  untrained: {
    vo2max: constants.untrainedVo2max,
    vlamax: constants.untrainedVlamax,
    bodyMass: constants.referenceBodyMass,
    warnings: [],
  },
  trained: {
    vo2max: constants.trainedVo2max,
    vlamax: constants.trainedVlamax,
    bodyMass: constants.referenceBodyMass,
    warnings: [],
  },
};

/** What to say about numbers that somebody typed. */
function warningsOf(vo2max: number, vlamax: number, vlamaxFrom: Metabolism["vlamaxFrom"]): LactateWarning[] {
  const warnings: LactateWarning[] = [];
  if (vlamaxFrom === "blood") {
    warnings.push({
      code: "vlamax-from-blood",
      text: "With a VLamax measured in blood, this model puts the lactate steady state of runners 12 to 17 % of VO2max too low; an effective value of 0.25 to 0.45 mmol/L/s fits them better.",
    });
  }
  if (!(vlamax >= 0.25 && vlamax <= 0.45)) {
    warnings.push({
      code: "vlamax-outside-range",
      text: "For runners this model fits with an effective VLamax of 0.25 to 0.45 mmol/L/s, which is less than tests in blood give; outside that range its steady state is unreliable.",
    });
  }
  if (!(vo2max >= 35 && vo2max <= 80)) {
    warnings.push({
      code: "vo2max-outside-range",
      text: "The model was examined for a VO2max of 35 to 80 ml/kg/min; this one lies outside.",
    });
  }
  return warnings;
}

/** A runner is no less one to Mader's model, which needs no body mass. */
const athleteKeys: readonly (keyof Athlete)[] = ["vo2max", "vlamax", "vlamaxFrom", "bodyMass"];

/** The numbers of Mader's model, each read once, and what must be said about them. */
export function requireMetabolism(athlete: Metabolism): Omit<SoundAthlete, "bodyMass"> {
  requireKeys("athlete", athlete, athleteKeys);
  const { vo2max, vlamax, vlamaxFrom } = athlete;
  requireBetween("athlete.vo2max", vo2max, 20, 95);
  requireBetween("athlete.vlamax", vlamax, 0.1, 1.5);
  if (vlamaxFrom !== undefined) requireOneOf("athlete.vlamaxFrom", vlamaxFrom, ["blood", "effective"]);
  return { vo2max, vlamax, warnings: warningsOf(vo2max, vlamax, vlamaxFrom) };
}

/** A runner by name or by numbers. Throws a RangeError for what is neither. */
export function requireAthlete(athlete: AthleteName | Athlete): SoundAthlete {
  if (typeof athlete === "string") return athletes[requireOneOf("athlete", athlete, ["untrained", "trained"])];
  const metabolism = requireMetabolism(athlete);
  const { bodyMass = constants.referenceBodyMass } = athlete;
  return { ...metabolism, bodyMass: requireBetween("athlete.bodyMass", bodyMass, 30, 150) };
}
