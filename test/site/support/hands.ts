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

/** A drag with a finger, as the screen reports it, px. */
export async function swipe(page: Page, fromX: number, toX: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number): Promise<unknown> =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await touch("touchStart", fromX);
  for (let step = 1; step <= 10; step++) await touch("touchMove", fromX + ((toX - fromX) * step) / 10);
  await touch("touchEnd", toX);
  await session.detach();
}

/** The same from one share of an element's width to another. */
export async function swipeOver(target: Locator, from: number, to: number): Promise<void> {
  const box = await boxOf(target);
  await swipe(target.page(), box.x + box.width * from, box.x + box.width * to, box.y + box.height / 2);
}

/** A phone, to open a page on. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
