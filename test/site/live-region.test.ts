import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { site, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

/** Writes down what live regions come to say; an `<output>` speaks unless it is told not to. */
async function eavesdrop(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const regions =
      "[aria-live]:not([aria-live=off]), [role=status]:not([aria-live]), [role=alert]:not([aria-live]), [role=log]:not([aria-live]), output:not([aria-live])";
    // A text that is set to what it was is no change: nothing is spoken.
    const isNews = ({ type, target, oldValue }: MutationRecord): boolean =>
      type === "childList" || target.nodeValue !== oldValue;
    new MutationObserver((changes) => {
      const changed = new Set(
        changes
          .filter(isNews)
          .map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(regions)),
      );
      for (const region of changed) {
        const text = region?.textContent.trim() ?? "";
        if (text !== "") said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  });
  return () =>
    page.evaluate(() => {
      const { said } = globalThis as unknown as { said: string[] };
      return said.splice(0);
    });
}

/** Longer than an announcer waits to speak (at most one message a second). */
const aWhile = 1300;

function expectOneMessage(said: readonly string[], after: string): void {
  expect(said, `one message after ${after}`).toEqual([expect.any(String)]);
  const [message = ""] = said;
  expect(message.length, `characters of "${message}"`).toBeLessThanOrEqual(140);
  expect(message, "no raw number").not.toMatch(/\d\.\d{3,}|NaN|undefined|Infinity/);
}

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
