import { describe, expect, it } from "vitest";
import { sheetsOf, withOneSheet } from "../../integrations/sheets.ts";

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
