// A built site as the checks read it: each page with its path, its text and its elements.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HtmlElement, readElements } from "../html/elements.ts";
import { pagePath } from "../html/page-path.ts";

export interface BuiltPage {
  /** Relative to the base, as the browser asks for it: "", "chapters/fiber-recruitment/", "404.html". */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly HtmlElement[];
}

export interface BuiltSite {
  readonly directory: string;
  /** Starts and ends with a slash. */
  readonly base: string;
  /** Where the sitemap says the site lives, base included: "https://example.org/dose/". */
  readonly home: string;
  readonly pages: readonly BuiltPage[];
  /** Paths of the sitemap's pages, relative to the base. */
  readonly sitemap: readonly string[];
}

/** Elements are read when they are first asked for: most tests need those of few pages. */
export function builtPage(path: string, html: string): BuiltPage {
  let elements: readonly HtmlElement[] | undefined;
  return {
    path,
    html,
    get elements() {
      return (elements ??= readElements(html));
    },
  };
}

/** The addresses that a sitemap lists. */
const addressesIn = (sitemap: string): URL[] =>
  readElements(sitemap)
    .filter(({ name }) => name === "loc")
    .map(({ text }) => new URL(text));

/** `base` starts and ends with a slash. Throws when the sitemap is missing, empty, or names a URL outside the base. */
export function readBuiltSite(directory: string, base: string): BuiltSite {
  const urls = addressesIn(readFileSync(join(directory, "sitemap-0.xml"), "utf8"));
  const [first] = urls;
  if (first === undefined) throw new Error(`${directory}/sitemap-0.xml names no page`);
  const home = first.origin + base;
  const sitemap = urls.map(({ href }) => {
    if (!href.startsWith(home)) throw new Error(`sitemap-0.xml names ${href}, which is not under ${home}`);
    return href.slice(home.length);
  });
  const pages = globSync("**/*.html", { cwd: directory })
    .sort()
    .map((file) => builtPage(pagePath(file), readFileSync(join(directory, file), "utf8")));
  return { directory, base, home, pages, sitemap };
}
