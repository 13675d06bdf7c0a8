// One browser for a test file, and pages opened in it that are ready to be judged.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { awaken } from "../../../scripts/browser/awaken.ts";
import { chromiumFlags } from "../../../scripts/browser/find-chromium.ts";
import { baseURL } from "./site.ts";

/** Starts before the file's tests and ends, with all its contexts, after them. */
export function useBrowser(): { newContext: (options?: BrowserContextOptions) => Promise<BrowserContext> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("executablePath"), args: chromiumFlags() });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    newContext: async (options = {}) => {
      if (browser === undefined)
        throw new Error("The browser starts before the first test: ask for a context inside one");
      const context = await browser.newContext({ baseURL, ...options });
      context.setDefaultTimeout(30_000);
      return context;
    },
  };
}

/** Opens a page by its path relative to the base and waits until it is whole: fonts, islands and all. */
export async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "load" });
  await awaken(page);
  return page;
}
