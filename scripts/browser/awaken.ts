// Brings an opened page to the state a reader finds it in after a look around.
import type { Page } from "playwright-core";

/** Scrolls down the whole page and back, so that islands that wait to be seen wake up, and waits until none sleeps. */
export async function awaken(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const step = Math.max(200, innerHeight / 2);
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: "instant" });
      await frame();
    }
    scrollTo({ top: 0, behavior: "instant" });
    await document.fonts.ready;
    await frame();
  });
  // What lies in something closed or taken out of sight sleeps until it is seen.
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll("astro-island[ssr]")].some((island) =>
        [...island.querySelectorAll("*")].some((element) => element.checkVisibility()),
      ),
    undefined,
    { timeout: 10_000 },
  );
}
