/** Text of any letters and signs there are. fast-check's own takes seconds to set up. */
import fc from "fast-check";

/** Half a pair is no letter: a link cannot carry it. */
const letter = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));

/** @param maxLength as `length` counts, in which some letters are two */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(letter, { maxLength }).map((letters) => {
    const text = letters.join("");
    return text.length <= maxLength ? text : letters.slice(0, Math.floor(maxLength / 2)).join("");
  });
