// The golden files: drawings as they were approved, and how those of now differ from them.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Drawings = ReadonlyMap<string, string>;

export interface Difference {
  readonly name: string;
  /** Null for a drawing that is new. */
  readonly before: string | null;
  /** Null for a drawing that is no more. */
  readonly after: string | null;
}

/** @param directory holds the files, in folders */
export const readGoldens = (directory: string): Drawings =>
  new Map(
    globSync("**/*.svg", { cwd: directory })
      .sort()
      .map((name) => [name, readFileSync(join(directory, name), "utf8")]),
  );

export const differencesOf = (goldens: Drawings, drawings: Drawings): readonly Difference[] =>
  [...new Set([...goldens.keys(), ...drawings.keys()])]
    .sort()
    .map((name) => ({ name, before: goldens.get(name) ?? null, after: drawings.get(name) ?? null }))
    .filter(({ before, after }) => before !== after);

export function writeGoldens(directory: string, differences: readonly Difference[]): void {
  for (const { name, after } of differences) {
    const path = join(directory, name);
    if (after === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after);
    }
  }
}
