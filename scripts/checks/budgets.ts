// How heavy a page may be, and how heavy it is: gzip bytes of the files that a browser really loads for it.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuiltPage } from "./built-site.ts";

const kinds = ["html", "css", "js", "fonts", "other"] as const;
type Kind = (typeof kinds)[number];
export type Weight = Readonly<Record<Kind | "total", number>>;
export type Budget = Partial<Record<Kind | "total", number>>;

const kB = 1000;
const chapter: Budget = { html: 45 * kB, css: 14 * kB, js: 50 * kB, fonts: 30 * kB };
/** A page that is a tool: a calculator, the simulator as it opens, a figure by itself. */
const tool: Budget = { ...chapter, js: 65 * kB };
/** The simulator once the reader has scrolled past all of its figures, those in closed details left out. */
const wholeSimulator: Budget = { ...tool, js: 80 * kB };
/** An embed is one file for somebody else's page: all it loads, the reader's fonts aside, counts together. */
const embed: Budget = { total: 110 * kB };

const isTool = (path: string): boolean => /^(calculators\/|simulator\/|figures\/.)/.test(path);

/** What a page may weigh as it opens, before anybody scrolls. */
export function budgetOf(path: string): Budget {
  if (path.startsWith("embed/")) return embed;
  return isTool(path) ? tool : chapter;
}

/** What a page may weigh once all that waits to be in sight is awake. */
export const awakeBudgetOf = (path: string): Budget => (path === "simulator/" ? wholeSimulator : budgetOf(path));

const zipped = (content: Buffer | string): number => gzipSync(content).length;

const kindOf = (file: string): Kind => {
  const kind: Partial<Record<string, Kind>> = {
    ".html": "html",
    ".css": "css",
    ".js": "js",
    ".mjs": "js",
    ".woff2": "fonts",
  };
  return kind[extname(file)] ?? "other";
};

/** `loaded` are the files, relative to `directory`, that the page asked for besides itself. Inline styles count as HTML and as CSS. */
export function weigh(directory: string, page: BuiltPage, loaded: Iterable<string>): Weight {
  const weight = { html: zipped(page.html), css: 0, js: 0, fonts: 0, other: 0, total: 0 };
  for (const file of new Set(loaded)) {
    const content = readFileSync(join(directory, file));
    const kind = kindOf(file);
    weight[kind] += kind === "fonts" ? content.length : zipped(content);
  }
  weight.total = weight.html + weight.css + weight.js + weight.other;
  const inline = page.elements.filter(({ name }) => name === "style").map(({ text }) => text);
  if (inline.length > 0) weight.css += zipped(inline.join("\n"));
  return weight;
}

/** One line for each budget that is broken. */
export function overweight(path: string, weight: Weight, budget = awakeBudgetOf(path)): string[] {
  return [...kinds, "total" as const].flatMap((kind) => {
    const most = budget[kind];
    if (most === undefined || weight[kind] <= most) return [];
    return [`/${path}: ${kind} is ${(weight[kind] / kB).toFixed(1)} kB, budget ${most / kB} kB`];
  });
}
