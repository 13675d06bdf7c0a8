/** What stays equal while the effort is varied, as a reader sets it: the fields that figures about gains and costs share. */
import { costMethods, type CostMethod } from "../../sim/index.ts";
import { choiceField, numberField } from "../kit/field.ts";

/** Equal minutes, an equal share of the time that can be held, or an equal cost of recovery. */
export const rules = ["minutes", "held", "cost"] as const;
export type Rule = (typeof rules)[number];

export const ruleRanges = {
  /** Percent of the time that can be held in one go. */
  share: { min: 10, max: 500, step: 10 },
  easyMinutes: { min: 10, max: 240, step: 5 },
} as const;

export const ruleFields = {
  rule: choiceField("g", rules, "minutes"),
  /** Percent of the time that can be held in one go; 100 is all of it. */
  share: numberField("s", { ...ruleRanges.share, default: 100 }),
  cost: choiceField("c", costMethods, "banister-men"),
  /** A session may cost as much as so many minutes of easy running. */
  easyMinutes: numberField("e", { ...ruleRanges.easyMinutes, default: 45 }),
  /** Whether the cost is drawn beside the gain. */
  costShown: choiceField("cd", ["no", "yes"] as const, "no"),
};

export interface RuleState {
  readonly rule: Rule;
  readonly share: number;
  readonly cost: CostMethod;
  readonly easyMinutes: number;
  readonly costShown: "no" | "yes";
}
