/** A table as a file has it. */
import { modelVersion } from "../../sim/version.ts";
import type { Column, Table, Value } from "./table.ts";

/** A table without its caption. */
export interface FileTable extends Pick<Table, "columns" | "rows"> {
  /** What the numbers are of, the same in every row: a file must say it for itself. */
  readonly about?: readonly (readonly [column: Column, value: Value])[];
}

/**
 * All columns of a file: those of its table, what it is about, and how far its numbers are to be trusted: their grade and
 * the version of the model.
 */
export function withModel({ columns, rows, about = [] }: FileTable, { grade }: { readonly grade: string }): FileTable {
  const named = [...about, [{ name: "model" }, `${grade}, version ${modelVersion}`] as const];
  return {
    columns: [...columns, ...named.map(([column]) => column)],
    rows: rows.map((row) => [...row, ...named.map(([, value]) => value)]),
  };
}
