// The pictures beside links to our pages, and the words that say what they show.
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import drawn from "../../integrations/social/figures/drawn.json" with { type: "json" };
import { cardFigures, stillOf } from "../../scripts/checks/card-figures.ts";
import { site } from "./support/site.ts";

const metaOf = (path: string, key: string): string => {
  const elements = site.pages.find((page) => page.path === path)?.elements ?? [];
  return (
    elements.find(({ attributes }) => [attributes["property"], attributes["name"]].includes(key))?.attributes[
      "content"
    ] ?? ""
  );
};
const fileOf = (path: string): string => join(site.directory, metaOf(path, "og:image").slice(site.home.length));

it.each(site.sitemap)("/%s names a picture at its full address, with its size and what it shows", (path) => {
  expect(metaOf(path, "og:image")).toMatch(/^https?:\/\/.+\.png$/);
  expect(metaOf(path, "og:image").startsWith(site.home)).toBe(true);
  expect(metaOf(path, "twitter:card")).toBe("summary_large_image");
  expect(metaOf(path, "og:image:alt")).toMatch(
    path.startsWith("chapters/") && path !== "chapters/"
      ? /^The title, beside a small picture of the figure: .+\.$/
      : /muscle .* at \d+ % of VO2max\.$/,
  );
  expect([metaOf(path, "og:image:width"), metaOf(path, "og:image:height")]).toEqual(["1200", "630"]);
  const bytes = readFileSync(fileOf(path));
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(statSync(fileOf(path)).size).toBeLessThan(60_000);
});

it("each chapter's picture shows its figure as the site draws it (npm run cards takes them anew)", () => {
  const chapters = site.sitemap.filter((path) => /^chapters\/./.test(path));
  const shown = cardFigures(site);
  expect(shown).toHaveLength(chapters.length);
  expect(drawn).toEqual(Object.fromEntries(shown.map((id) => [id, stillOf(site, id)])));
});

it("no two pages share a picture", () => {
  const hashes = site.sitemap.map((path) =>
    createHash("sha256")
      .update(readFileSync(fileOf(path)))
      .digest("hex"),
  );
  expect(new Set(hashes).size).toBe(site.sitemap.length);
});

it("an embed shows the picture of the page that it is taken from", () => {
  expect(metaOf("embed/recruitment/", "og:image")).toBe(metaOf("figures/recruitment/", "og:image"));
  expect(metaOf("embed/week/", "og:image")).toBe(metaOf("calculators/week/", "og:image"));
});
