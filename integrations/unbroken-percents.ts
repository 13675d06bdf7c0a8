// After the build: in running text no line ends between a number and its percent sign.
import { glob, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Elements whose text stays as it is: code, what is read as data, what cannot break, and islands, whose scripts look for the
 * text as they would write it.
 */
const kept = new Set(["script", "style", "title", "textarea", "pre", "code", "table", "svg", "astro-island"]);

/** A tag, a comment, or the text up to the next of them. */
const piece = /<!--.*?-->|<\/?([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gs;

/** The page with a no-break space before each percent sign of its running text. */
export function withUnbrokenPercents(html: string): string {
  /** The kept element that the text is in, and how many of its name are open. */
  let inside: { readonly name: string; readonly depth: number } | null = null;
  return html.replace(piece, (text: string, tag: string | undefined) => {
    const name = tag?.toLowerCase();
    if (name === undefined)
      return inside === null && !text.startsWith("<!--") ? text.replace(/(\d) %/g, "$1\u00A0%") : text;
    if (inside === null) {
      if (kept.has(name) && !text.startsWith("</") && !text.endsWith("/>")) inside = { name, depth: 1 };
    } else if (name === inside.name && !text.endsWith("/>")) {
      const depth: number = inside.depth + (text.startsWith("</") ? -1 : 1);
      inside = depth === 0 ? null : { name, depth };
    }
    return text;
  });
}

export const unbrokenPercents = (): AstroIntegration => ({
  name: "unbroken-percents",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const file of glob("**/*.html", { cwd: folder })) {
        const path = `${folder}${file}`;
        await writeFile(path, withUnbrokenPercents(await readFile(path, "utf8")));
      }
    },
  },
});
