import { describe, expect, it } from "vitest";
import { usesIn } from "../../src/components/prose/uses.ts";
import { entries, sources, works } from "./sources.ts";

const known = {
  Cite: works.map(({ id }) => id),
  Term: entries("src/content/glossary.yaml").map(({ id }) => id),
  Claim: entries("src/content/claims.yaml").map(({ id }) => id),
};
const pages = sources(/\.(mdx|astro)$/).map((file) => ({ ...file, uses: usesIn(file.text) }));

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
