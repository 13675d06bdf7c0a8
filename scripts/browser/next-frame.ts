// Waits until a page has drawn.
import type { Page } from "playwright-core";

/** Until the page has drawn a frame, or for a second: a browser with many pages may owe one of them a frame for ever. */
export const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 1000))]),
  );
