/** A table as a program reads it: one value in each cell, its unit in the column's name, and every duration in seconds. */
import type { FileTable } from "./table.ts";

const number = String.raw`[+−-]?\d[\d,]*(?:\.\d+)?`;
/** "12", "−0.5", "13:22", "1:44:15", one of the three that a cell can hold. */
const amount = (name: string): string => String.raw`(?<${name}>\d+(?::[0-5]\d){1,2}|${number})`;
const [a, b, c] = [amount("a"), amount("b"), amount("c")];
const unit = String.raw`(?:[ -]?(?<unit>%(?: of [A-Za-z0-9 ]+)?|s|min|h|points?|fold|mmol\/(?:L|kg wet|kg per pH|\(kg protein min\))))?`;

/** How a cell can hold several values, and what the column of each adds to the name. */
const shapes: readonly (readonly [shape: RegExp, parts: readonly string[]])[] = [
  [new RegExp(`^${a}${unit}$`), [""]],
  [new RegExp(`^${a} ± ${b}${unit}$`), ["", ", ±"]],
  [new RegExp(`^${a}${unit} \\(${b} to ${c}\\)$`), ["", ", from", ", to"]],
  [new RegExp(`^${a} to ${b}${unit}$`), [", from", ", to"]],
  [new RegExp(`^${a} \\(${b} %\\)$`), ["", ", difference in %"]],
];
const allParts = ["", ", ±", ", from", ", to", ", difference in %"];

const secondsPer: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };

interface Cell {
  /** What the cell gives to each part of its column. */
  readonly values: ReadonlyMap<string, string>;
  readonly unit: string;
}

const plainNumber = (text: string): string => text.replaceAll(",", "").replace("−", "-").replace("+", "");

/** @param each s that the number counts by; null for what is no duration */
function written(text: string, each: number | null): string {
  if (text.includes(":")) return String(text.split(":").reduce((sum, part) => 60 * sum + Number(part), 0));
  const plain = plainNumber(text);
  return each === null || each === 1 ? plain : String(Math.round(10 * each * Number(plain)) / 10);
}

function readCell(text: string, columnUnit: string): Cell {
  for (const [shape, parts] of shapes) {
    const match = shape.exec(text);
    if (match === null) continue;
    const own = match.groups?.["unit"] ?? columnUnit;
    const amounts = ["a", "b", "c"].slice(0, parts.length).map((name) => match.groups?.[name] ?? "");
    const found = amounts.some((each) => each.includes(":")) ? "s" : own;
    const each = secondsPer[own] ?? null;
    return {
      values: new Map(parts.map((part, index) => [part, written(amounts[index] ?? "", each)])),
      unit: each === null ? found : "s",
    };
  }
  return { values: new Map([["", text === "–" ? "" : text]]), unit: "" };
}

/** "minutes", "half gone after, min": the name without its unit, and the unit. */
function readName(column: string): readonly [name: string, unit: string] {
  if (/^(minutes?|seconds?)$/.test(column)) return ["time", column.startsWith("m") ? "min" : "s"];
  const end = /^(.+), (min|h|s)$/.exec(column);
  return end === null ? [column, ""] : [end[1] ?? column, end[2] ?? ""];
}

function widened(column: string, cells: readonly string[]): FileTable {
  const [name, columnUnit] = readName(column);
  const read = cells.map((cell) => readCell(cell, columnUnit));
  const parts = allParts.filter((part) => read.some(({ values }) => values.has(part) && values.get(part) !== ""));
  const units = [...new Set(read.map((cell) => cell.unit))].filter((each) => each !== "");
  const longest = units.reduce((most, each) => (each.length > most.length ? each : most), columnUnit && "s");
  // "%" beside "% of VO2max" is the same, said shortly.
  const isOne = units.every((each) => longest.startsWith(each));
  const suffix = !isOne || longest === "" || name === longest || name.endsWith(`, ${longest}`) ? "" : `, ${longest}`;
  const shown = parts.length === 0 ? [""] : parts;
  return {
    columns: [
      ...shown.map((part) => `${name}${part}${part.endsWith("%") ? "" : suffix}`),
      ...(isOne ? [] : [`${name}, unit`]),
    ],
    rows: read.map(({ values, unit: own }) => [
      ...shown.map((part) => values.get(part) ?? ""),
      ...(isOne ? [] : [own]),
    ]),
  };
}

/**
 * Splits what is read as one cell into a column for each value: "9.3 (7.2 to 11.4)" is a value and its two ends, and
 * "13:22 ± 4:30" are two durations in seconds. A unit moves into the column's name or, where the rows differ in it, into a
 * column of its own. Words stay as they are.
 */
export function singleValues({ columns, rows }: FileTable): FileTable {
  const wide = columns.map((column, index) =>
    widened(
      column,
      rows.map((row) => row[index] ?? ""),
    ),
  );
  return {
    columns: wide.flatMap((each) => each.columns),
    rows: rows.map((_, row) => wide.flatMap((each) => each.rows[row] ?? [])),
  };
}
