// The link checker: says what in a built site points at nothing, and which pages nobody can reach.
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { elementReferences, scriptReferences, sheetReferences, styleReferences } from "./references.ts";

const kindOf = (path: string): "file" | "folder" | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? "folder" : "file";
};

const idsOf = (page: BuiltPage): Set<string> =>
  new Set(
    page.elements
      .flatMap(({ name, attributes }) => [attributes["id"], name === "a" ? attributes["name"] : undefined])
      .filter((id) => id !== undefined),
  );

/** Why `reference`, written in the file at URL `from`, leads nowhere; or nothing when it is fine. */
function problemWith(
  site: BuiltSite,
  ids: ReadonlyMap<string, Set<string>>,
  from: string,
  reference: string,
): string | undefined {
  if (!URL.canParse(reference, from)) return "is not a URL";
  const url = new URL(reference, from);
  if (url.protocol === "data:" || url.protocol === "mailto:") return undefined;
  if (url.origin !== new URL(site.home).origin)
    return url.protocol === "https:" ? undefined : "is external and not https";
  if (!url.href.startsWith(site.home)) return `is outside the base path ${site.base}`;

  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const page = ids.get(path);
  if (page === undefined) {
    const kind = kindOf(join(site.directory, path));
    if (kind === undefined) return "points at nothing";
    if (kind === "folder")
      return path.endsWith("/") ? "points at a folder without a page" : "lacks the slash at its end";
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  // What holds values is not the name of a place: private ones stand behind the # too.
  const isPlace = anchor !== "" && anchor !== "top" && !anchor.startsWith(":~:") && !anchor.includes("=");
  if (!isPlace || page === undefined) return undefined;
  return page.has(anchor) ? undefined : `points at an anchor that is not in /${path}`;
}

/** One line for each dead link, asset, anchor or import, naming page, element and fault. */
export function deadLinks(site: BuiltSite): string[] {
  const ids = new Map(site.pages.map((page) => [page.path, idsOf(page)]));
  const problems: string[] = [];
  const check = (where: string, file: string, references: readonly string[]): void => {
    for (const reference of references) {
      const problem = problemWith(site, ids, site.home + file, reference);
      if (problem !== undefined) problems.push(`${where}: ${reference} ${problem}`);
    }
  };
  for (const page of site.pages) {
    for (const element of page.elements)
      check(`/${page.path} <${element.name}>`, page.path, elementReferences(element));
  }
  for (const file of globSync("**/*.{css,js}", { cwd: site.directory })) {
    const text = readFileSync(join(site.directory, file), "utf8");
    check(`/${file}`, file, file.endsWith(".css") ? styleReferences(text) : scriptReferences(text));
    if (file.endsWith(".js")) check(`/${file}`, "", sheetReferences(text));
  }
  return [...new Set(problems)];
}

/** Pages of the sitemap that no chain of links from the home page reaches. */
export function orphanPages(site: BuiltSite): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set([""]);
  for (const path of reached) {
    for (const { name, attributes } of pages.get(path)?.elements ?? []) {
      const link = name === "a" ? attributes["href"] : undefined;
      if (link === undefined || !URL.canParse(link, site.home + path)) continue;
      const { href } = new URL(link, site.home + path);
      const target = href.startsWith(site.home) ? (href.slice(site.home.length).split(/[?#]/)[0] ?? "") : undefined;
      if (target !== undefined && pages.has(target)) reached.add(target);
    }
  }
  return site.sitemap.filter((path) => !reached.has(path)).map((path) => `/${path}`);
}
