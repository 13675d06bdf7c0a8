// The inline scripts and styles of a page: a strict policy lets only those run that it names by their hash.
import { createHash } from "node:crypto";
import type { HtmlElement } from "./elements.ts";

export interface InlineBlock {
  readonly directive: "script-src" | "style-src";
  readonly text: string;
  /** As a policy names it: 'sha256-...', quotes included. */
  readonly source: string;
}

/** A script with a type that is not JavaScript is a block of data: no policy applies to it. */
const runs = ({ attributes: { type } }: HtmlElement): boolean =>
  type === undefined || type === "" || /^(module|importmap|(text|application)\/javascript)$/i.test(type);

function directiveFor(element: HtmlElement): InlineBlock["directive"] | undefined {
  if (element.name === "style") return "style-src";
  const isInline = element.name === "script" && element.attributes["src"] === undefined;
  return isInline && runs(element) ? "script-src" : undefined;
}

export const inlineBlocks = (elements: readonly HtmlElement[]): InlineBlock[] =>
  elements.flatMap((element) => {
    const directive = directiveFor(element);
    if (directive === undefined) return [];
    const { text } = element;
    return [{ directive, text, source: `'sha256-${createHash("sha256").update(text).digest("base64")}'` }];
  });
