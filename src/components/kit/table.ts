/** A table of numbers, as shown beside a figure and as a file. */
import { modelVersion } from "../../sim/version.ts";

export interface Table {
  /** What is counted, with units. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Text as shown; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A table without its caption, as a file has it. */
export type FileTable = Pick<Table, "columns" | "rows">;

/**
 * The table as a file, which must say for itself how far its numbers are to be trusted, and by which version of the model.
 *
 * @param grade "illustrative", say
 */
export const withModel = ({ columns, rows }: FileTable, grade: string): FileTable => ({
  columns: [...columns, "model"],
  rows: rows.map((row) => [...row, `${grade}, version ${modelVersion}`]),
});
