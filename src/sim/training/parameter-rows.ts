/** Metadata of the training model's constants, written as rows; each value is read from the constant it describes. */
import type { Grade, Parameter } from "../parameters.ts";
import * as blocks from "./block/constants.ts";
import * as runner from "./constants.ts";
import * as planning from "./week/constants.ts";

const constants = { ...runner, ...planning, ...blocks };

/** What is said of a constant besides its value, source and grade. */
export type Row = Pick<Parameter, "symbol" | "unit" | "range" | "note">;

function valueAt(path: string): number {
  let found: unknown = constants;
  for (const key of path.split(".")) found = (found as Record<string, unknown> | undefined)?.[key];
  if (typeof found !== "number") throw new Error(`there is no number ${path}`);
  return found;
}

const chosen = "No source gives a range; this one spans what we would still take for plausible.";

/**
 * Parameters with one source and one grade.
 *
 * @param list by the path of the constant in `constants.ts`, `week/constants.ts` or `block/constants.ts`, joined by dots: `limits.M.share`
 */
export const rows = (
  source: string,
  grade: Grade,
  list: Readonly<Record<string, Row>>,
): Readonly<Record<string, Parameter>> =>
  Object.fromEntries(
    Object.entries(list).map(([path, row]) => [path, { ...row, value: valueAt(path), chosen, source, grade }]),
  );
