/** A result as text: CSV for a spreadsheet, JSON for a program. */
import { toCsv } from "../../src/components/kit/csv.ts";
import { modelVersion } from "../../src/sim/index.ts";
import type { Result } from "./command.ts";

const text = (cell: string | number | null): string => (cell === null ? "" : String(cell));

/** With all digits of every number. */
export const asCsv = ({ columns, rows }: Result): string =>
  toCsv({ columns: columns.map((name) => ({ name })), rows: rows.map((row) => row.map(text)) });

/** One object per row, keyed by column, with the model's version, so that the numbers can be made again. */
export const asJson = (model: string, { columns, rows, notes = [] }: Result): string =>
  `${JSON.stringify(
    {
      model,
      modelVersion,
      notes,
      rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
    },
    null,
    2,
  )}\n`;
