import { assert, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countIn,
  filterOf,
  matches,
  optionWords,
  queryOf,
  shownWords,
} from "../../../src/components/prose/claim-filter.ts";

const known = {
  verdict: ["", "disputed", "not traced"],
  chapter: ["", "mitochondria", "fast-fibers"],
};

describe("matches(row, filter)", () => {
  const row = { verdict: "disputed", chapters: ["mitochondria", "fast-fibers"] };
  it("takes every claim without a filter, and else those that have the verdict and stand in the chapter", () => {
    expect(matches(row, { verdict: "", chapter: "" })).toBe(true);
    expect(matches(row, { verdict: "disputed", chapter: "fast-fibers" })).toBe(true);
    expect(matches(row, { verdict: "not traced", chapter: "" })).toBe(false);
    expect(matches(row, { verdict: "", chapter: "lactate-shuttle" })).toBe(false);
    expect(matches({ ...row, chapters: [] }, { verdict: "disputed", chapter: "mitochondria" })).toBe(false);
  });
});

describe("countIn(rows, verdict, chapter)", () => {
  const rows = [
    { verdict: "disputed", chapters: ["mitochondria"] },
    { verdict: "disputed", chapters: ["nerves", "mitochondria"] },
    { verdict: "not traced", chapters: ["nerves"] },
  ];
  it("counts within the chosen chapter, or all", () => {
    expect(["", "mitochondria", "nerves"].map((chapter) => countIn(rows, "disputed", chapter))).toEqual([2, 2, 1]);
    expect(countIn(rows, "not traced", "mitochondria")).toBe(0);
    expect(optionWords("disputed", 2)).toBe("disputed (2)");
  });
});

describe("filterOf(search, known)", () => {
  it("reads back what queryOf wrote", () => {
    assert(
      property(
        record({ verdict: constantFrom(...known.verdict), chapter: constantFrom(...known.chapter) }),
        (filter) => {
          expect(filterOf(queryOf(filter), known)).toEqual({ filter, unknown: [] });
        },
      ),
    );
  });
  it("shows all claims for a name that does not exist, and says the name", () => {
    const { filter, unknown } = filterOf("?verdict=wrong&chapter=mitochondria", known);
    expect(filter).toEqual({ verdict: "", chapter: "mitochondria" });
    expect(unknown).toEqual(["The link asks for the verdict “wrong”, which is not here."]);
  });
  it("passes over keys that are not its own", () => {
    expect(filterOf("?utm_source=mail", known)).toEqual({ filter: { verdict: "", chapter: "" }, unknown: [] });
  });
});

it("queryOf(filter) is empty for all claims, so that the page keeps its plain address", () => {
  expect(queryOf({ verdict: "", chapter: "" })).toBe("");
  expect(queryOf({ verdict: "not traced", chapter: "" })).toBe("?verdict=not+traced");
});

it("shownWords(shown, all) counts, and says when nothing fits", () => {
  expect(shownWords(33, 33)).toBe("All 33 claims");
  expect(shownWords(5, 33)).toBe("5 of 33 claims");
  expect(shownWords(0, 33)).toBe("No claim of this chapter has this verdict.");
});
