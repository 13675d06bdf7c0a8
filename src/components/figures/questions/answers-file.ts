/** The model's answers as a file: fetched when a reader asks for it. */
import type { FileTable } from "../../kit/file-table.ts";
import type { Value } from "../../kit/table.ts";
import { costMethods, fiberTypes, recruitment } from "../../../sim/index.ts";
import { mixOf } from "../../program/fields.ts";
import { gainsByCost, gainsByMinutes, wholeCurve } from "./gain-curves.ts";
import { gainLeft } from "./gain-left.ts";
import { risesOf } from "./setup-course.ts";
import { setups, setupState } from "./setups.ts";

/** Rows of one curve. */
const curveRows = (
  question: number,
  what: string,
  x: string,
  points: readonly (readonly [number, number])[],
): readonly (readonly Value[])[] => points.map((point) => [question, what, x, ...point]);

export function answersFile(): FileTable {
  const state = setupState(setups.biopsies[0]);
  const recruited = recruitment(state.intensity, mixOf(state));
  const rows = [
    ...setups.equal.flatMap((setup) =>
      Object.entries(risesOf(setup)).map(([type, rise]: [string, number]) => [
        1,
        `gain after ${setup.name}`,
        "fiber type",
        type,
        100 * rise,
      ]),
    ),
    ...curveRows(2, "gain, 15 minutes a session", "% of VO2max", wholeCurve(gainsByMinutes())),
    ...costMethods.flatMap((method) =>
      [45, 90].flatMap((minutes) =>
        curveRows(
          3,
          `gain, cost of ${minutes} easy minutes by ${method}`,
          "% of VO2max",
          wholeCurve(gainsByCost(minutes, method)),
        ),
      ),
    ),
    ...fiberTypes.map((type) => [
      4,
      "recruited at 60 % of VO2max",
      "fiber type",
      type,
      100 * recruited[type].recruited,
    ]),
    ...curveRows(5, "gain that is left", "weeks without training", gainLeft()),
  ];
  const columns = [
    { name: "question" },
    { name: "what" },
    { name: "of" },
    { name: "at" },
    { name: "result", unit: "%" },
  ];
  return { columns, rows };
}
