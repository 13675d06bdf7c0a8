/** Looks up an id. For an unknown one it throws an error that names the files that use it and the nearest known ids. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "./nearest.ts";
import { componentsIn, usesIn, type Tag } from "./uses.ts";

const homes: Record<Tag, string> = {
  Cite: "src/content/references.json",
  Term: "src/content/glossary.yaml",
  Claim: "src/content/claims/",
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

/**
 * @param path the text's file, for the message
 * @param source all of it, MDX
 * @throws Error for a component that is neither known nor imported, with file, line and the nearest known names
 */
export function requireKnownComponents(path: string, source: string, known: readonly string[]): void {
  const unknown = componentsIn(source).filter(({ name }) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Error(
    unknown
      .map(
        ({ name, line }) =>
          `${path}:${String(line)}: <${name}> is no figure and no component of chapters. ` +
          `Nearest names: ${nearest(name, known).join(", ")}.`,
      )
      .join("\n"),
  );
}

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
