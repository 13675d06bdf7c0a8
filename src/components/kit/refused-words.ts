/** What is said of a link whose values could not all be used. */
import { changesSince } from "../../sim/version.ts";
import { quotable } from "../../words/quotable.ts";

interface Refused {
  readonly key: string;
  readonly value: string;
  readonly allowed: string | null;
}

/** The version of the page's own format, null where it has none, and that of the model: "1.2" or "2". */
function versionParts(version: string, hasFormat: boolean): readonly [format: string | null, model: string] {
  if (!hasFormat) return [null, version];
  const [format = "", ...model] = version.split(".");
  return [format, model.join(".")];
}

function versionWords(value: string, current: string): string {
  const hasFormat = current.includes(".");
  const [format, model] = versionParts(value, hasFormat);
  const [ownFormat, ownModel] = versionParts(current, hasFormat);
  if (format !== ownFormat || model === "") {
    return `This link was made by another version of this page (${quotable(value)}; this is ${current}). What it could still say is set.`;
  }
  const changes = changesSince(model);
  if (changes === null) {
    return `This link was made with model version ${quotable(model)}, which this page does not know (it has ${ownModel}). Its numbers may differ.`;
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
