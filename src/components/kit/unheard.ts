/** A control has said its value already when a message comes: what both say is left out of the message. */

/** Words as they are heard, whatever stands between them. */
const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("%", " percent ")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A message without its start, the part before ": ", where each word of that was heard: "Easy, 65 % of VO2max: all of type I"
 * after "65 percent of VO2max, easy" is "All of type I".
 */
export function unheard(message: string, heard: string): string {
  const end = message.indexOf(": ");
  const known = new Set(wordsIn(heard));
  if (end === -1 || !wordsIn(message.slice(0, end)).every((word) => known.has(word))) return message;
  const rest = message.slice(end + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
