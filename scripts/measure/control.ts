// How quickly a page answers its first control on a processor four times slower: by key (Event Timing) and, for a slider, by drag
// (gaps between frames).
import type { Locator, Page } from "playwright-core";

const slowdown = 4;
const presses = 60;
/** Event Timing reports nothing faster than this, ms. */
const shortestReported = 16;

const keyOfSlider = (press: number): string =>
  press < presses / 2 ? "PageUp" : press % 2 === 0 ? "PageDown" : "ArrowRight";
/** Types a digit and takes it away again: both change what the page works out. */
const keyOfField = (press: number): string => (press % 2 === 0 ? "1" : "Backspace");

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** The slowest event of each key press, ms, from the press to the next paint. */
async function keyLatencies(page: Page, control: Locator, keyOf: (press: number) => string): Promise<number[]> {
  await page.evaluate((durationThreshold) => {
    const slowest: Record<number, number> = {};
    Object.assign(globalThis, { slowest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
        if (entry.interactionId > 0)
          slowest[entry.interactionId] = Math.max(slowest[entry.interactionId] ?? 0, entry.duration);
      }
    }).observe({ type: "event", durationThreshold } as PerformanceObserverInit);
  }, shortestReported);
  await control.focus();
  await page.keyboard.press("Home");
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const { slowest } = globalThis as unknown as { slowest: Record<number, number> };
    for (const id of Object.keys(slowest)) Reflect.deleteProperty(slowest, id);
  });
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press(keyOf(press));
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(500);
  const latencies = await page.evaluate(() =>
    Object.values((globalThis as unknown as { slowest: Record<number, number> }).slowest),
  );
  // A press that was too fast to be reported took the shortest time that is.
  return [...latencies, ...Array.from({ length: Math.max(0, presses - latencies.length) }, () => shortestReported)];
}

/** Milliseconds between the frames of a drag across the slider and back. */
async function frameGaps(page: Page, slider: Locator): Promise<number[]> {
  const box = await slider.boundingBox();
  if (box === null) throw new Error("The slider is not on the page");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.1, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    const note = (time: number): void => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const steps = 150;
  for (let step = 0; step <= steps; step++) {
    const share = 0.1 + 0.8 * (1 - Math.abs(1 - (2 * step) / steps));
    await page.mouse.move(box.x + box.width * share, y);
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

export interface Answers {
  /** From each key press to the next paint, ms. */
  readonly keys: readonly number[];
  /** Between frames of a drag, ms; null where nothing can be dragged. */
  readonly gaps: readonly number[] | null;
}

/** The first slider in sight, or else the first text field; null where there is neither. The page must be open and awake; it stays slowed. */
export async function measureControl(page: Page): Promise<Answers | null> {
  const slider = page.locator("input[type=range]:visible").first();
  const field = page.locator("input[type=text]:visible").first();
  const slides = (await slider.count()) > 0;
  const control = slides ? slider : field;
  if ((await control.count()) === 0) return null;
  await control.scrollIntoViewIfNeeded();
  await slowDown(page);
  const keys = await keyLatencies(page, control, slides ? keyOfSlider : keyOfField);
  return { keys, gaps: slides ? await frameGaps(page, control) : null };
}
