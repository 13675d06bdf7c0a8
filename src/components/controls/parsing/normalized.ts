/** One way of writing for all that keyboards, phones and other programs write. */

/** Longest text that a link carries. None that can be read is nearly as long. */
export const longestText = 200;

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** "0" to "9" for a digit of any script: Unicode keeps the ten digits of a script in a row. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (isDigit(zero - 1)) zero -= 1;
  return String((code - zero) % 10);
}

/** Marks of minutes and seconds that NFKC would take apart. */
const marks = (text: string): string => text.replaceAll(/[’‘‛′´`ʹʼ׳]/g, "'").replaceAll(/[”“‟„″ʺ״]|''/g, '"');

/**
 * A typed text in one spelling, before anything is read from it: lower case, digits 0 to 9, straight marks, single spaces,
 * no invisible marks. Punctuation at the end is dropped, because it belongs to the sentence that the text was copied from.
 */
export const normalized = (text: string): string =>
  marks(marks(text).normalize("NFKC"))
    // \p{Cf} are marks without a width; the others choose how a sign is drawn.
    .replaceAll(/[\p{Cf}\u{FE00}-\u{FE0F}\u{34F}]/gu, "")
    .replaceAll(/\p{Nd}/gu, digit)
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[\u2044\u2215]/g, "/")
    .replaceAll("\u066B", ".")
    .replaceAll("\u060C", ",")
    .replaceAll(/\s*[:\u2236\uA789]\s*/g, ":")
    .replaceAll(/\s+/g, " ")
    .replace(/[ .,;!?)\]}>]+$/, "")
    .trim()
    .toLowerCase();
