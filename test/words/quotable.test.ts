import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotable } from "../../src/words/quotable.ts";
import { anyText } from "../support/any-text.ts";

describe("quotable(text)", () => {
  it.each([
    ["27:00", "27:00"],
    [" soon ", "soon"],
    ["x".repeat(20), "x".repeat(20)],
    ["x".repeat(21), `${"x".repeat(20)}…`],
    ["🏃".repeat(30), `${"🏃".repeat(20)}…`],
    ["\u202Eabc\u0000", "\uFFFDabc\uFFFD"],
  ])("of %j is %j", (text, expected) => {
    expect(quotable(text)).toBe(expected);
  });

  it("is at most 20 letters and a sign that more follow, none of them invisible", () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        const quoted = quotable(text);
        expect(Array.from(quoted).length).toBeLessThanOrEqual(21);
        expect(quoted).not.toMatch(/\p{C}/u);
      }),
    );
  });
});
