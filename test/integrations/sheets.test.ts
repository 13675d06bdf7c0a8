import { describe, expect, it } from "vitest";
import { neededSheets, sheetsOf, withOneSheet, withRuleInHead } from "../../integrations/sheets.ts";

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

describe("neededSheets(sheets, all, html)", () => {
  const seam = ".seam-view { color: red } .seam-title, .control { margin: 0 }";
  const block = ".block-view { color: red } .block-title, .control { margin: 0 }";
  const both = ".tolerance-view { color: red } .question { margin: 0 }";
  const kit = ".control { margin: 0 } body { margin: 0 }";
  const all = [seam, block, both, kit];
  it.each([
    ["its own figure's alone", '<div class="seam-view awake control"></div>', [seam, kit]],
    ["one that two figures share, if either is there", '<p class="question">', [both, kit]],
    ["none of a figure for a class that others style too", '<p class="control">', [kit]],
    ["none for a class that is only named in the text", "<p>block-view</p>", [kit]],
  ])("keeps %s", (_, html, expected) => {
    expect(neededSheets(all, all, html)).toEqual(expected);
  });
});
