/** The address of a figure with what the reader has set in it, and with nothing of other figures on the page. */
import { withoutValues } from "./address.ts";
import { pairsText } from "./codec.ts";
import type { FieldTable } from "./field.ts";
import type { Fields } from "./fields.ts";

/**
 * @param alone a page that a figure has to itself, as a site-absolute path, and the fields of that figure. Default the
 * present page, whose anchor is kept
 */
export function linkTo<State>(
  fields: Pick<Fields<State>, "parts" | "partsAlone">,
  alone?: { readonly path: string; readonly table: FieldTable<object> },
): string {
  const url = new URL(alone?.path ?? location.href, location.href);
  const { query, fragment, version } = alone === undefined ? fields.parts() : fields.partsAlone(alone.table);
  const isUntouched = query.length + fragment.length === 0;
  url.search = isUntouched ? "" : pairsText([["v", version], ...query]);
  url.hash = fragment.length > 0 ? pairsText(fragment) : withoutValues(url.hash);
  return url.href;
}
