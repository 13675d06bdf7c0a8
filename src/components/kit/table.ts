/** A table of numbers, as shown beside a figure and as downloaded. */
import { modelVersion } from "../../sim/version.ts";

export interface Table {
  /** What is counted, with units. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Text as shown; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The table as a file, which must say for itself how far its numbers are to be trusted, and by which version of the model.
 *
 * @param grade "illustrative", say
 */
export const withModel = (
  { columns, rows }: Pick<Table, "columns" | "rows">,
  grade: string,
): Pick<Table, "columns" | "rows"> => ({
  columns: [...columns, "model"],
  rows: rows.map((row) => [...row, `${grade}, version ${modelVersion}`]),
});

/** As a spreadsheet reads it: a minus sign is a hyphen, and a dash that stands for nothing is an empty cell. */
const bare = (cell: string): string => (cell === "–" ? "" : cell.replace(/^−(?=\d)/, "-"));
const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** RFC 4180: a header line, then the rows. */
export const toCsv = ({ columns, rows }: Pick<Table, "columns" | "rows">): string =>
  [columns, ...rows].map((row) => `${row.map(bare).map(quoted).join(",")}\r\n`).join("");
