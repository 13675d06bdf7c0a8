import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { cues } from "./support/interact.ts";
import { pages, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.lastingContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
});

const openCards = (page: Page): Promise<number> => page.locator(":popover-open").count();
const hasFocus = (cue: Locator): Promise<boolean> => cue.evaluate((element) => document.activeElement === element);

/** Longer than a card waits to open or to close. */
const aMoment = 700;

describe.concurrent.each(titled(pages.filter((path) => /^chapters\/.+/.test(path))))(
  "a citation or term of %s",
  (_, path) => {
    it("opens its card on keyboard focus, under the mouse and on a press, and closes it again", async ({ expect }) => {
      const page = await open(context, path);
      const cue = page.locator(cues).first();
      for (let press = 0; press < 200 && !(await hasFocus(cue)); press++) await page.keyboard.press("Tab");
      expect(await hasFocus(cue), "Tab reaches the first word").toBe(true);
      await expect.poll(() => openCards(page), { message: "cards after Tab to the first word" }).toBe(1);
      await page.keyboard.press("Escape");
      expect(await openCards(page), "cards after Escape").toBe(0);
      expect(await hasFocus(cue), "focus is still on the word").toBe(true);
      await cue.blur();

      await cue.hover();
      await expect.poll(() => openCards(page), { message: "cards after hover" }).toBe(1);
      await page.locator(":popover-open").hover();
      await page.waitForTimeout(aMoment);
      expect(await openCards(page), "cards while the mouse is on the card").toBe(1);
      await page.mouse.move(2, 2);
      await expect.poll(() => openCards(page), { message: "cards after the mouse left" }).toBe(0);

      await cue.click();
      await page.mouse.move(2, 2);
      await page.waitForTimeout(aMoment);
      expect(await openCards(page), "cards after a press: it stays until it is dismissed").toBe(1);
      await page.keyboard.press("Escape");
      expect(await openCards(page), "cards after Escape").toBe(0);
      await page.close();
    });
  },
);
