// Writes down what live regions come to say.
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Longer than an announcer waits to speak (at most one message a second), ms. */
export const aWhile = 1300;

/** What was said since it was asked last. */
type Said = () => Promise<string[]>;

/** An `<output>` speaks unless it is told not to. */
export async function eavesdrop(page: Page): Promise<Said> {
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

/** Waits for a message, however busy the machine is, and then long enough for a second one that should not come. */
async function saidAfter(page: Page, said: Said, patience = 10_000): Promise<string[]> {
  const heard = await said();
  for (const deadline = Date.now() + patience; heard.length === 0 && Date.now() < deadline;) {
    await page.waitForTimeout(50);
    heard.push(...(await said()));
  }
  await page.waitForTimeout(aWhile);
  return [...heard, ...(await said())];
}

/** Complaints about what was said: it must be one short message without raw numbers. */
export function messageFaults(said: readonly string[], after: string): string[] {
  const [message = ""] = said;
  if (said.length !== 1) return [`${said.length} messages after ${after}, expected one: ${said.join(" / ")}`];
  return [
    ...(message.length <= 140 ? [] : [`${message.length} characters after ${after}, expected at most 140: ${message}`]),
    ...(/\d\.\d{3,}|NaN|undefined|Infinity/.test(message) ? [`a raw number after ${after}: ${message}`] : []),
  ];
}

/** Waits for the one message after something that was done. */
export async function expectOneMessage(page: Page, said: Said, after: string): Promise<void> {
  expect(messageFaults(await saidAfter(page, said), after)).toEqual([]);
}

/**
 * Drags the first slider of a page, then presses a key on it. One line for each message too many, too few or too long.
 * `patience` is how long a message is waited for, ms.
 */
export async function liveRegionFaults(page: Page, patience = 10_000): Promise<string[]> {
  const slider = page.locator("input[type=range]:visible:enabled").first();
  if ((await slider.count()) === 0) return [];
  await slider.scrollIntoViewIfNeeded();
  await page.waitForTimeout(aWhile);
  const said = await eavesdrop(page);
  const box = await slider.boundingBox();
  if (box === null) return ["the first slider has no box"];
  const before = await slider.inputValue();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  for (let step = 0; step <= 20; step++) {
    await page.mouse.move(box.x + box.width * (0.3 + step / 50), y);
    await page.waitForTimeout(60);
  }
  const moved = (await slider.inputValue()) === before ? ["the drag does not move the slider"] : [];
  const during = (await said()).map((message) => `a message during the drag: ${message}`);
  await page.mouse.up();
  const after = messageFaults(await saidAfter(page, said, patience), "the drag");
  await slider.press("ArrowRight");
  return [...moved, ...during, ...after, ...messageFaults(await saidAfter(page, said, patience), "ArrowRight")];
}
