/** What is said of a link whose values could not all be used. */
import { changesSince } from "../../sim/index.ts";

interface Refused {
  readonly key: string;
  readonly value: string;
  readonly allowed: string;
}

const longest = 20;

/** A hostile value must neither fill the page nor turn its words around. */
function shown(value: string): string {
  const letters = Array.from(value.replaceAll(/\p{C}/gu, "\uFFFD"));
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : letters.join("");
}

function versionWords(value: string, current: string): string {
  const [format, ...parts] = value.split(".");
  const model = parts.join(".");
  const [ownFormat, ownModel] = current.split(".");
  if (format !== ownFormat || model === "") {
    return `This link was made by another version of this page (${shown(value)}; this is ${current}). What it could still say is set.`;
  }
  const changes = changesSince(model);
  if (changes === null) {
    return `This link was made with version ${shown(model)} of the model, which is not known here (this is ${ownModel ?? ""}). Its numbers may differ.`;
  }
  return `This link was made with version ${model} of the model. Since then: ${changes.join(" ")}`;
}

/** One sentence for each value: which it was, and what is allowed. */
export const refusedWords = (refused: readonly Refused[]): readonly string[] =>
  refused.map(({ key, value, allowed }) =>
    key === "v"
      ? versionWords(value, allowed)
      : `The link's ${key}=${shown(value)} cannot be used; allowed: ${allowed}. The usual value is used instead.`,
  );
