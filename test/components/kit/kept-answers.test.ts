import { describe, expect, it } from "vitest";
import { keptAnswers } from "../../../src/components/kit/kept-answers.ts";

function storage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => {
      all.set(key, value);
    },
    removeItem: (key) => {
      all.delete(key);
    },
  };
}
const link = (text: string): URLSearchParams => new URLSearchParams(text);
const answers = {
  version: "2",
  query: [
    ["u", "mi"],
    ["i", "88"],
  ],
  fragment: [["t", "22:30"]],
} as const;
const none = { version: "2", query: [], fragment: [] } as const;

describe("keptAnswers(name, keys, passing, store)", () => {
  it("opens with what was kept where the link sets nothing, or only what passes", () => {
    const store = storage();
    const kept = keptAnswers("week", ["u", "t", "i"], ["i"], () => store);
    kept.keep(answers);
    expect([...kept.open(link(""))]).toEqual([
      ["v", "2"],
      ["u", "mi"],
      ["t", "22:30"],
    ]);
    expect([...kept.open(link("v=2&i=110&utm=x"))]).toEqual([
      ["v", "2"],
      ["u", "mi"],
      ["t", "22:30"],
      ["i", "110"],
    ]);
  });

  it("leaves a link alone that sets anything else, or where nothing was kept", () => {
    const kept = keptAnswers("week", ["u", "t", "i"], ["i"], () => storage());
    const [whole, empty] = [link("u=km"), link("")];
    expect(kept.open(empty)).toBe(empty);
    const full = storage();
    const other = keptAnswers("week", ["u", "t", "i"], ["i"], () => full);
    other.keep(answers);
    expect(other.open(whole)).toBe(whole);
  });

  it("understands keys with capitals or a left-over amp;, as the figure itself does", () => {
    const store = storage();
    const kept = keptAnswers("week", ["u", "t", "i"], ["i"], () => store);
    kept.keep(answers);
    const whole = link("v=2&amp;T=24:30");
    expect(kept.open(whole)).toBe(whole);
    expect(kept.open(link("v=2&amp;I=110")).get("i")).toBe("110");
  });

  it("forgets everything at the defaults, also where only what passes is set", () => {
    const store = storage();
    const kept = keptAnswers("week", ["u", "t", "i"], ["i"], () => store);
    kept.keep(answers);
    expect(store.all.size).toBe(1);
    kept.keep({ ...none, query: [["i", "88"]] });
    expect(store.all.size).toBe(0);
  });

  it("keeps nothing, and fails at nothing, where the browser refuses storage", () => {
    const kept = keptAnswers("week", ["t"], [], () => {
      throw new DOMException("refused", "SecurityError");
    });
    const empty = link("");
    kept.keep(answers);
    expect(kept.open(empty)).toBe(empty);
  });
});
