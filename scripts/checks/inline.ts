// Inline scripts and styles that a page's own policy does not know by their hash: the browser would refuse them.
import type { HtmlElement } from "../html/elements.ts";
import { inlineBlocks } from "../html/inline.ts";
import { metaPolicy } from "../html/meta-policy.ts";

/** One line for each inline script or style whose hash is not in the page's `<meta>` policy. */
export function unhashed(elements: readonly HtmlElement[]): string[] {
  const policy = metaPolicy(elements);
  return inlineBlocks(elements)
    .filter(({ directive, source }) => policy?.get(directive)?.includes(source) !== true)
    .map(
      ({ directive, text }) =>
        `has an inline <${directive.replace("-src", "")}> without a hash in its policy: ${text.slice(0, 60)}`,
    );
}
