import { describe, expect, it } from "vitest";
import { compositions } from "../../src/sim/index.ts";
import { fiberParameters } from "../../src/sim/fibers/parameters.ts";
import { motorUnitParameters } from "../../src/sim/motor-units/parameters.ts";
import { trainingParameters } from "../../src/sim/training/parameters.ts";
import { usesIn } from "../../src/components/prose/uses.ts";
import { claims, sources, works } from "./sources.ts";

const ids = works.map(({ id }) => id);

describe("references.json", () => {
  it("holds each id once, in order", () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });
  it.each(works)("$id has an author, a title, a plausible year, and a journal or a publisher's note", (work) => {
    expect(work.author.length).toBeGreaterThan(0);
    expect(work.title).toMatch(/^[[\p{Lu}]/u);
    expect(work.title).not.toMatch(/[.\s]$/);
    const year = work.issued["date-parts"][0][0];
    expect(year).toBeGreaterThanOrEqual(1960);
    expect(year).toBeLessThanOrEqual(2026);
    expect(work.id).toContain(String(year));
    expect(work.type === "book" ? work.note : work["container-title"]).toBeTruthy();
  });
  it.each(works)("$id says how far it was read", ({ note }) => {
    expect(note).toMatch(/\.$/);
  });
  it.each(works.filter(({ DOI }) => DOI !== undefined))("$id has a DOI of the right form, no address", ({ DOI }) => {
    expect(DOI).toMatch(/^10\.\d{4,9}\/[^\s]+$/);
  });
  it("has no two works with one DOI", () => {
    const dois = works.flatMap(({ DOI }) => (DOI === undefined ? [] : [DOI.toLowerCase()]));
    expect(dois).toEqual([...new Set(dois)]);
  });
  it("is cited somewhere, work by work, or marked as background", () => {
    const text = sources(/\.(tsx?|astro|mdx|yaml)$/)
      .map((file) => file.text)
      .join("\n");
    const idle = works.filter(({ id, keyword }) => keyword !== "background" && !new RegExp(`\\b${id}\\b`).test(text));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
  it("leaves out the studies whose numbers nobody here has read", () => {
    expect(ids.filter((id) => /^(vollestad1985|gollnick1974|sloniger1997)/.test(id))).toEqual([]);
    const told = sources(/\.(mdx|yaml)$/).filter(({ text }) =>
      /V[oø]llestad (&|and) Blom|Sloniger|Gollnick.{0,20}1974/.test(text),
    );
    expect(told.map(({ path }) => path)).toEqual([]);
  });
});

describe("sources of the model", () => {
  const tables = { ...motorUnitParameters, ...fiberParameters, ...trainingParameters };
  it.each(Object.entries(tables).map(([name, { source }]) => ({ name, source })))(
    "$name: $source is in the bibliography or ours",
    ({ source }) => {
      expect(["ours", ...ids]).toContain(source);
    },
  );
  it.each(compositions)("the mix $id: $source is in the bibliography or ours", ({ source }) => {
    expect(["ours", ...ids]).toContain(source);
  });
});

describe("claims", () => {
  it.each(claims)("$id cites works that exist, and none only if it could not be traced", ({ text, cites }) => {
    if (!text.includes("verdict: not traced")) expect(cites.length).toBeGreaterThan(0);
    expect(cites.filter((id) => !ids.includes(id))).toEqual([]);
  });
  it.each(claims)("$id stands in a chapter", ({ id }) => {
    const chapters = sources(/^content\/chapters\/.*\.mdx$/);
    const shown = chapters.filter(({ text }) => usesIn(text).some((use) => use.tag === "Claim" && use.id === id));
    expect(shown).not.toHaveLength(0);
  });
});
