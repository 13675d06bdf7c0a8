import { describe, expect, it } from "vitest";
import { usesIn } from "../../src/components/prose/uses.ts";
import { claims, entries, sources, works } from "./sources.ts";

const known = {
  Cite: works.map(({ id }) => id),
  Term: entries("src/content/glossary.yaml").map(({ id }) => id),
  Claim: claims.map(({ id }) => id),
};
const pages = sources(/\.(mdx|astro)$/).map((file) => ({ ...file, uses: usesIn(file.text) }));

/** The scenes that tags of a text name; a tag without one is "none". */
const scenesOf = (text: string, tag: RegExp): string[] =>
  [...text.matchAll(tag)].map(([use]) => /\bscene="([^"]+)"/.exec(use)?.[1] ?? "none");

it("the efforts named in a chapter set a recruitment figure of that chapter, whatever stands above it", () => {
  const chapters = sources(/content\/chapters\/.*\.mdx$/);
  const named = chapters.flatMap(({ path, text }) => {
    const figures = scenesOf(text, /<Recruitment\b[^>]*>/g).filter((scene) => scene !== "none");
    return scenesOf(text, /<Effort(?:Link|Number)\b[^>]*>/g).map((scene) => ({ path, scene, figures }));
  });
  expect(named.length).toBeGreaterThan(0);
  for (const { path, scene, figures } of named) expect(figures, path).toContain(scene);
});

describe("what prose names", () => {
  it.each(pages.flatMap(({ path, uses }) => uses.map((use) => ({ path, ...use }))))(
    "$path:$line: $tag $id exists",
    ({ tag, id }) => {
      expect(known[tag]).toContain(id);
    },
  );
  it("ends in the list that its cards come from, page by page", () => {
    const bare = pages.filter(
      ({ path, text, uses }) => path.startsWith("src/pages/") && uses.length > 0 && !text.includes("<Bibliography"),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});
