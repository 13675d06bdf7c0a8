// Moves things as a mouse or a finger does: pressed at one place, let go at another, by way of what lies between.
import type { Locator, Page } from "playwright-core";

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error("what is to be dragged has no box");
  return box;
}

/** Presses at one share of an element's width and lets go at another. */
export async function drag(target: Locator, from: number, to: number, during?: () => Promise<void>): Promise<void> {
  const box = await boxOf(target);
  const { mouse } = target.page();
  const y = box.y + box.height / 2;
  await mouse.move(box.x + box.width * from, y);
  await mouse.down();
  await mouse.move(box.x + box.width * to, y, { steps: 8 });
  await during?.();
  await mouse.up();
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The way of a finger over the screen, from where it is set down to where it is lifted, px. */
async function touch(page: Page, from: Spot, to: Spot): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Spot[]): Promise<unknown> =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  await send("touchStart", [from]);
  const steps = 5;
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    await send("touchMove", [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  }
  await send("touchEnd", []);
  await session.detach();
}

/** A drag sideways with a finger, px. */
export const swipe = (page: Page, fromX: number, toX: number, y: number): Promise<void> =>
  touch(page, { x: fromX, y }, { x: toX, y });

/** Scrolls the page by a finger that is set down on an element, at a share of its width. */
export async function scrollOver(target: Locator, share: number): Promise<void> {
  await target.evaluate((element) => {
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  const box = await target.boundingBox();
  if (box === null) throw new Error("what the finger is set down on has no box");
  const from = { x: box.x + box.width * share, y: box.y + box.height / 2 };
  await touch(target.page(), from, { x: from.x + 12, y: from.y - 150 });
}

/** The same from one share of an element's width to another. */
export async function swipeOver(target: Locator, from: number, to: number): Promise<void> {
  const box = await boxOf(target);
  await swipe(target.page(), box.x + box.width * from, box.x + box.width * to, box.y + box.height / 2);
}

/** A phone, to open a page on. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
