import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refusedWords } from "../../../src/components/kit/refused-words.ts";
import { numberField } from "../../../src/components/kit/field.ts";
import { createCodec } from "../../../src/components/kit/codec.ts";
import { sessionFields } from "../../../src/components/program/fields.ts";
import { anyText } from "../../support/any-text.ts";

const codec = createCodec(sessionFields);
const wordsOf = (query: string): readonly string[] => refusedWords(codec.decode(new URLSearchParams(query)).refused);

describe("refusedWords(refused)", () => {
  it("says of each value that it cannot be used, and what is allowed", () => {
    expect(wordsOf("v=1.3&i=500&f=fast&m=60")).toEqual([
      "The link's i=500 cannot be used; allowed: a number from 30 to 200. The usual value is used instead.",
      "The link's f=fast cannot be used; allowed: steady, repeats. The usual value is used instead.",
    ]);
  });

  it("names what means nothing on the site", () => {
    expect(refusedWords([{ key: "spee\u202E", value: "3", allowed: null }])).toEqual([
      "The link's spee\uFFFD=3 means nothing on this page.",
    ]);
  });

  it("has nothing to say about a sound link", () => {
    expect(wordsOf("v=1.3&i=98")).toEqual([]);
  });

  it.each([
    [
      "2.1",
      "This link was made with model version 2.1, which this page does not know (it has 3). Its numbers may differ.",
    ],
    [
      "1.",
      "This link was made with model version 1., which this page does not know (it has 3). Its numbers may differ.",
    ],
    [
      "1.9",
      "This link was made with model version 9, which this page does not know (it has 3). Its numbers may differ.",
    ],
    [
      "1.1.5",
      "This link was made with model version 1.5, which this page does not know (it has 3). Its numbers may differ.",
    ],
    [
      "1.1",
      "The model has changed since this link was made. Easy running now uses fewer fibers and hard running more, no fiber tires up to 86 %, and we refitted holding times and training gains. Planned weeks now follow the race and your years of running.",
    ],
  ])("says of version %s, as old links of figures about training carry it, what it may mean", (version, words) => {
    expect(wordsOf(`v=${version}&i=98`)).toEqual([words]);
  });

  it.each([
    [
      "1",
      /^The model has changed since this link was made\. Easy running now uses fewer fibers and hard running more, /,
    ],
    ["9", /^This link was made with model version 9, which this page does not know \(it has 3\)\./],
  ])("says of version %s what it may mean", (version, words) => {
    const codec = createCodec({ intensity: numberField("i", { min: 0, max: 200, step: 1, default: 60 }) });
    const [sentence, ...others] = refusedWords(codec.decode(new URLSearchParams(`v=${version}&i=85`)).refused);
    expect(sentence).toMatch(words);
    expect(others).toEqual([]);
  });

  it("cuts a long value short, between letters", () => {
    expect(refusedWords([{ key: "d", value: "🏃".repeat(30), allowed: "text" }])[0]).toContain(
      `d=${"🏃".repeat(20)}… `,
    );
    expect(refusedWords([{ key: "d", value: "x".repeat(20), allowed: "text" }])[0]).toContain(`d=${"x".repeat(20)} `);
  });

  it("shows no sign that could turn the sentence around or hide in it", () => {
    const [words] = refusedWords([{ key: "g", value: "\u202Eabc\u0000\n", allowed: "minutes" }]);
    expect(words).toContain("g=\uFFFDabc\uFFFD\uFFFD cannot");
  });

  it("never fills the page, whatever the link holds", () => {
    const keys = fc.constantFrom("v", "i", "f", "race", "mix", "show", "d");
    const values = fc.oneof(anyText(200), fc.stringMatching(/^1\.\d{1,40}$/));
    fc.assert(
      fc.property(keys, values, (key, value) => {
        for (const words of wordsOf(new URLSearchParams([[key, value]]).toString())) {
          expect(Array.from(words).length).toBeLessThanOrEqual(250);
          expect(words).not.toMatch(/undefined|\[object|: $/);
        }
      }),
    );
  });
});
