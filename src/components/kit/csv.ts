/** A table as a CSV file. */
import { csvFormatRows } from "d3";
import type { FileTable } from "./table.ts";

/** As a spreadsheet reads a cell: a minus sign is a hyphen, and a dash that stands for nothing is an empty cell. */
const bare = (cell: string): string => (cell === "–" ? "" : cell.replace(/^−(?=\d)/, "-"));

/** A header line, then the rows (RFC 4180). */
export const toCsv = ({ columns, rows }: FileTable): string =>
  `${csvFormatRows([columns, ...rows].map((row) => row.map(bare))).replaceAll("\n", "\r\n")}\r\n`;
