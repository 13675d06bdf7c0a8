// After the build: joins the style sheets of each page into one file. A page waits for all of its sheets before it shows
// anything, and a chapter has sixteen.
import { createHash } from "node:crypto";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { classesIn, ownClasses, withoutRulesOf } from "./figure-rules.ts";

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

/** The classes of a page's elements. */
const classesOn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? "").split(" ")));

/**
 * The sheets that a page needs. All pages of a route get the sheets of every figure that one of them shows. A sheet that
 * styles the root of a figure's island ("seam-view") is left out where the page has no class that this sheet alone styles.
 *
 * @param sheets the page's, in their order
 * @param all the text of every sheet of the site
 */
export function neededSheets(sheets: readonly string[], all: readonly string[], html: string): readonly string[] {
  const present = classesOn(html);
  return sheets.filter((css) => {
    const own = [...classesIn(css)];
    if (!own.some((name) => name.endsWith("-view"))) return true;
    const others = all.filter((other) => other !== css).map(classesIn);
    return own.some((name) => present.has(name) && !others.some((classes) => classes.has(name)));
  });
}

/**
 * The classes of the figures that a page does not hold: each sheet of a figure's folder with a root ("seam-view") is one figure.
 *
 * @param figures the own classes of each such sheet
 */
export function absentClasses(figures: readonly ReadonlySet<string>[], html: string): ReadonlySet<string> {
  const present = classesOn(html);
  return new Set(figures.filter((own) => ![...own].some((name) => present.has(name))).flatMap((own) => [...own]));
}

/** The own classes of every figure's sheet with a root, from the sources. */
async function figureClasses(): Promise<readonly ReadonlySet<string>[]> {
  const files = await Array.fromAsync(glob("src/**/*.css"));
  const all = await Promise.all(files.map(async (path) => ({ path, css: await readFile(path, "utf8") })));
  return all
    .filter(({ path, css }) => /components[\\/]figures[\\/]/.test(path) && /\.[\w-]+-view\b/.test(css))
    .map(({ path, css }) =>
      ownClasses(
        css,
        all.filter((other) => other.path !== path).map((other) => other.css),
      ),
    );
}

/** Astro's own rule for islands, which it writes before whichever island it draws first: that may be inside a paragraph. */
const islandRule = /<style>astro-island[^<]*<\/style>/;

/** The page with Astro's rule for islands in its head, where HTML has a place for it. */
export function withRuleInHead(html: string): string {
  const [rule] = islandRule.exec(html) ?? [];
  return rule === undefined ? html : html.replace(rule, "").replace("</head>", `${rule}</head>`);
}

export function sheets(): AstroIntegration {
  let base = "/";
  let assetsFolder = "_astro";
  return {
    name: "sheets",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
        assetsFolder = config.build.assets;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const read = (file: string): Promise<string> => readFile(new URL(file, dir), "utf8");
        const folder = fileURLToPath(new URL(`${assetsFolder}/`, dir));
        const styles = await Promise.all(
          (await Array.fromAsync(glob("*.css", { cwd: folder }))).map((name) => read(`${assetsFolder}/${name}`)),
        );
        const figures = await figureClasses();
        const joined = new Set<string>();
        const parts = new Set<string>();
        for await (const page of glob("**/*.html", { cwd: fileURLToPath(dir) })) {
          const html = await read(page);
          const files = sheetsOf(html).map((address) => address.slice(base.length));
          if (files.length === 0) continue;
          const needed = neededSheets(await Promise.all(files.map(read)), styles, html);
          const css = withoutRulesOf(needed.join("\n"), absentClasses(figures, html));
          const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
          // In the folder of its parts, so that addresses in them stay true.
          const sheet = `${assetsFolder}/page.${hash}.css`;
          await writeFile(new URL(sheet, dir), css);
          await writeFile(new URL(page, dir), withRuleInHead(withOneSheet(html, base + sheet)));
          joined.add(sheet);
          for (const file of files) parts.add(file);
        }
        for (const file of parts) await rm(new URL(file, dir));
        logger.info(`joined ${parts.size} style sheets into ${joined.size}, one for each page`);
      },
    },
  };
}
