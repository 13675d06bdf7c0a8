/** A table of the page as a file has it. */
import type { FileTable } from "../kit/table.ts";

const textOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, " ").trim();

/** The values of a cell by the names of their columns. Marks (`data-column`) name the parts of a cell with several. */
function valuesOf(cell: Element, column: string): [column: string, value: string][] {
  const marks = [cell, ...cell.querySelectorAll("*")].flatMap((element): [string, string][] => {
    const { column: name, value = textOf(element) } = (element as HTMLElement).dataset;
    return name === undefined ? [] : [[name, value]];
  });
  // An unnamed mark is for the eye only.
  return marks.length === 0 ? [[column, textOf(cell)]] : marks.filter(([name]) => name !== "");
}

/** Every column that some row has, each behind the one that it follows in its row. */
function columnsOf(rows: readonly ReadonlyMap<string, string>[]): string[] {
  const columns: string[] = [];
  for (const row of rows) {
    let place = 0;
    for (const name of row.keys()) {
      const known = columns.indexOf(name);
      if (known < 0) columns.splice(place, 0, name);
      place = (known < 0 ? place : known) + 1;
    }
  }
  return columns;
}

/** The first row names the columns. */
export function tableOf(table: HTMLTableElement): FileTable {
  const [head, ...body] = table.rows;
  const names = [...(head?.cells ?? [])].map(textOf);
  const rows = body.map((row) => new Map([...row.cells].flatMap((cell, index) => valuesOf(cell, names[index] ?? ""))));
  const columns = columnsOf(rows);
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? "")) };
}
