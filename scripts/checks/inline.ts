// Inline scripts and styles that a page's own policy does not know by their hash: the browser would refuse them.
import { createHash } from "node:crypto";
import type { HtmlElement } from "../html/elements.ts";

/** One line for each inline script or style whose hash is in no `<meta>` policy. Blocks of data, such as JSON, need none. */
export function unhashed(elements: readonly HtmlElement[]): string[] {
  const policy = elements
    .filter(({ name, attributes }) => name === "meta" && attributes["http-equiv"] === "content-security-policy")
    .map(({ attributes }) => attributes["content"] ?? "")
    .join("; ");
  const sources = (directive: string): string[] =>
    new RegExp(`${directive} ([^;]*)`).exec(policy)?.[1]?.split(" ") ?? [];
  return elements.flatMap(({ name, attributes, text }) => {
    const isData = attributes["type"] !== undefined && !/^(module|text\/javascript)$/.test(attributes["type"]);
    const isInline = name === "style" || (name === "script" && attributes["src"] === undefined && !isData);
    const hash = createHash("sha256").update(text).digest("base64");
    return !isInline || sources(`${name}-src`).includes(`'sha256-${hash}'`)
      ? []
      : [`has an inline <${name}> without a hash in its policy: ${text.slice(0, 60)}`];
  });
}
