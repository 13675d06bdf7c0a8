// After the build: joins the style sheets of each page into one file. A page waits for all of its sheets before it shows
// anything, and a chapter has sixteen.
import { createHash } from "node:crypto";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "postcss";
import { sheetReferences } from "../scripts/checks/references.ts";

const link = /<link rel="stylesheet" href="([^"]+)">/g;

/** The addresses of a page's sheets, in their order. */
export const sheetsOf = (html: string): string[] => [...html.matchAll(link)].map(([, address]) => address ?? "");

/** The page with one sheet, at `address`, in the place of its first one. */
export function withOneSheet(html: string, address: string): string {
  let placed = false;
  return html.replace(link, () => {
    if (placed) return "";
    placed = true;
    return `<link rel="stylesheet" href="${address}">`;
  });
}

const classesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? "");

/** The classes of a page's elements. */
const classesOn = (html: string): readonly string[] =>
  [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? "").split(" "));

/**
 * Whose class it is, for each class that one figure's sheet styles and no other sheet.
 *
 * @param figures the text of each figure's sheet, by the figure
 * @param others the texts of all other sheets
 */
export function ownClasses(
  figures: ReadonlyMap<string, string>,
  others: readonly string[],
): ReadonlyMap<string, string> {
  const common = new Set(others.flatMap(classesIn));
  const owners = new Map<string, string>();
  for (const [figure, css] of figures) {
    for (const name of new Set(classesIn(css))) {
      if (owners.has(name)) common.add(name);
      owners.set(name, figure);
    }
  }
  return new Map([...owners].filter(([name]) => !common.has(name)));
}

/** What a selector says of other elements or leaves open: `:not(.x)`, `:is(.x, .y)`. */
const functions = /:[a-z-]+\((?:[^()]|\([^()]*\))*\)/g;

/**
 * The rules of a sheet that a page needs. The bundler puts several figures into one sheet, and all pages of a route get the
 * sheets of every figure that one of them shows. A rule for a figure that the page does not show is left out.
 *
 * @param owners whose each class is; a page that holds one of a figure's classes shows the figure
 */
export function neededRules(css: string, owners: ReadonlyMap<string, string>, html: string): string {
  const shown = new Set(classesOn(html).map((name) => owners.get(name)));
  const isNeeded = (selector: string): boolean =>
    classesIn(selector.replace(functions, "")).every((name) => {
      const owner = owners.get(name);
      return owner === undefined || shown.has(owner);
    });
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    const needed = rule.selectors.filter(isNeeded);
    if (needed.length === 0) rule.remove();
    else if (needed.length < rule.selectors.length) rule.selectors = needed;
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** Astro's own rule for islands, which it writes before whichever island it draws first: that may be inside a paragraph. */
const islandRule = /<style>astro-island[^<]*<\/style>/;

/** The page with Astro's rule for islands in its head, where HTML has a place for it. */
export function withRuleInHead(html: string): string {
  const [rule] = islandRule.exec(html) ?? [];
  return rule === undefined ? html : html.replace(rule, "").replace("</head>", `${rule}</head>`);
}

/** The texts of the sheets in the source whose path is such a one, by their folder. */
async function sheetsIn(root: URL, path: RegExp): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const file of glob("**/*.css", { cwd: fileURLToPath(root) })) {
    if (path.test(file))
      texts.set(dirname(file), `${texts.get(dirname(file)) ?? ""}\n${await readFile(new URL(file, root), "utf8")}`);
  }
  return texts;
}

export function sheets(): AstroIntegration {
  let base = "/";
  let assetsFolder = "_astro";
  let root = new URL("./", import.meta.url);
  return {
    name: "sheets",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
        assetsFolder = config.build.assets;
        root = config.srcDir;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const read = (file: string): Promise<string> => readFile(new URL(file, dir), "utf8");
        const owners = ownClasses(await sheetsIn(root, /components\/figures\//), [
          ...(await sheetsIn(root, /^(?!.*components\/figures\/)/)).values(),
        ]);
        const joined = new Set<string>();
        const parts = new Set<string>();
        for await (const page of glob("**/*.html", { cwd: fileURLToPath(dir) })) {
          const html = await read(page);
          const files = sheetsOf(html).map((address) => address.slice(base.length));
          if (files.length === 0) continue;
          const css = neededRules((await Promise.all(files.map(read))).join("\n"), owners, html);
          const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
          // In the folder of its parts, so that addresses in them stay true.
          const sheet = `${assetsFolder}/page.${hash}.css`;
          await writeFile(new URL(sheet, dir), css);
          await writeFile(new URL(page, dir), withRuleInHead(withOneSheet(html, base + sheet)));
          joined.add(sheet);
          for (const file of files) parts.add(file);
        }
        // A script may fetch a sheet later, with the part of a page that needs it.
        for await (const script of glob("**/*.js", { cwd: fileURLToPath(dir) }))
          for (const file of sheetReferences(await read(script))) parts.delete(file);
        for (const file of parts) await rm(new URL(file, dir));
        logger.info(`joined ${parts.size} style sheets into ${joined.size}, one for each page`);
      },
    },
  };
}
