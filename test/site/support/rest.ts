// What a page does while nobody touches it, and what it moves for readers who asked for less motion.
import type { Page } from "playwright-core";
import { idleOf } from "../../../scripts/browser/idle.ts";

/** Half a percent of a core. */
const busyLimit = 0.005;
/**
 * Complaints about a page that does not come to rest: 1.5 s without an animation frame and without work. It is looked at
 * several times, because answers of workers and messages may still be on their way.
 */
export async function unrest(page: Page, looks = 6): Promise<string[]> {
  for (let look = 1; ; look++) {
    const { frames, busy } = await idleOf(page, 1.5);
    const found = [
      ...(frames === 0 ? [] : [`${frames} callbacks of requestAnimationFrame in 1.5 s`]),
      ...(busy < busyLimit ? [] : [`${(100 * busy).toFixed(1)} % of a core is busy, expected less than 0.5 %`]),
    ];
    if (found.length === 0 || look === looks) return found;
  }
}

/** What runs longer than a moment, by the element that it moves. */
export const animations = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().endTime ?? 0) > 1,
      )
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 80) ?? "") : "")),
  );
