import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { idleOf, watchFrames } from "../../scripts/browser/idle.ts";
import { open, useBrowser } from "./support/browser.ts";
import { openEverything } from "./support/interact.ts";
import { pages, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ reducedMotion: "no-preference" });
  await watchFrames(context);
});

/** Half a percent of a core. */
const busyLimit = 0.005;

/** What runs longer than a moment, by the element that it moves. */
const animations = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().endTime ?? 0) > 1,
      )
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 80) ?? "") : "")),
  );

// Side by side: each waits for most of its time.
describe.concurrent.each(titled(pages))("%s", (_, path) => {
  it("at rest asks for no frame and does nothing, and when motion is reduced runs no animation while it is used", async () => {
    const page = await open(context, path);
    await openEverything(page);
    await page.waitForTimeout(600);
    const idle = await idleOf(page, 1.5);
    expect(idle.frames, "requestAnimationFrame callbacks in 1.5 s").toBe(0);
    expect(idle.busy, "share of a core").toBeLessThan(busyLimit);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openEverything(page);
    expect(await animations(page)).toEqual([]);
    await page.close();
  });
});

it("a page that counts frames or burns time is noticed", async () => {
  const page = await open(context, "");
  await page.evaluate(() => {
    const again = (): void => {
      const end = performance.now() + 2;
      while (performance.now() < end);
      requestAnimationFrame(again);
    };
    again();
  });
  const idle = await idleOf(page, 1);
  expect(idle.frames).toBeGreaterThan(10);
  expect(idle.busy).toBeGreaterThan(busyLimit);
  expect(await animations(page)).toEqual([]);
  await page.evaluate(() => document.body.animate([{ opacity: 0.5 }], 60_000));
  expect(await animations(page)).toHaveLength(1);
  await page.close();
});
