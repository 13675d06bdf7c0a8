// Leaving a page and coming back: what was set just before is there again, on every kind of page.
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { open, useBrowser } from "./support/browser.ts";

const browser = useBrowser();
let context: Awaited<ReturnType<typeof browser.newContext>>;
beforeAll(async () => {
  context = await browser.lastingContext({ viewport: { width: 1000, height: 1200 } });
});

/** Leaves at once, without a click on the page or a key in it. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.goto("about/");
  await page.goBack();
  await awaken(page);
}

describe("a change made just before leaving is there when the reader comes back", () => {
  it.each(["", "chapters/fiber-recruitment/", "simulator/", "figures/recruitment/", "embed/recruitment/"])(
    "to /%s: an effort",
    async (path) => {
      const page = await open(context, path);
      const slider = page.locator("input[type=range]").first();
      await slider.press("PageUp");
      const set = await slider.inputValue();
      await leaveAndComeBack(page);
      await expect.poll(() => slider.inputValue()).toBe(set);
      await page.close();
    },
  );

  it.each(["calculators/week/", "embed/week/"])("to /%s: a text that was still being typed", async (path) => {
    const page = await open(context, path);
    await page.getByLabel("Race time").fill("24:30");
    await leaveAndComeBack(page);
    await expect.poll(() => page.getByLabel("Race time").inputValue()).toBe("24:30");
    await page.getByText("24 min 30 s for 5 km").waitFor();
    await page.close();
  });
});

describe("back and forward within the calculator's page", () => {
  it("set the answers that the address holds", async () => {
    const page = await open(context, "calculators/week/#t=26:00");
    await page.evaluate(() => {
      location.hash = "t=22:00";
    });
    const time = page.getByLabel("Race time");
    await expect.poll(() => time.inputValue()).toBe("22:00");
    await page.goBack();
    await expect.poll(() => time.inputValue()).toBe("26:00");
    await page.goForward();
    await expect.poll(() => time.inputValue()).toBe("22:00");
    await page.close();
  });
});
