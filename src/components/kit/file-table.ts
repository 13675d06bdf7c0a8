/** A table as a file has it. */
import { modelVersion } from "../../sim/version.ts";
import type { Column, Table, Value } from "./table.ts";

/** A table without its caption. */
export type FileTable = Pick<Table, "columns" | "rows">;

/**
 * The table as a file, which must say for itself what its numbers are of, how far they are to be trusted, and by which
 * version of the model they were made.
 *
 * @param about what is the same in every row
 */
export const withModel = (
  { columns, rows }: FileTable,
  { grade }: { readonly grade: string },
  about: readonly (readonly [column: Column, value: Value])[] = [],
): FileTable => ({
  columns: [...columns, ...about.map(([column]) => column), { name: "model" }],
  rows: rows.map((row) => [...row, ...about.map(([, value]) => value), `${grade}, version ${modelVersion}`]),
});
