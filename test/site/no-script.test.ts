// The site for readers without scripts. Pages that are visited are opened; of their copies only the HTML is read.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { site, titled, visited } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
});

/** What a reader without scripts misses in the figures of the open page, or of a page given as HTML. */
const figureFaults = (html?: string): Promise<string[]> =>
  page.evaluate((text) => {
    const place = text === undefined ? document : new DOMParser().parseFromString(text, "text/html");
    return [...place.querySelectorAll("figure")].flatMap((figure) => {
      const name = figure.id === "" ? (figure.getAttribute("class") ?? "figure") : `figure #${figure.id}`;
      const faults: string[] = [];
      if ((figure.querySelector("figcaption")?.textContent ?? "").trim() === "") faults.push("has no caption");
      if (figure.querySelector("svg, table") === null) faults.push("has neither a picture nor a table");
      const numbers = [...figure.querySelectorAll("table td")].filter((cell) => /\d/.test(cell.textContent));
      if (numbers.length === 0) faults.push("has no data table with numbers");
      // Of a figure's own page and frame; another page may say it once for all its figures.
      const island = text === undefined ? null : figure.querySelector("astro-island");
      if (island !== null && (figure.querySelector("noscript")?.textContent ?? "").trim() === "")
        faults.push("has controls but says nothing to readers without scripts");
      return faults.map((fault) => `${name} ${fault}`);
    });
  }, html);

describe.each(titled(visited))("without JavaScript %s", (_, path) => {
  it("can be read: heading, text, and for each figure a caption, a picture and its numbers", async () => {
    await page.goto(path);
    expect(await page.locator("h1").count(), "h1").toBe(1);
    const text = await page.locator("main").innerText();
    expect(text.length, "characters in <main>").toBeGreaterThan(path === "404.html" ? 40 : 200);
    expect(await figureFaults()).toEqual([]);
  });
});

it("without JavaScript the copies of these pages can be read too, by their HTML", async () => {
  const copies = site.pages.filter(({ path }) => !visited.includes(path));
  const found = await Promise.all(
    copies.map(async ({ path, html }) => (await figureFaults(html)).map((fault) => `/${path}: ${fault}`)),
  );
  expect(found.flat()).toEqual([]);
});

it("the simulator's figures tell readers without scripts which session they show", () => {
  const { html = "" } = site.pages.find(({ path }) => path === "simulator/") ?? {};
  const told = html
    .split("<noscript>")
    .slice(1)
    .map((rest) => rest.split("</noscript>")[0] ?? "")
    .filter((text) => text.includes("You see"));
  expect(told).toHaveLength(4);
  for (const text of told) expect(text.replaceAll(/\s+/g, " ")).toContain("4 × 4 min at 95 %");
});

it("a figure without words, numbers and a text for readers without scripts is noticed", async () => {
  expect(await figureFaults("<figure id=x><astro-island></astro-island></figure>")).toEqual([
    "figure #x has no caption",
    "figure #x has neither a picture nor a table",
    "figure #x has no data table with numbers",
    "figure #x has controls but says nothing to readers without scripts",
  ]);
});

it("without JavaScript the calculator shows its example: three numbers, and a week of runs with minutes", async () => {
  await page.goto("calculators/week/");
  const main = await page.locator("main").innerText();
  expect(main).toMatch(/example/i);
  expect(main).toMatch(/Threshold run/);
  expect(main).toMatch(/Long run/);
  expect(main.match(/\d+ min/g)?.length ?? 0, "times in minutes").toBeGreaterThanOrEqual(4);
  expect(await page.locator("main dt").count(), "headline numbers").toBeGreaterThanOrEqual(3);
});
