import { describe, expect, it } from "vitest";
import { neededRules, ownClasses, sheetsOf, withOneSheet, withRuleInHead } from "../../integrations/sheets.ts";

const link = (address: string) => `<link rel="stylesheet" href="${address}">`;
const page = `<head>${link("/_astro/a.css")}<title>T</title>${link("/_astro/b.css")}</head>`;

describe("sheetsOf(html)", () => {
  it("lists the addresses of a page's style sheets in their order, and no other link", () => {
    const icon = '<link rel="icon" href="/favicon.svg">';
    expect(sheetsOf(icon + page)).toEqual(["/_astro/a.css", "/_astro/b.css"]);
    expect(sheetsOf(icon)).toEqual([]);
  });
});

describe("withOneSheet(html, address)", () => {
  it("puts one sheet where the first was, and keeps all else", () => {
    expect(withOneSheet(page, "/dose/_astro/page.1.css")).toBe(
      `<head>${link("/dose/_astro/page.1.css")}<title>T</title></head>`,
    );
  });
  it("takes the address as it is written", () => {
    expect(sheetsOf(withOneSheet(page, "/$&/$1.css"))).toEqual(["/$&/$1.css"]);
  });
});

describe("withRuleInHead(html)", () => {
  const rule = "<style>astro-island,astro-slot{display:contents}</style>";
  it("moves the rule for islands out of the text, and nothing else", () => {
    const html = `<head><title>x</title></head><body><p>At ${rule}<script>1</script></p><svg><style>a{}</style></svg></body>`;
    expect(withRuleInHead(html)).toBe(
      `<head><title>x</title>${rule}</head><body><p>At <script>1</script></p><svg><style>a{}</style></svg></body>`,
    );
  });
  it("leaves a page without islands as it is", () => {
    expect(withRuleInHead("<head></head><body><p>a</p></body>")).toBe("<head></head><body><p>a</p></body>");
  });
});

const seam = ".seam-view { color: red } .seam-title, .control { margin: 0 }";
const block = ".block-view { color: red } .shared { margin: 0 }";
const compare = ".compare-view { color: red } .shared { margin: 0 }";
const figures = new Map(Object.entries({ seam, block, compare }));
const owners = ownClasses(figures, [".control { margin: 0 }"]);

it("ownClasses(figures, others) takes the classes that one figure alone styles", () => {
  expect(Object.fromEntries(owners)).toEqual({
    "seam-view": "seam",
    "seam-title": "seam",
    "block-view": "block",
    "compare-view": "compare",
  });
});

describe("neededRules(css, owners, html)", () => {
  const needed = (css: string, html: string): string => neededRules(css, owners, html).replaceAll(/\s+/g, "");
  it.each([
    ["the rules of a figure that is there", ".seam-view .x{a:b}", '<div class="seam-view awake">', ".seam-view.x{a:b}"],
    ["all of them if one of its classes is there", ".seam-view{a:b}", '<svg class="seam-title">', ".seam-view{a:b}"],
    ["none of a figure that is not", ".seam-view .x{a:b}", '<div class="block-view">', ""],
    ["none for a class that is only named in the text", ".block-view{a:b}", "<p>block-view</p>", ""],
    [
      "what several figures style, and what none does",
      ".shared{a:b}.control,body{a:b}",
      "<p>",
      ".shared{a:b}.control,body{a:b}",
    ],
    ["of a list the selectors that are needed", ".seam-title,.control{a:b}", "<p>", ".control{a:b}"],
    ["what only excludes a figure", ".control:not(.seam-view){a:b}", "<p>", ".control:not(.seam-view){a:b}"],
    ["no condition that holds nothing any more", "@media print{.seam-view{a:b}}p{a:b}", "<p>", "p{a:b}"],
    ["the steps of an animation", "@keyframes turn{from{a:b}}", "<p>", "@keyframesturn{from{a:b}}"],
  ])("keeps %s", (_, css, html, expected) => {
    expect(needed(css, html)).toBe(expected);
  });
});
