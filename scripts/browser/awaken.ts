// Brings an opened page to the state a reader finds it in after a look around.
import type { Page } from "playwright-core";

/** Runs in the page: scrolls down all of it and back, so that islands that wait to be seen wake up, and waits until none sleeps. */
export async function awakenDocument(): Promise<void> {
  // A browser with many pages may owe one of them a frame, or a font that it holds back, for ever.
  const atMost = (limit: number, wait: Promise<unknown>): Promise<unknown> =>
    Promise.race([wait, new Promise((resolve) => setTimeout(resolve, limit))]);
  const frame = (): Promise<unknown> => atMost(1000, new Promise(requestAnimationFrame));
  const step = Math.max(200, 0.9 * innerHeight);
  // What lies in something closed or taken out of sight sleeps until it is seen.
  const asleep = (): boolean =>
    [...document.querySelectorAll("astro-island[ssr]")].some((island) =>
      [...island.querySelectorAll("*")].some((element) => element.checkVisibility()),
    );
  const deadline = performance.now() + 30_000;
  // A page that wakes may scroll by itself, and hide from the look around what it passes over.
  do {
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: "instant" });
      await frame();
    }
    scrollTo({ top: 0, behavior: "instant" });
    await atMost(5000, document.fonts.ready);
    await frame();
    if (asleep()) await new Promise((resolve) => setTimeout(resolve, 50));
  } while (asleep() && performance.now() < deadline);
  if (asleep()) throw new Error("an island in sight did not wake within 30 s");
}

/** Wakes all islands of an opened page. */
export const awaken = (page: Page): Promise<void> => page.evaluate(awakenDocument);
