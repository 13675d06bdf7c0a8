// A finger on a slider: up and down it scrolls the page, sideways it moves the slider.
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { phone, scrollOver, swipeOver } from "./support/hands.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ ...phone, reducedMotion: "reduce" });
});

const sliders = "input[type=range]:visible, .plot-cursor:visible";
const valueOf = (control: Locator): Promise<string | null> =>
  control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.value : element.getAttribute("aria-valuenow"),
  );
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

describe.each(["simulator/", "figures/recruitment/"])("a finger on the sliders and cursors of /%s", (path) => {
  it("scrolls the page and leaves them as they are", async () => {
    const page = await open(context, path);
    const all = await page.locator(sliders).all();
    expect(all.length).toBeGreaterThan(1);
    for (const control of all) {
      for (const share of [0.15, 0.8]) {
        const before = await valueOf(control);
        await control.scrollIntoViewIfNeeded();
        await scrollOver(control, share);
        expect(await valueOf(control), (await control.getAttribute("aria-label")) ?? "a slider").toBe(before);
      }
    }
    expect(new URL(page.url()).search, "nothing is written into the address").toBe("");
    await page.close();
  });
});

it("a finger scrolls the page from where a slider is, and moves the slider sideways", async () => {
  const page = await open(context, "figures/recruitment/");
  const slider = page.getByRole("slider", { name: "Effort", exact: true });
  await slider.scrollIntoViewIfNeeded();
  await scrollOver(slider, 0.8);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  expect(await slider.getAttribute("aria-valuetext")).toMatch(/^65 percent/);
  await swipeOver(slider, 0.2, 0.5);
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^(8|9)\d percent/);
  await page.close();
});

it("a finger that taps a slider sets it there, as one step", async () => {
  const page = await open(context, "figures/recruitment/");
  const slider = page.getByRole("slider", { name: "Effort", exact: true });
  await slider.tap();
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^(8|9)\d percent/);
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^65 percent/);
  await page.close();
});
