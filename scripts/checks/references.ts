// Every reference a page or a file makes to something else: links, sources, islands' scripts, url() in styles, imports in scripts.
import type { HtmlElement } from "../html/elements.ts";

const urlAttributes = [
  "href",
  "src",
  "xlink:href",
  "poster",
  "action",
  "data",
  "component-url",
  "renderer-url",
  "before-hydration-url",
];

/** What a style sheet asks for. */
export const styleReferences = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );

/** The modules that a built script imports, at once or later. */
export const scriptReferences = (script: string): string[] =>
  [...script.matchAll(/["'`](\.{1,2}\/[^"'`\s]+\.(?:js|css))["'`]/g)].map(([, url]) => url ?? "");

/** The style sheets that a built script fetches with a part of a page, from the root of the site. */
export const sheetReferences = (script: string): string[] =>
  [...script.matchAll(/["'`]([\w-][\w./-]*\.css)["'`]/g)].map(([, file]) => file ?? "");

const sourceSet = (value: string): string[] =>
  value
    .split(",")
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
    .filter((url) => url !== "");

/** What one element asks for or points at, as written. */
export function elementReferences({ name, attributes, text }: HtmlElement): string[] {
  const urls = urlAttributes.flatMap((attribute) => {
    const value = attributes[attribute];
    return value === undefined || (attribute === "data" && name !== "object") ? [] : [value];
  });
  const sets = ["srcset", "imagesrcset"].flatMap((attribute) => sourceSet(attributes[attribute] ?? ""));
  const social = /^(og|twitter):(image|url)$/.test(attributes["property"] ?? attributes["name"] ?? "")
    ? [attributes["content"] ?? ""]
    : [];
  return [...urls, ...sets, ...social, ...(name === "style" ? styleReferences(text) : [])];
}
