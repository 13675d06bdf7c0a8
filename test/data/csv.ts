import { readFileSync } from "node:fs";

/** A cell of a reference table: a number where the text is one, otherwise the text itself. */
export type Cell = number | string;

const parseCell = (text: string): Cell => (text.trim() === "" || Number.isNaN(Number(text)) ? text.trim() : Number(text));

/** Splits one CSV line; quoted cells may hold commas. */
const split = (line: string): string[] =>
  [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)]
    .slice(0, line.endsWith(",") ? undefined : -1)
    .map((match) => match[2] ?? match[1] ?? "");

/** Rows of `test/data/<name>.csv` as records keyed by column; lines that start with # are notes. */
export function readTable(name: string): Record<string, Cell>[] {
  const text = readFileSync(new URL(`${name}.csv`, import.meta.url), "utf8");
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  if (header === undefined) throw new Error(`${name}.csv holds no rows`);
  const columns = split(header);
  return lines.map((line) => {
    const cells = split(line);
    return Object.fromEntries(columns.map((column, index) => [column, parseCell(cells[index] ?? "")]));
  });
}

/** A cell that must be a number. */
export function number(row: Record<string, Cell>, column: string): number {
  const cell = row[column];
  if (typeof cell !== "number") throw new Error(`column ${column} holds ${JSON.stringify(cell)}, not a number`);
  return cell;
}
