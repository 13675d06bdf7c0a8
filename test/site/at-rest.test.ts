import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { idleOf, watchFrames } from "../../scripts/browser/idle.ts";
import { open, useBrowser } from "./support/browser.ts";
import { openEverything } from "./support/interact.ts";
import { pages, titled } from "./support/site.ts";

const browser = useBrowser();
let still: BrowserContext;
let moving: BrowserContext;

beforeAll(async () => {
  still = await browser.newContext({ reducedMotion: "reduce" });
  moving = await browser.newContext({ reducedMotion: "no-preference" });
  await watchFrames(still);
  await watchFrames(moving);
});

/** Half a percent of a core. */
const busyLimit = 0.005;

// Side by side: each waits for most of its time.
describe.concurrent.each(titled(pages))("%s at rest", (_, path) => {
  it("asks for no frame and does nothing", async () => {
    const page = await open(moving, path);
    await openEverything(page);
    await page.waitForTimeout(600);
    const idle = await idleOf(page, 1.5);
    expect(idle.frames, "requestAnimationFrame callbacks in 1.5 s").toBe(0);
    expect(idle.busy, "share of a core").toBeLessThan(busyLimit);
    await page.close();
  });

  it("runs no animation when motion is reduced, not even while it is used", async () => {
    const page = await open(still, path);
    await openEverything(page);
    const running = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().endTime ?? 0) > 1,
        )
        .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 80) ?? "") : "")),
    );
    expect(running).toEqual([]);
    await page.close();
  });
});

it("a page that counts frames or burns time is noticed", async () => {
  const page = await open(moving, "");
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
  await page.close();
});
