/** What is said of a link whose values could not all be used. */
import { changesSince } from "../../sim/model-history.ts";
import { quotable } from "../../words/quotable.ts";

interface Refused {
  readonly key: string;
  readonly value: string;
  readonly allowed: string | null;
}

function versionWords(value: string, current: string): string {
  const changes = changesSince(value);
  if (changes === null) {
    return `This link was made with model version ${quotable(value)}, which this page does not know (it has ${current}). Its numbers may differ.`;
  }
  return `The model has changed since this link was made. ${changes.join(" ")}`;
}

/** One sentence for each value: which it was, and what is allowed. */
export const refusedWords = (refused: readonly Refused[]): readonly string[] =>
  refused.map(({ key, value, allowed }) => {
    if (allowed === null) return `The link's ${quotable(key)}=${quotable(value)} means nothing on this page.`;
    if (key === "v") return versionWords(value, allowed);
    return `The link's ${key}=${quotable(value)} cannot be used; allowed: ${allowed}. The usual value is used instead.`;
  });
