// A finger on a slider: up and down it scrolls the page, sideways it moves the slider.
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { phone, scrollOver, swipeOver } from "./support/hands.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.lastingContext({ ...phone, reducedMotion: "reduce" });
});

const cursors = ".plot-cursor:visible";
const sliders = `input[type=range]:visible, ${cursors}`;
/** Where a control stands on its way, from 0 to 1. Of several cursors that share their value one says it. */
const placeOf = (control: Locator): Promise<number> =>
  control.evaluate((element) => {
    if (element instanceof HTMLInputElement)
      return (element.valueAsNumber - Number(element.min)) / (Number(element.max) - Number(element.min));
    const speaker = element.role === "slider" ? element : element.closest("figure")?.querySelector("svg [role=slider]");
    const [now = NaN, min = NaN, max = NaN] = ["now", "min", "max"].map((each) =>
      Number(speaker?.getAttribute(`aria-value${each}`) ?? NaN),
    );
    return (now - min) / (max - min);
  });
const nameOf = async (control: Locator): Promise<string> =>
  (await control.getAttribute("aria-label")) ?? (await control.getAttribute("id")) ?? "a slider";
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

it.each(["simulator/", "figures/recruitment/?v=3&guess=skip"])(
  "a finger on the sliders and cursors of /%s scrolls the page, and moves a cursor only sideways",
  async (path) => {
    const page = await open(context, path);
    const fold = page.locator("#part-compare > details, .recruitment-view .folds-on-phone");
    if ((await fold.count()) > 0) {
      await fold.locator("> summary").tap();
      await fold.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
    }
    const opened = page.url();
    const all = await page.locator(sliders).all();
    expect(all.length).toBeGreaterThan(1);
    for (const control of all) {
      for (const share of [0.15, 0.8]) {
        const before = await placeOf(control);
        expect(before, await nameOf(control)).toBeGreaterThanOrEqual(0);
        await control.scrollIntoViewIfNeeded();
        await scrollOver(control, share);
        expect(await placeOf(control), await nameOf(control)).toBe(before);
      }
    }
    expect(page.url(), "nothing is written into the address").toBe(opened);
    // The last first: a session that nobody can hold takes away plots below it.
    for (const control of (await page.locator(cursors).all()).reverse()) {
      const message = await nameOf(control);
      const before = await placeOf(control);
      // To the end that is further.
      await swipeOver(control, 0.5, before < 0.5 ? 0.95 : 0.05);
      const moved = expect.poll(() => placeOf(control), { message });
      await (before < 0.5 ? moved.toBeGreaterThan(before) : moved.toBeLessThan(before));
    }
    await page.close();
  },
);

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
