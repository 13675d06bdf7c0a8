// Where a page opens whose link sets one of its figures.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";

const browser = useBrowser();
let context: BrowserContext;
beforeAll(async () => {
  context = await browser.lastingContext({ viewport: { width: 360, height: 740 } });
});

const opened = async (path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "load" });
  return page;
};
const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const chapter = "chapters/fiber-recruitment/";

it.each([
  ["i=88", "recruitment"],
  ["six-muscles-1.i=94&six-muscles-1.g=skip", "six-muscles"],
])("a chapter opened with %s shows #%s", async (query, id) => {
  const page = await opened(`${chapter}?v=3&${query}`);
  await expect.poll(() => topOf(page, id)).toBeLessThan(200);
  expect(await topOf(page, id)).toBeGreaterThanOrEqual(0);
  await page.close();
});

it.each([
  chapter,
  `${chapter}?utm_source=mail`,
  "embed/recruitment/?v=3&i=88",
  "figures/recruitment/?v=3&i=88",
  "simulator/?v=3&i=88",
])("/%s opens at its top", async (path) => {
  const page = await opened(path);
  expect(await scrolled(page)).toBe(0);
  await page.close();
});

it("a heading that the link names goes before the figure", async () => {
  const page = await opened(`${chapter}?v=3&i=88`);
  const heading = (await page.locator(".contents a").last().getAttribute("href")) ?? "";
  const other = await opened(`${chapter}?v=3&i=88${heading}`);
  await expect.poll(() => topOf(other, heading.slice(1))).toBeLessThan(740);
  await Promise.all([page.close(), other.close()]);
});
