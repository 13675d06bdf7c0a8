// Which files a browser asks for to open a page, read from the files: the page, its islands, and what these import at once.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { HtmlElement } from "../html/elements.ts";

/** What an element makes the browser fetch at once, or once its island wakes. */
function fetchedBy({ name, attributes }: HtmlElement): (string | undefined)[] {
  if (name === "link")
    return /\b(stylesheet|modulepreload|preload|icon)\b/.test(attributes["rel"] ?? "") ? [attributes["href"]] : [];
  if (name === "script" || name === "img") return [attributes["src"]];
  if (name === "astro-island")
    return ["component-url", "renderer-url", "before-hydration-url"].map((key) => attributes[key]);
  return [];
}

/** Modules that a script names in `import ... from`, `export ... from` and `import "..."`; `import()` comes later. */
const importsOf = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g)].map(([, url]) => url ?? "");

/** Relative to the site's folder, without the page itself. */
export function filesToOpen(site: BuiltSite, page: BuiltPage): string[] {
  const files = new Set<string>();
  const add = (reference: string, from: string): void => {
    const { href } = new URL(reference, site.home + from);
    if (href.startsWith(site.home)) files.add(decodeURIComponent(href.slice(site.home.length).split(/[?#]/)[0] ?? ""));
  };
  for (const element of page.elements) {
    for (const reference of fetchedBy(element)) if (reference !== undefined) add(reference, page.path);
    if (element.name === "script") for (const reference of importsOf(element.text)) add(reference, page.path);
  }
  // A set visits what is added to it on the way.
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const path = join(site.directory, file);
    if (!existsSync(path)) continue;
    for (const reference of importsOf(readFileSync(path, "utf8"))) add(reference, file);
  }
  return [...files];
}
