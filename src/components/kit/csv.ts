/** A table as a CSV file: one value in each cell, its unit in the column's name. */
import { csvFormatRows } from "d3";
import type { FileTable } from "./file-table.ts";
import type { Cell, Column, Value } from "./table.ts";

/** The columns that a file has for one of the page's. */
export const fileNames = ({ name, unit, parts = [""] }: Column): readonly string[] =>
  parts.map((part) => [name, part, unit ?? ""].filter((words) => words !== "").join(", "));

/** Six digits of a number are more than any model here is good for; whole numbers are kept. */
export const fileValue = (value: Value): string =>
  typeof value === "number" ? String(Number.isInteger(value) ? value : Number(value.toPrecision(6))) : (value ?? "");

/** What a file has for one of the page's cells. Of a cell without the values of its column's parts, all but the first are empty. */
export function fileValues(cell: Cell, { parts = [""] }: Column): readonly string[] {
  const values = typeof cell === "object" && cell !== null ? cell.values : [cell];
  return parts.map((_, index) => fileValue(values[index] ?? null));
}

/** A header line, then the rows (RFC 4180). */
export function toCsv({ columns, rows }: FileTable): string {
  const lines = rows.map((row) => columns.flatMap((column, index) => fileValues(row[index] ?? null, column)));
  return `${csvFormatRows([columns.flatMap(fileNames), ...lines]).replaceAll("\n", "\r\n")}\r\n`;
}
