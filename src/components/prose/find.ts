/** Looks up an id. For an unknown one it throws an error that names the files that use it and the nearest known ids. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "./nearest.ts";
import { usesIn, type Tag } from "./uses.ts";

const homes: Record<Tag, string> = {
  Cite: "src/content/references.json",
  Term: "src/content/glossary.yaml",
  Claim: "src/content/claims.yaml",
};

/** "src/content/chapters/x.mdx:12" for each place that uses this id. Called only for an unknown id. */
const placesOf = (tag: Tag, id: string): string[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(mdx|astro)$/.test(path))
    .flatMap((path) =>
      usesIn(readFileSync(join("src", path), "utf8"))
        .filter((use) => use.tag === tag && use.id === id)
        .map((use) => `${join("src", path)}:${String(use.line)}`),
    );

/** @throws Error naming tag, id, the files that use it, and the nearest ids that exist */
export const find = <T extends { readonly id: string }>(tag: Tag, id: string, entries: readonly T[]): T => {
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const places = placesOf(tag, id);
  const close = nearest(
    id,
    entries.map((entry) => entry.id),
  );
  throw new Error(
    `<${tag}> names "${id}", which is not in ${homes[tag]}. ` +
      `Nearest ids: ${close.join(", ") || "none"}. Used in: ${places.join(", ") || "a file outside src"}.`,
  );
};
