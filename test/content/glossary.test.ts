import { describe, expect, it } from "vitest";
import { entries, works } from "./sources.ts";

const terms = entries("src/content/glossary.yaml");
const ids = terms.map(({ id }) => id);

describe("glossary.yaml", () => {
  it("holds each term once", () => {
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(ids).toEqual([...new Set(ids)]);
  });
  it.each(terms)("$id points only at terms and works that exist, and not at itself", ({ id, list }) => {
    expect(list("see").filter((other) => !ids.includes(other) || other === id)).toEqual([]);
    expect(list("cite").filter((work) => !works.some((known) => known.id === work))).toEqual([]);
  });
  it.each(terms)("$id is defined in at most three short sentences", ({ text }) => {
    const definition = /definition: >-\n((?: {4}.*\n)+)/.exec(text)?.[1]?.replace(/\s+/g, " ").trim() ?? "";
    expect(definition).toMatch(/^[A-Z].*\.$/);
    expect(definition.length).toBeLessThanOrEqual(280);
  });
});
