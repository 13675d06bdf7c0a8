// The simulator as a person finds it: its parts by name, what it shows, and where its address has come to.
import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { open } from "./browser.ts";

export const openSimulator = (context: BrowserContext, query = ""): Promise<Page> =>
  open(context, `simulator/${query}`);

export const effort = (page: Page): Locator => page.locator("#effort");
/** A line of text that a part says of itself: "held-verdict", "block-says". */
export const says = async (page: Page, name: string): Promise<string> =>
  (await page.locator(`.${name}`).innerText()).replace(/\s+/g, " ");

/** Waits until something says what is expected. Times out with what it says instead. */
export const expectSays = (page: Page, name: string, text: RegExp | string): Promise<void> =>
  expect
    .poll(() => says(page, name), { message: name })
    .toEqual(typeof text === "string" ? text : expect.stringMatching(text));

/** Outlines of curves, to see whether they have changed. */
export const outlines = (scope: Locator, kind = "path.curve"): Promise<string[]> =>
  scope.locator(kind).evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));

/** The muscle of a part: how many units of each type are drawn, how many of them with an outline, and all opacities. */
export const muscleOf = (scope: Locator) =>
  scope.locator("svg.muscle").evaluate((muscle) => {
    const count = (selector: string): number => muscle.querySelectorAll(selector).length;
    const of = (type: string) => ({ all: count(`.unit.type-${type}`), on: count(`.unit.type-${type}.on`) });
    const opacities = [...muscle.querySelectorAll(".cell")].map((cell) => Number(cell.getAttribute("fill-opacity")));
    return { I: of("I"), IIa: of("IIa"), IIx: of("IIx"), opacities };
  });

/** The readout's percentages, recruited and activation, type by type. */
export const readout = (page: Page): Promise<number[][]> =>
  page
    .locator("#part-session .readout tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll(".quiet")].map(({ textContent }) => parseFloat(textContent))),
    );

/** Opens all that opens in a place, but for what is to stay closed by the words of its summary. */
export async function openDetails(place: Locator, closed: (summary: string) => boolean = () => false): Promise<void> {
  for (const summary of await place.locator("details:not([open]) > summary").elementHandles()) {
    if ((await summary.isVisible()) && !closed(await summary.innerText())) await summary.click();
  }
}

/** The query of the address, once it has stopped changing. */
export async function settledQuery(page: Page): Promise<string> {
  let last = "";
  await expect
    .poll(
      async () => {
        const before = last;
        await page.waitForTimeout(300);
        last = await page.evaluate(() => location.search);
        return last === before;
      },
      { interval: 0 },
    )
    .toBe(true);
  return last;
}

/** Presses at one share of an element's width and lets go at another, by way of what lies between. */
export async function drag(target: Locator, from: number, to: number, during?: () => Promise<void>): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error("what is to be dragged has no box");
  const { mouse } = target.page();
  const y = box.y + box.height / 2;
  await mouse.move(box.x + box.width * from, y);
  await mouse.down();
  await mouse.move(box.x + box.width * to, y, { steps: 8 });
  await during?.();
  await mouse.up();
}
