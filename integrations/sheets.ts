// After the build: joins the style sheets of each page into one file. A page waits for all of its sheets before it shows
// anything, and a chapter has sixteen.
import { createHash } from "node:crypto";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

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

/** Class of the root of a figure's island. */
const view = /\.([a-z][a-z0-9-]*-view)\b/g;

/**
 * Whether a page needs a sheet. A route's pages all get the sheets of every figure that one of them shows; a figure's
 * sheet styles the root of its island, so a page without that root does without the sheet.
 */
export function isNeeded(css: string, html: string): boolean {
  const roots = [...css.matchAll(view)].map(([, root]) => root ?? "");
  return roots.length === 0 || roots.some((root) => html.includes(root));
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
        const joined = new Set<string>();
        const parts = new Set<string>();
        for await (const page of glob("**/*.html", { cwd: fileURLToPath(dir) })) {
          const html = await readFile(new URL(page, dir), "utf8");
          const files = sheetsOf(html).map((address) => address.slice(base.length));
          if (files.length === 0) continue;
          const all = await Promise.all(files.map((file) => readFile(new URL(file, dir), "utf8")));
          const css = all.filter((each) => isNeeded(each, html)).join("\n");
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
