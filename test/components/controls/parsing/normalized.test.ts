import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalized } from "../../../../src/components/controls/parsing/normalized.ts";
import { anyText } from "../../../support/any-text.ts";

/** The zero of some scripts; their other digits follow it. */
const zeros = ["0", "٠", "۰", "०", "০", "๐", "၀", "０", "𝟎", "𞥐", "᮰"];

describe("normalized(text)", () => {
  it.each([
    ["２７：００", "27:00"],
    ["٢٧:٠٠", "27:00"],
    ["٤٫٥", "4.5"],
    ["27’30”", "27'30\""],
    ["27′30″", "27'30\""],
    ["27´30", "27'30"],
    ["27`30''", "27'30\""],
    ["4’10”/km", "4'10\"/km"],
    ["27\u200B:\u200E00\uFEFF", "27:00"],
    ["1\u00A0h\u202F45\u2009min", "1 h 45 min"],
    ["\t 27 : 00 \n", "27:00"],
    ["27∶00", "27:00"],
    ["−5", "-5"],
    ["8 ㎞", "8 km"],
    ["30 KM.", "30 km"],
    ["27:00),", "27:00"],
    ["27'30\"", "27'30\""],
    ["27:00:", "27:00:"],
    ["", ""],
    [" . ", ""],
  ])("of %j is %j", (text, expected) => {
    expect(normalized(text)).toBe(expected);
  });

  it("makes 0 to 9 of the digits of every script", () => {
    for (const zero of zeros) {
      const digits = Array.from({ length: 10 }, (_, each) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + each));
      expect(normalized(digits.join(""))).toBe("0123456789");
    }
  });

  it("changes nothing that it has made, whatever the text", () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(normalized(normalized(text))).toBe(normalized(text));
      }),
    );
  });
});
