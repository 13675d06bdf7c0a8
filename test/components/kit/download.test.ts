import { describe, expect, it } from "vitest";
import { wrapped } from "../../../src/components/kit/download.ts";

describe("wrapped(text, most)", () => {
  it("breaks between words, as late as it can", () => {
    expect(wrapped("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });
  it("leaves a word that is too long whole, on a line of its own", () => {
    expect(wrapped("a https://example.org/model/ b", 5)).toEqual(["a", "https://example.org/model/", "b"]);
  });
  it("keeps every word", () => {
    const text = "Most units join early; most of the force comes late · computed";
    expect(wrapped(text, 20).join(" ")).toBe(text);
  });
});
