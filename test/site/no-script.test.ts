import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { pages, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ javaScriptEnabled: false });
});

/** What a reader without scripts misses in a figure. */
const figureFaults = (figure: Element): string[] => {
  const name = figure.id === "" ? (figure.getAttribute("class") ?? "figure") : `figure #${figure.id}`;
  const faults: string[] = [];
  if ((figure.querySelector("figcaption")?.textContent ?? "").trim() === "") faults.push("has no caption");
  if (figure.querySelector("svg, table") === null) faults.push("has neither a picture nor a table");
  const numbers = [...figure.querySelectorAll("table td")].filter((cell) => /\d/.test(cell.textContent));
  if (numbers.length === 0) faults.push("has no data table with numbers");
  return faults.map((fault) => `${name} ${fault}`);
};

describe.each(titled(pages))("without JavaScript %s", (_, path) => {
  it("can be read: heading, text, and for each figure a caption, a picture and its numbers", async () => {
    const page = await context.newPage();
    await page.goto(path);
    expect(await page.locator("h1").count(), "h1").toBe(1);
    const text = await page.locator("main").innerText();
    expect(text.length, "characters in <main>").toBeGreaterThan(path === "404.html" ? 40 : 200);
    const faults: string[] = [];
    for (const figure of await page.locator("figure").all()) faults.push(...(await figure.evaluate(figureFaults)));
    expect(faults).toEqual([]);
    await page.close();
  });
});

it("without JavaScript the calculator shows its example: three numbers, and a week of runs with minutes", async () => {
  const page = await context.newPage();
  await page.goto("calculators/week/");
  const main = await page.locator("main").innerText();
  expect(main).toMatch(/example/i);
  expect(main).toMatch(/Threshold run/);
  expect(main).toMatch(/Long run/);
  expect(main.match(/\d+ min/g)?.length ?? 0, "times in minutes").toBeGreaterThanOrEqual(4);
  expect(await page.locator("main dt").count(), "headline numbers").toBeGreaterThanOrEqual(3);
  await page.close();
});
