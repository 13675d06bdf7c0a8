/** The three curves of gains as a table and as a file. */
import { decimals } from "../../../words/numbers.ts";
import type { GainAt } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { rules, type Rule } from "../../program/gain-fields.ts";
import { drawnPercents } from "./efforts.ts";
import { feasibilityAt, type RuleCurve } from "./rule-curve.ts";
import { curveNames, ruleNames, type GainKind } from "./words.ts";

export type RuleCurves = Readonly<Record<Rule, RuleCurve | null>>;

const none = "–";

const minutesCell = (gain: GainAt | undefined): string =>
  gain === undefined || gain.time === null ? none : decimals(gain.time / 60, 1);
const gainCell = (gain: GainAt | undefined, kind: GainKind): string =>
  gain === undefined || gain.oxidative === null ? none : decimals(100 * gain.oxidative[kind], 1);

/** On the page: every tenth percent, and 200. Minutes and the whole muscle's gain under each rule. */
export function gainTable(curves: RuleCurves): Table {
  const shown = [...drawnPercents.keys()].filter((index) => (drawnPercents[index] ?? 0) % 10 === 0);
  return {
    caption:
      "Minutes of work a session and rise of the whole muscle’s oxidative capacity, % (illustrative model); – for no session, * for too much work",
    columns: ["% of VO2max", ...rules.flatMap((rule) => [`${ruleNames[rule]}: min`, `${ruleNames[rule]}: gain`])],
    rows: shown.map((index) => [
      String(drawnPercents[index]),
      ...rules.flatMap((rule) => {
        const curve = curves[rule];
        const gain = curve?.gains[index];
        const isTooMuch = curve !== null && gain?.oxidative && feasibilityAt(curve, gain.intensity) === "too much";
        return [minutesCell(gain), `${gainCell(gain, "whole")}${isTooMuch ? "*" : ""}`];
      }),
    ]),
  };
}

const kinds = Object.keys(curveNames) as readonly GainKind[];

/** For a file: every effort drawn and every type, a row for each rule. */
export function gainRows(curves: RuleCurves): Pick<Table, "columns" | "rows"> {
  return {
    columns: [
      "kept equal",
      "% of VO2max",
      "work a session, min",
      "feasible",
      ...kinds.map((kind) => `${curveNames[kind]}, %`),
      "whole muscle at exponent 4, %",
      "whole muscle at exponent 1.5, %",
      "whole muscle by race times, %",
    ],
    rows: rules.flatMap((rule) => {
      const curve = curves[rule];
      if (curve === null) return [];
      return curve.gains.map((gain, index) => [
        ruleNames[rule],
        String(drawnPercents[index]),
        minutesCell(gain),
        gain.time === null ? none : feasibilityAt(curve, gain.intensity),
        ...kinds.map((kind) => gainCell(gain, kind)),
        gainCell(curve.low[index], "whole"),
        gainCell(curve.high[index], "whole"),
        gainCell(curve.byRaces[index], "whole"),
      ]);
    }),
  };
}
