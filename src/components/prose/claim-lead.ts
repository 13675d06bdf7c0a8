/** The beginning of a claim's reasons, which the ledger shows, and the rest, which it folds. */

/** A shorter beginning says too little by itself: the next sentence joins it. Characters. */
const enough = 60;

const sentenceEnd = /[.?!]["”’]? (?=[A-Z0-9"“])/g;

/** @returns the first sentence or sentences, and what follows; the rest is empty where nothing follows */
export function leadOf(why: string): readonly [lead: string, rest: string] {
  const text = why.trim();
  for (const end of text.matchAll(sentenceEnd)) {
    const length = end.index + end[0].length - 1;
    if (length >= enough) return [text.slice(0, length), text.slice(length + 1)];
  }
  return [text, ""];
}
