/** The file of gains, which must say for itself what they are of: fetched when somebody saves it. */
import type { GainAt } from "../../../sim/index.ts";
import { workTime } from "../../../sim/session/session.ts";
import type { FileTable } from "../../kit/file-table.ts";
import { firstSession, secondSession, type Training } from "../../program/fields.ts";
import { rules } from "../../program/gain-fields.ts";
import { sessionWords } from "../../program/session-words.ts";
import { drawnPercents } from "./efforts.ts";
import type { RuleCurves } from "./gain-table.ts";
import type { GainByEffortState } from "./model.ts";
import { feasibilityAt } from "./rule-curve.ts";
import { curveNames, ruleNames, type GainKind } from "./words.ts";

const kinds = Object.keys(curveNames) as readonly GainKind[];

const gainOf = (gain: GainAt | undefined, kind: GainKind): number | null =>
  gain?.oxidative ? 100 * gain.oxidative[kind] : null;

/** Every effort drawn and every type, a row for each rule. */
function gainRows(curves: RuleCurves): FileTable {
  return {
    columns: [
      { name: "kept equal" },
      { name: "% of VO2max" },
      { name: "work a session", unit: "s" },
      { name: "feasible" },
      ...kinds.map((kind) => ({ name: curveNames[kind], unit: "%" })),
      { name: "whole muscle at exponent 4", unit: "%" },
      { name: "whole muscle at exponent 1.5", unit: "%" },
      { name: "whole muscle by race times", unit: "%" },
    ],
    rows: rules.flatMap((rule) => {
      const curve = curves[rule];
      if (curve === null) return [];
      return curve.gains.map((gain, index) => [
        ruleNames[rule],
        drawnPercents[index] ?? null,
        gain.time,
        gain.time === null ? null : feasibilityAt(curve, gain.intensity),
        ...kinds.map((kind) => gainOf(gain, kind)),
        ...[curve.low, curve.high, curve.byRaces].map((gains) => gainOf(gains[index], "whole")),
      ]);
    }),
  };
}

const aWeek = (session: Training): string => `${session.perWeek} a week: ${sessionWords(session)}`;

export function gainFile(state: GainByEffortState, curves: RuleCurves): FileTable {
  const { weeks, mix, share, cost, easyMinutes, perWeek2 } = state;
  const first = firstSession(state);
  return {
    ...gainRows(curves),
    about: [
      [{ name: "equal minutes", unit: "s" }, workTime(first)],
      [{ name: "equal share of what can be held", unit: "%" }, 100 * share],
      [{ name: "equal cost", unit: "s of easy running" }, 60 * easyMinutes],
      [{ name: "cost by" }, cost],
      [{ name: "sessions a week" }, first.perWeek],
      [{ name: "beside" }, perWeek2 > 0 ? aWeek(secondSession(state)) : "nothing"],
      [{ name: "weeks" }, weeks],
      [{ name: "mix" }, mix],
    ],
  };
}
