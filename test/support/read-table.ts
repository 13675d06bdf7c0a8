/** A table as its readers get it. */
import { csvParseRows } from "d3";
import { toCsv } from "../../src/components/kit/csv.ts";
import type { FileTable } from "../../src/components/kit/file-table.ts";
import { shownText } from "../../src/components/kit/table.ts";

interface ReadTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** As the page has it. */
export const onPage = ({ columns, rows }: FileTable): ReadTable => ({
  columns: columns.map(({ head, name }) => head ?? name),
  rows: rows.map((row) => row.map((cell, index) => shownText(cell, columns[index]))),
});

/** As a spreadsheet reads the file. */
export function inFile(table: FileTable): ReadTable {
  const [columns = [], ...rows] = csvParseRows(toCsv(table));
  return { columns, rows };
}
