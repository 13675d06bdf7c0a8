// A page whose scripts come late: what a reader does before them.
import type { BrowserContext, Page } from "playwright-core";
import { awaken } from "../../../scripts/browser/awaken.ts";

/** Opens a page, lets it be used while none of its islands is awake, and then wakes it. */
export async function usedEarly(
  context: BrowserContext,
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await context.newPage();
  let release = (): void => undefined;
  const used = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_astro/*.js", async (route) => {
    await used;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState !== "loading");
  await use(page);
  if ((await page.locator("astro-island:not([ssr])").count()) > 0) throw new Error("an island was awake too early");
  release();
  await page.waitForLoadState("load");
  await awaken(page);
  return page;
}
