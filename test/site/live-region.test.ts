import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { aWhile, eavesdrop, expectOneMessage } from "./support/eavesdrop.ts";
import { site, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

const withSliders = site.pages.filter(({ elements }) =>
  elements.some(({ name, attributes }) => name === "input" && attributes["type"] === "range"),
);

describe.each(titled(withSliders.map(({ path }) => path)))("the live region of %s", (_, path) => {
  it("says nothing during a drag and one short sentence after it, and one after a key", async () => {
    const page = await open(context, path);
    const slider = page.locator("input[type=range]:visible").first();
    await slider.scrollIntoViewIfNeeded();
    await page.waitForTimeout(aWhile);
    const said = await eavesdrop(page);
    const box = await slider.boundingBox();
    if (box === null) throw new Error(`/${path}: the slider has no box`);
    const before = await slider.inputValue();
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    for (let step = 0; step <= 20; step++) {
      await page.mouse.move(box.x + box.width * (0.3 + step / 50), y);
      await page.waitForTimeout(60);
    }
    expect(await slider.inputValue(), "the drag moves the slider").not.toBe(before);
    expect(await said(), "messages during the drag").toEqual([]);
    await page.mouse.up();
    await page.waitForTimeout(aWhile);
    expectOneMessage(await said(), "the drag");

    await slider.press("ArrowRight");
    await page.waitForTimeout(aWhile);
    expectOneMessage(await said(), "ArrowRight");
    await page.close();
  });
});

it("there is a slider whose live region can be heard", () => {
  expect(withSliders.length).toBeGreaterThan(0);
});
