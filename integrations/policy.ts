// The Content-Security-Policy header of one built page: its own <meta> policy, with only the hashes the page needs, and who may frame it.
import { unhashed } from "../scripts/checks/inline.ts";
import { readElements } from "../scripts/html/elements.ts";
import { inlineBlocks } from "../scripts/html/inline.ts";
import { metaPolicy } from "../scripts/html/meta-policy.ts";

/** `page` names the page in errors. Throws when the page has no policy, or an inline script or style that its policy refuses. */
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
