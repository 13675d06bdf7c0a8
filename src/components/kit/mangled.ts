/** What other programs do to a link on its way, and how it is undone. */

/** Without what an escaped "&amp;" leaves before a key, and without capitals. */
export const plainKey = (key: string): string => key.replace(/^(?:amp;)+/i, "").toLowerCase();

/** A link's values by their plain keys. Of two values under one key the first counts. */
export function plainValues(link: URLSearchParams): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of link) if (!values.has(plainKey(key))) values.set(plainKey(key), value);
  return values;
}

/** Without the punctuation of the sentence that the link stood in. */
export const withoutPunctuation = (value: string): string => value.trim().replace(/[\s\p{P}>]+$/u, "");

/** Keys that mailings and networks add to count their readers. */
const counters = /^(?:utm|mc_|hsa_|_|ref$)|clid$/;

/** Whether a key, a plain one, is that of a field. On a page with several figures the name of a scene may go before it. */
export const isKey = (key: string, siteKeys: ReadonlySet<string>): boolean =>
  siteKeys.has(key.slice(key.lastIndexOf(".") + 1));

/** Whether a key, a plain one, stands for something. */
export const isKnown = (key: string, siteKeys: ReadonlySet<string>): boolean =>
  key === "" || isKey(key, siteKeys) || counters.test(key);
