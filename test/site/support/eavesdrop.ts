// Writes down what live regions come to say.
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Longer than an announcer waits to speak (at most one message a second), ms. */
export const aWhile = 1300;

/** Since it was asked last; an `<output>` speaks unless it is told not to. */
export async function eavesdrop(page: Page): Promise<() => Promise<string[]>> {
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

export function expectOneMessage(said: readonly string[], after: string): void {
  expect(said, `one message after ${after}`).toEqual([expect.any(String)]);
  const [message = ""] = said;
  expect(message.length, `characters of "${message}"`).toBeLessThanOrEqual(140);
  expect(message, "no raw number").not.toMatch(/\d\.\d{3,}|NaN|undefined|Infinity/);
}
