/** The three curves of gains as a table. */
import { decimals } from "../../../words/numbers.ts";
import type { GainAt } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { rules, type Rule } from "../../program/gain-fields.ts";
import { drawnPercents } from "./efforts.ts";
import { feasibilityAt, type RuleCurve } from "./rule-curve.ts";
import { ruleNames } from "./words.ts";

export type RuleCurves = Readonly<Record<Rule, RuleCurve | null>>;

const minutesCell = (gain: GainAt | undefined): string | null =>
  gain === undefined || gain.time === null ? null : decimals(gain.time / 60, 1);

/** With a star where it is too much work. */
function gainCell(curve: RuleCurve | null, gain: GainAt | undefined): string | null {
  if (curve === null || !gain?.oxidative) return null;
  const isTooMuch = feasibilityAt(curve, gain.intensity) === "too much";
  return `${decimals(100 * gain.oxidative.whole, 1)}${isTooMuch ? "*" : ""}`;
}

/** Every tenth percent, and 200. Minutes and the whole muscle's gain under each rule. */
export function gainTable(curves: RuleCurves): Table {
  const shown = [...drawnPercents.keys()].filter((index) => (drawnPercents[index] ?? 0) % 10 === 0);
  return {
    caption:
      "Minutes of work a session and rise of the whole muscle’s oxidative capacity, % (illustrative model); – for no session, * for too much work",
    columns: ["% of VO2max", ...rules.flatMap((rule) => [`${ruleNames[rule]}: min`, `${ruleNames[rule]}: gain`])].map(
      (name) => ({ name }),
    ),
    rows: shown.map((index) => [
      drawnPercents[index] ?? null,
      ...rules.flatMap((rule) => {
        const curve = curves[rule];
        const gain = curve?.gains[index];
        return [minutesCell(gain), gainCell(curve, gain)];
      }),
    ]),
  };
}
