/** Metadata of the training model's constants, written as rows; each value is read from the constant it describes. */
import type { Grade, Parameter } from "../parameters.ts";
import * as runner from "./constants.ts";
import * as planning from "./week/constants.ts";

const constants = { ...runner, ...planning };

/** The name of a constant: its path in `constants.ts` or `week/constants.ts`, joined by dots (`limits.M.share`). */
type Row = readonly [path: string, symbol: string, unit: string, low: number, high: number, note: string];
export type Named = readonly [path: string, parameter: Parameter];

function valueAt(path: string): number {
  let found: unknown = constants;
  for (const key of path.split(".")) found = (found as Record<string, unknown> | undefined)?.[key];
  if (typeof found !== "number") throw new Error(`there is no number ${path}`);
  return found;
}

const chosen = "No source gives a range; this one spans what we would still take for plausible.";

export const rows = (source: string, grade: Grade, list: readonly Row[]): Named[] =>
  list.map(([path, symbol, unit, low, high, note]) => [
    path,
    { symbol, value: valueAt(path), unit, range: [low, high], chosen, source, grade, note },
  ]);
