/** All figures of the site, read from their folders while it is built. Adding a folder adds a figure. */
import { createCodec, pairsText } from "./codec.ts";
import type { FigureDefinition } from "./figure.ts";

type Definition = FigureDefinition<Record<string, unknown>>;

const definitions = import.meta.glob<{ readonly figure: Definition }>("../figures/*/figure.ts", { eager: true });
const sources = import.meta.glob<string>(["/src/content/**/*.mdx", "/src/pages/**/*.astro"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** By id. */
export const figures: readonly Definition[] = Object.entries(definitions)
  .map(([path, { figure }]) => {
    const folder = path.split("/").at(-2);
    if (folder !== figure.id) throw new Error(`${path} defines "${figure.id}"; a figure is called as its folder is`);
    return figure;
  })
  .sort((a, b) => a.id.localeCompare(b.id));

/** "recruitment" is `<Recruitment />` in a chapter, "effort-axis" `<EffortAxis />`. */
export const componentName = (id: string): string =>
  id.replaceAll(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

/** A preset's query, without "?"; empty for one that is the figure as it is built. */
export function presetQuery(figure: Definition, preset: string): string {
  const codec = createCodec(figure.fields);
  const { query } = codec.encode({ ...codec.defaults, ...figure.presets[preset]?.state });
  if (query.length === 0) return "";
  return pairsText([["v", codec.version], ...query]);
}

/** The page that a source file makes, site-absolute: content of a collection stands under the collection's name. */
function pagePath(file: string): `/${string}` {
  const path = file
    .replace(/^\/src\/(content|pages)\//, "/")
    .replace(/^\/models\//, "/model/")
    .replace(/(\/?index)?\.(astro|mdx)$/, "/");
  return `/${path.replaceAll(/\/+/g, "/").slice(1)}`;
}

/** The pages that show a figure, its own ones left out. */
export const pagesWith = (id: string): readonly `/${string}`[] =>
  Object.entries(sources)
    .filter(([file, text]) => {
      if (/\/pages\/(figures|embed)\//.test(file)) return false;
      return text.includes(`figures/${id}/Figure.astro`) || new RegExp(`<${componentName(id)}\\b`).test(text);
    })
    .map(([file]) => pagePath(file))
    .sort();

/** What a link to a page is called: "the home page", "the simulator", "the chapter on fiber recruitment". */
export function pageName(path: string): string {
  if (path === "/") return "the home page";
  const subject = (path.split("/").at(-2) ?? path).replaceAll("-", " ");
  if (path.startsWith("/chapters/")) return `the chapter on ${subject}`;
  return path.startsWith("/model/") ? `the page on ${subject}` : `the ${subject}`;
}
