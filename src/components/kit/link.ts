/** The address of a figure with what the reader has set in it, and with nothing of other figures on the page. */
import { withoutValues } from "./address.ts";
import { pairsText } from "./codec.ts";
import type { Fields } from "./fields.ts";

/**
 * @param path a page that the figure has to itself, as a site-absolute path. Default the present page, whose anchor is
 * kept
 */
export function linkTo<State>(fields: Pick<Fields<State>, "parts" | "partsAlone">, path?: string): string {
  const url = new URL(path ?? location.href, location.href);
  const { query, fragment, version } = path === undefined ? fields.parts() : fields.partsAlone();
  const isUntouched = query.length + fragment.length === 0;
  url.search = isUntouched ? "" : pairsText([["v", version], ...query]);
  url.hash = fragment.length > 0 ? pairsText(fragment) : withoutValues(url.hash);
  return url.href;
}
