/** The works, terms and claims that a page's source names, and the heading above each. */

export type Tag = "Cite" | "Term" | "Claim";

export interface Use {
  readonly tag: Tag;
  readonly id: string;
  /** The number of headings (## and deeper) above it; 0 is before the first. */
  readonly section: number;
  /** 1-based. */
  readonly line: number;
}

const tags = /<(Cite|Term|Claim)\b([^>]*)>/g;
const ids = /\bids?=(?:"([^"]+)"|'([^']+)'|\{([^}]*)\})/;
const heading = /^#{2,6} /m;
const unread = /^(```|~~~)[\s\S]*?^\1|\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/gm;

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** A component that a text shows without importing it, with the 1-based line. */
export interface ShownComponent {
  readonly name: string;
  readonly line: number;
}

const shown = /<([A-Z]\w*)\b/g;
const imported = /^import\s+(?:\{([^}]*)\}|(\w+))\s+from\b/gm;

/** @param source MDX; code fences and comments are skipped */
export function componentsIn(source: string): ShownComponent[] {
  const text = source.replace(unread, blank);
  const own = [...text.matchAll(imported)].flatMap(([, several, one]) =>
    (several ?? one ?? "").split(",").map((name) =>
      name
        .trim()
        .split(/\s+as\s+/)
        .at(-1),
    ),
  );
  return [...text.matchAll(shown)]
    .map((match) => ({ name: match[1] ?? "", line: text.slice(0, match.index).split("\n").length }))
    .filter(({ name }) => !own.includes(name));
}

/** @param source MDX or Astro; code fences and comments are skipped */
export const usesIn = (source: string): Use[] => {
  const text = source.replace(unread, blank);
  return [...text.matchAll(tags)].flatMap((match) => {
    const before = text.slice(0, match.index).split("\n");
    const section = before.filter((line) => heading.test(line)).length;
    const [, single, quoted, braced] = ids.exec(match[2] ?? "") ?? [];
    const named = single ?? quoted;
    const found =
      named === undefined ? [...(braced ?? "").matchAll(/["'`]([^"'`]+)["'`]/g)].map(([, id]) => id) : [named];
    return found
      .filter((id) => id !== undefined)
      .map((id) => ({ tag: match[1] as Tag, id, section, line: before.length }));
  });
};
