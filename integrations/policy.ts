// The Content-Security-Policy of one built page, with only the hashes that the page needs: in its <meta>, and as the header that
// also says who may frame it.
import { unhashed } from "../scripts/checks/inline.ts";
import { readElements } from "../scripts/html/elements.ts";
import { inlineBlocks } from "../scripts/html/inline.ts";
import { metaPolicy } from "../scripts/html/meta-policy.ts";

/** The header. `page` names the page in errors. Throws when the page has no policy, or an inline script or style that its policy refuses. */
export function pagePolicy(page: string, html: string, frameAncestors: "'none'" | "*"): string {
  const elements = readElements(html);
  const policy = metaPolicy(elements);
  if (policy === undefined) throw new Error(`${page} has no <meta http-equiv="content-security-policy">`);
  const [refused] = unhashed(elements);
  if (refused !== undefined) throw new Error(`${page} ${refused}`);
  const blocks = inlineBlocks(elements);
  const lines = [...policy].map(([name, sources]) => {
    const needed = blocks.filter(({ directive }) => directive === name).map(({ source }) => source);
    return [name, ...sources.filter((source) => !source.startsWith("'sha")), ...new Set(needed)].join(" ");
  });
  return [...lines, `frame-ancestors ${frameAncestors}`].join("; ");
}

/** The page with the policy of its header in its `<meta>`. Who may frame a page only the header can say. */
export const withPolicy = (html: string, header: string): string =>
  html.replace(
    /(<meta http-equiv="content-security-policy" content=")[^"]*/,
    (_, start: string) => start + header.replace(/; frame-ancestors [^;]*$/, ""),
  );
