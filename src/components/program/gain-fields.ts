/** What stays equal about a session while its effort is varied: fields of the figure of gains, and of the examples for it. */
import { costMethods, type CostMethod } from "../../sim/index.ts";
import { called, choiceField, numberField, percentField, type FieldTable } from "../kit/field.ts";

/** The same minutes, the same share of what can be held in one go, or the same recovery cost. */
export const rules = ["minutes", "held", "cost"] as const;
export type Rule = (typeof rules)[number];

/** What the controls allow: a share in percent, easy running in minutes. */
export const gainRanges = {
  share: { min: 10, max: 500, step: 10 },
  easyMinutes: { min: 10, max: 240, step: 5 },
} as const;

export interface GainState {
  /** The rule whose settings are open. */
  readonly rule: Rule;
  /** Fraction of the time that can be held in one go. */
  readonly share: number;
  readonly cost: CostMethod;
  /** A session may cost as much as so many minutes of easy running. */
  readonly easyMinutes: number;
  /** Whether the cost of a minute is drawn. */
  readonly costShown: "no" | "yes";
}

export const gainFields = {
  rule: called("what stays equal", choiceField("g", rules, "minutes")),
  share: called("share of your limit", percentField("s", { ...gainRanges.share, default: 100 })),
  cost: called("count of cost", choiceField("c", costMethods, "banister-men")),
  easyMinutes: called("cost of a session", numberField("e", { ...gainRanges.easyMinutes, default: 45 })),
  costShown: called("plot of cost", choiceField("cd", ["no", "yes"] as const, "no")),
} satisfies FieldTable<GainState>;
