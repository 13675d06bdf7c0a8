// The simulator as a reader finds it: its figures by name, what they show, and where the page's address has come to.
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterEach, expect } from "vitest";
import { awaken } from "../../../scripts/browser/awaken.ts";
import { useBrowser } from "./browser.ts";
import { listeningPage } from "./listen.ts";

/** A link to three easy runs of 45 min a week: the state that a link without values stands on. */
const easyRuns = "?i=65";

interface Opening extends BrowserContextOptions {
  /** Where the page is. Default the one that all tests of the file open. */
  readonly path?: string;
}

/**
 * Opens the simulator, or the page at `usual`, each time as another reader. After each test the pages are closed, and no
 * page may have written an error into its console, asked for a file in vain or broken its policy. The page of one figure
 * ("figures/block/") has that figure alone, under the same bare keys, and wakes sooner than the five of the simulator.
 */
export function useSimulator(usual = "simulator/"): (address?: string, opening?: Opening) => Promise<Page> {
  const browser = useBrowser();
  const opened: Awaited<ReturnType<typeof listeningPage>>[] = [];
  afterEach(async ({ task }) => {
    const pages = opened.splice(0);
    // A page that Chromium left without an answer has none here either: the test is made again with another one.
    const isLeft = task.result?.errors?.some(({ message }) => message.startsWith("Test timed out")) ?? false;
    const faults = isLeft ? [] : await Promise.all(pages.map((each) => each.faults()));
    await Promise.all(pages.map(({ page }) => page.context().close()));
    expect(faults.flat(), "what went wrong in the page").toEqual([]);
  });
  return async (address = easyRuns, { path = usual, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
      ...options,
    });
    const listening = await listeningPage(context);
    opened.push(listening);
    await listening.page.goto(`${path}${address}`, { waitUntil: "load" });
    await awaken(listening.page);
    return listening.page;
  };
}

export type FigureName = "session" | "block" | "gain-by-effort" | "compare" | "questions";
export const figureOf = (page: Page, name: FigureName): Locator => page.locator(`figure#${name}`);

export const isOpen = (details: Locator): Promise<boolean> =>
  details.evaluate((each) => (each as HTMLDetailsElement).open);

/** A figure that lies in a closed place of the page, unless the link has opened it. */
export async function openFolded(page: Page, name: "compare" | "questions"): Promise<Locator> {
  const fold = page.locator(`#part-${name} > details`);
  if (!(await isOpen(fold))) await fold.locator("> summary").press("Enter");
  // Awake with its menu Share: what is pressed before that is lost.
  await fold.locator("astro-island:not([ssr]):has(details.share)").waitFor({ state: "attached" });
  return figureOf(page, name);
}

export const slider = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole("slider", { name, exact: true });
export const button = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole("button", { name, exact: true });
/** A button whose name ends with its figure's. */
export const stepButton = (scope: Locator, word: "Undo" | "Redo" | "Reset"): Locator =>
  scope.locator(".tools").getByRole("button", { name: new RegExp(`^${word}, `) });
export const field = (scope: Locator, name: string): Locator => scope.getByRole("textbox", { name });

/** What a slider says, or a cursor. */
export const spoken = async (each: Locator): Promise<string> => (await each.getAttribute("aria-valuetext")) ?? "";
/** The percent of VO2max that the slider of the first session says. */
export const percentOf = async (figure: Locator): Promise<number> =>
  parseInt(await spoken(slider(figure, "Effort")), 10);
export const expectPercent = (figure: Locator, percent: number): Promise<void> =>
  expect.poll(() => percentOf(figure), { message: "percent of VO2max" }).toBe(percent);

/** A text as it is read, on one line. */
export const wordsOf = async (each: Locator): Promise<string> => (await each.innerText()).replace(/\s+/g, " ").trim();
/** Waits until something says what is expected. Times out with what it says instead. */
export const expectWords = (each: Locator, words: RegExp | string): Promise<void> =>
  expect.poll(() => wordsOf(each)).toEqual(typeof words === "string" ? words : expect.stringMatching(words));
/** Waits until something has become another one than it was. */
export const changed = <T>(read: () => Promise<T>, before: T, what: string): Promise<void> =>
  expect.poll(read, { message: what }).not.toEqual(before);

/** Outlines of curves, to see whether they have changed. */
export const outlines = (scope: Locator, kind = "svg.chart path"): Promise<string[]> =>
  scope.locator(kind).evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));

/** The muscle of a figure: how many units of each type are drawn, how many of them with an outline, and all opacities. */
export const muscleOf = (scope: Locator) =>
  scope.locator("svg.muscle").evaluate((muscle) => {
    const count = (selector: string): number => muscle.querySelectorAll(selector).length;
    const of = (type: string) => ({ all: count(`.unit.type-${type}`), on: count(`.unit.type-${type}.on`) });
    const opacities = [...muscle.querySelectorAll(".cell")].map((cell) => Number(cell.getAttribute("fill-opacity")));
    return { I: of("I"), IIa: of("IIa"), IIx: of("IIx"), opacities };
  });

/** The cells of a table, row by row; one that is closed has its cells too. */
export const cellsOf = (table: Locator): Promise<string[][]> =>
  table
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)));

/** Opens all that opens in a place, but for what is to stay closed by the words of its summary, and menus. */
export async function openDetails(place: Locator, closed: (summary: string) => boolean = () => false): Promise<void> {
  for (const summary of await place.locator("details:not([open], .share) > summary").elementHandles()) {
    if ((await summary.isVisible()) && !closed(await summary.innerText())) await summary.click();
  }
}

/** The query and the fragment of the address, once they have stopped changing. */
export async function settledAddress(page: Page): Promise<{ query: string; fragment: string }> {
  let last = "";
  const read = () => page.evaluate(() => `${location.search}${location.hash}`);
  await expect
    .poll(
      async () => {
        const before = last;
        await page.waitForTimeout(300);
        last = await read();
        return last === before;
      },
      { interval: 0 },
    )
    .toBe(true);
  const { search, hash } = new URL(last, "http://localhost/");
  return { query: search, fragment: hash };
}

/** The query of the address, once it has stopped changing. */
export const settledQuery = async (page: Page): Promise<string> => (await settledAddress(page)).query;
/** Waits for the address to hold exactly these pairs, in whatever order, besides the version. */
export const expectPairs = (page: Page, pairs: Record<string, string>): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => Object.fromEntries([...new URLSearchParams(location.search)].filter(([key]) => key !== "v"))),
    )
    .toEqual(pairs);

/** Types what a field does not accept: it keeps what was typed, and says what is allowed. */
export async function expectRefusal(place: Locator, text: string, answer: RegExp): Promise<void> {
  await place.fill(text);
  await place.press("Tab");
  expect(await place.inputValue()).toBe(text);
  expect(await place.getAttribute("aria-invalid")).toBe("true");
  const ids = ((await place.getAttribute("aria-describedby")) ?? "").split(" ");
  const said = await Promise.all(ids.map((id) => place.page().locator(`[id="${id}"]`).innerText()));
  expect(said.join(" ")).toMatch(answer);
}
