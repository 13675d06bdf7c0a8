// One browser for all test files of a process, and pages opened in it that are ready to be judged.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { awaken } from "../../../scripts/browser/awaken.ts";
import { chromiumFlags } from "../../../scripts/browser/find-chromium.ts";
import { baseURL } from "./site.ts";

let launched: Promise<Browser> | undefined;

/** The one browser of this process. It ends with the process; one that crashed gives way to another. */
async function sharedBrowser(): Promise<Browser> {
  const last = await launched;
  if (last?.isConnected() === true) return last;
  launched = chromium.launch({ executablePath: inject("executablePath"), args: chromiumFlags() });
  return launched;
}

/** The browser is ready before the file's tests. What they open in it closes after them. */
export function useBrowser(): {
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  lastingContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
} {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
  });
  async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    if (browser === undefined)
      throw new Error("The browser starts before the first test: ask for a context inside one");
    const context = await browser.newContext({ baseURL, ...options });
    contexts.push(context);
    context.setDefaultTimeout(30_000);
    return context;
  }
  return {
    newContext,
    // For pages that are opened one after the other. They share a process as long as one is open: without the page that
    // stays here, each would start a process, which takes as long as to open it.
    lastingContext: async (options) => {
      const context = await newContext(options);
      await (await context.newPage()).goto("404.html");
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
