/** A table as its readers get it. */
import { csvParseRows } from "d3";
import { toCsv } from "../../src/components/kit/csv.ts";
import { withModel, type FileTable } from "../../src/components/kit/file-table.ts";
import { shownText } from "../../src/components/kit/table.ts";
import type { Grade } from "../../src/sim/index.ts";

interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** As the page has it. */
export const onPage = ({ columns, rows }: FileTable): ReadTable => ({
  columns: columns.map(({ head, name }) => head ?? name),
  rows: rows.map((row) => row.map((cell, index) => shownText(cell, columns[index]))),
});

/** As a spreadsheet reads the file that a figure saves. */
export function inFile(table: FileTable, figure: { readonly grade: Grade }): ReadTable {
  const [columns = [], ...rows] = csvParseRows(toCsv(withModel(table, figure)));
  return { columns, rows };
}
