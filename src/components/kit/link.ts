/** The address of a figure with what the reader has set in it, and with nothing of other figures on the page. */
import { withoutValues } from "./address.ts";
import { pairsText, type LinkParts } from "./codec.ts";
import type { Field, FieldTable } from "./field.ts";
import type { Fields } from "./fields.ts";

/** The parts without the reader's own guess: whoever opens a link that was shared guesses for themselves. */
function withoutGuess<Parts extends LinkParts>(parts: Parts, table: FieldTable<object>): Parts {
  const { guess }: { readonly guess?: Field<unknown> } = table;
  if (guess === undefined) return parts;
  const isGuess = (key: string): boolean => key === guess.key || key.endsWith(`.${guess.key}`);
  return { ...parts, query: parts.query.filter(([key]) => !isGuess(key)) };
}

/**
 * @param table the figure's fields
 * @param path of a page that the figure has to itself, site-absolute. Default the present page, whose anchor is kept
 */
export function linkTo<State>(
  fields: Pick<Fields<State>, "parts" | "partsAlone">,
  table: FieldTable<object>,
  path?: string,
): string {
  const url = new URL(path ?? location.href, location.href);
  const parts = path === undefined ? fields.parts() : fields.partsAlone(table);
  const { query, fragment, version } = withoutGuess(parts, table);
  const isUntouched = query.length + fragment.length === 0;
  url.search = isUntouched ? "" : pairsText([["v", version], ...query]);
  url.hash = fragment.length > 0 ? pairsText(fragment) : withoutValues(url.hash);
  return url.href;
}
