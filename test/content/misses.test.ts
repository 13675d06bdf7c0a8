/** The pages of the models fold what the model misses, and explain once what agreement means. */
import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";

const pages = sources(/\.mdx$/).filter(({ path }) => path.startsWith("src/content/models/"));
const wrong = pages.filter(({ text }) => text.includes("\n## Where it is wrong\n"));

describe("the page of a model", () => {
  it("is found, and nearly each says where the model is wrong", () => {
    expect(wrong.length).toBeGreaterThan(8);
  });

  it.each(wrong)("$path folds its misses, each of which begins in bold", ({ text }) => {
    const [, section = ""] = text.split("\n## Where it is wrong\n");
    const folds = section.match(/<Misses>[\s\S]*?<\/Misses>/g) ?? [];
    expect(folds).toHaveLength(1);
    const items = (part: string): string[] => part.match(/^- .*$/gm) ?? [];
    expect(items(folds.join())).toEqual(items(section));
    for (const item of items(section)) expect(item).toMatch(/^- \*\*/);
  });

  it.each(pages)("$path explains the roles of its rows at most once, before its first table", ({ text }) => {
    const places = [...text.matchAll(/<Roles /g)].map(({ index }) => index);
    expect(places.length).toBeLessThanOrEqual(1);
    const first = text.search(/<(Studies|Aimed|Biopsies) ?/);
    if (first >= 0) expect(places[0]).toBeLessThan(first);
  });
});
