import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { recordLoadedFiles } from "../../scripts/browser/loaded-files.ts";
import { overweight, weigh } from "../../scripts/checks/budgets.ts";
import { awaken } from "../../scripts/browser/awaken.ts";
import { useBrowser } from "./support/browser.ts";
import { baseURL, site, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext();
});

describe.each(titled(site.pages.map(({ path }) => path)))("%s", (_, path) => {
  it("loads no more than its budget", async () => {
    const built = site.pages.find((page) => page.path === path);
    if (built === undefined) throw new Error(`no page ${path}`);
    const page = await context.newPage();
    const files = recordLoadedFiles(page, baseURL, path);
    await page.goto(path);
    await awaken(page);
    const weight = weigh(site.directory, built, files());
    expect(overweight(path, weight)).toEqual([]);
    expect(weight.css, "the page has styles, and they were counted").toBeGreaterThan(0);
    await page.close();
  });
});
