// The characters that the serif can draw. A site test finds what a page sets in the serif and neither list holds.

const ascii = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));

/** What the subset of the face holds: English, the names of authors, and what units and short formulas in a sentence need. */
export const serifCharacters = [
  ascii,
  "\u00a0–—‘’“”…′″",
  "ÅÄÖØÉàáâãäåæçèéêëíîïñóôöøúûüýß",
  "čćłńšśžŠŻż",
  "°±²³·¹½¼¾×µ−→≈≤≥∞₀₁₂",
  "αβγδρστφΔ",
  // The dot of V̇O₂: it combines with the letter before it.
  "\u0307",
].join("");

/** Characters on our pages that the font lacks. The reader's own serif draws them. */
export const borrowedCharacters = "⁺";
