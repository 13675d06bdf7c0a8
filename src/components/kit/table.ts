/** A table of numbers, for the page and for a file. */

/** Null where there is nothing. */
export type Value = string | number | null;

/** What the page shows in one cell and a file in several: "9.3 (7.2 to 11.4)". */
export interface Several {
  readonly text: string;
  /** One for each part of its column. */
  readonly values: readonly Value[];
}

export type Cell = Value | Several;

export interface Column {
  /** What its values are. */
  readonly name: string;
  /** Of the values: durations are in "s", shares in "%". Default none. */
  readonly unit?: string;
  /** What the page writes over the column. Default the name. */
  readonly head?: string;
  /** A number as the page writes it. Default all its digits, up to twelve. */
  readonly show?: (value: number) => string;
  /** What the values of a cell with several are: ["", "from", "to"]. Default one value. */
  readonly parts?: readonly string[];
}

export interface Table {
  /** What is counted, with units. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Digits that a number may have. Sums in binary leave noise behind the fifteenth: 3.3 - 2.4 is 0.8999999999999999. */
const mostDigits = 12;

/** A cell as the page writes it. */
export function shownText(cell: Cell, column: Column | undefined): string {
  if (cell === null) return "–";
  if (typeof cell === "number") return column?.show?.(cell) ?? String(Number(cell.toPrecision(mostDigits)));
  return typeof cell === "string" ? cell : cell.text;
}
