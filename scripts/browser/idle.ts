// What a page does while nobody touches it: animation frames, and time on the processor.
import type { BrowserContext, Page } from "playwright-core";

/** Counts the animation frames that pages of the context ask for. */
export const watchFrames = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const counter = { frames: 0 };
    Object.assign(globalThis, { frameCounter: counter });
    const request = requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) =>
      request((time) => {
        counter.frames += 1;
        callback(time);
      });
  });

const framesSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { frameCounter: { frames: number } }).frameCounter.frames);

/** Watches for `seconds`; `busy` is the share of one core that the page's main thread used. The context must watch frames. */
export async function idleOf(page: Page, seconds: number): Promise<{ frames: number; busy: number }> {
  const session = await page.context().newCDPSession(page);
  // Processor time, not clock time: other programs on the machine do not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const taskSeconds = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const metric = metrics.find(({ name }) => name === "TaskDuration");
    if (metric === undefined) throw new Error("Chromium reports no TaskDuration");
    return metric.value;
  };
  const framesBefore = await framesSoFar(page);
  const before = await taskSeconds();
  await page.waitForTimeout(seconds * 1000);
  const busy = ((await taskSeconds()) - before) / seconds;
  const frames = (await framesSoFar(page)) - framesBefore;
  await session.detach();
  return { frames, busy };
}
