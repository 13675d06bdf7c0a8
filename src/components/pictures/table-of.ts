/** A table of the page as a file has it. */
import type { FileTable } from "../kit/file-table.ts";
import { between } from "./file-marks.ts";

const textOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, " ").trim();

const namesOf = (text: string): readonly string[] => text.split(between).filter((name) => name !== "");

/** The values of a cell, or of a part of it, by the names of their columns. */
function valuesOf(
  element: HTMLElement,
  columns: readonly string[],
): readonly (readonly [column: string, value: string])[] {
  const values = (element.dataset["value"] ?? textOf(element)).split(between);
  return columns.map((column, index) => [column, values[index] ?? ""]);
}

/** Parts with names of their own (`data-column`) are all that a file has of their cell. */
function cellValues(cell: HTMLElement, columns: readonly string[]): ReturnType<typeof valuesOf> {
  const parts = [...cell.querySelectorAll<HTMLElement>("[data-column]")];
  if (parts.length === 0) return valuesOf(cell, columns);
  return parts.flatMap((part) => valuesOf(part, namesOf(part.dataset["column"] ?? "")));
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

/** The first row names the columns; a column without a name is for the eye only. */
export function tableOf(table: HTMLTableElement): FileTable {
  const [head, ...body] = table.rows;
  const names = [...(head?.cells ?? [])].map((cell) => namesOf(cell.dataset["column"] ?? textOf(cell)));
  const rows = body.map(
    (row) => new Map([...row.cells].flatMap((cell, index) => cellValues(cell, names[index] ?? []))),
  );
  const columns = columnsOf(rows);
  return {
    columns: columns.map((name) => ({ name })),
    rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)),
  };
}
