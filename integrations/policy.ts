// The Content-Security-Policy header of one built page: its own <meta> policy, with only the hashes the page needs, and who may frame it.
import { createHash } from "node:crypto";
import { type HtmlElement, readElements } from "../scripts/html/elements.ts";

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A script with a type that is not JavaScript is a block of data: no policy applies to it. */
const runs = ({ attributes: { type } }: HtmlElement): boolean =>
  type === undefined || type === "" || /^(module|importmap|(text|application)\/javascript)$/i.test(type);

function inlineHashes(elements: readonly HtmlElement[], name: "script" | "style"): string[] {
  const inline = elements.filter(
    (element) =>
      element.name === name && (name === "style" || (element.attributes["src"] === undefined && runs(element))),
  );
  return [...new Set(inline.map(({ text }) => sha256(text)))];
}

/** `page` names the page in errors. Throws when the page has no policy, or an inline script or style that its policy refuses. */
export function pagePolicy(page: string, html: string, frameAncestors: "'none'" | "*"): string {
  const elements = readElements(html);
  const meta = elements.find(({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "content-security-policy");
  if (meta === undefined) throw new Error(`${page} has no <meta http-equiv="content-security-policy">`);
  const directives = (meta.attributes["content"] ?? "").split(";").map((directive) => directive.trim().split(/\s+/));
  const lines = directives.flatMap(([name, ...sources]) => {
    if (name === undefined || name === "") return [];
    if (name !== "script-src" && name !== "style-src") return [[name, ...sources].join(" ")];
    const needed = inlineHashes(elements, name === "script-src" ? "script" : "style");
    const refused = needed.find((hash) => !sources.includes(hash));
    if (refused !== undefined)
      throw new Error(`${page}: its policy has no ${refused}, so an inline ${name.slice(0, -4)} would not run`);
    return [[name, ...sources.filter((source) => !source.startsWith("'sha")), ...needed].join(" ")];
  });
  return [...lines, `frame-ancestors ${frameAncestors}`].join("; ");
}
