/** The four groups of Stöggl and Sperlich's study, as they trained and as far as their results were read. */
import { publishedDistributions, type Amounts, type PublishedDistributionId } from "../../../sim/index.ts";

/** A change in percent; "none": the study found none; null: we did not read it. */
export type Outcome = number | "none" | null;

export interface TrainingGroup extends Amounts {
  readonly name: string;
  readonly people: number;
  /** Of training in all nine weeks: mean. */
  readonly hours: number;
  readonly vo2peak: Outcome;
  /** How long they lasted in the ramp test. */
  readonly timeToExhaustion: Outcome;
  /** Speed or power at a lactate of 4 mmol/L. */
  readonly at4mmol: Outcome;
}

export const groupsSource = "stoggl2014";
export const groupWeeks = 9;

const sharesOf = (wanted: PublishedDistributionId): Amounts => {
  const { low, moderate, high } = publishedDistributions.find(({ id }) => id === wanted) as Amounts;
  return { low, moderate, high };
};

/** Shares and hours from a table of Silva Oliveira's review, gains from the study's abstract. */
export const groups: readonly TrainingGroup[] = [
  {
    name: "polarized",
    ...sharesOf("polarized"),
    people: 12,
    hours: 104,
    vo2peak: 11.7,
    timeToExhaustion: 17.4,
    at4mmol: 8.1,
  },
  {
    name: "high volume",
    ...{ low: 83, moderate: 16, high: 1 },
    people: 11,
    hours: 102,
    vo2peak: "none",
    timeToExhaustion: "none",
    at4mmol: "none",
  },
  {
    name: "threshold",
    ...sharesOf("threshold"),
    people: 8,
    hours: 84,
    vo2peak: "none",
    timeToExhaustion: "none",
    at4mmol: "none",
  },
  {
    name: "intervals",
    ...sharesOf("all-hard"),
    people: 10,
    hours: 66,
    vo2peak: null,
    timeToExhaustion: null,
    at4mmol: 5.6,
  },
];
