// The simulator with all its figures awake and opened, and how its page is taken to a state and looked over.
import type { BrowserContext, Page } from "playwright-core";
import { awaken } from "../../../scripts/browser/awaken.ts";
import { listeningPage } from "./listen.ts";
import { isTold, judgeOf } from "./simulator-agreement.ts";
import { look, type Look } from "./simulator-look.ts";
import { openDetails, openFolded } from "./simulator.ts";

/** A page that can be looked over, not opened yet. */
export async function lookingPage(context: BrowserContext) {
  await context.addInitScript({ content: `globalThis.look = ${look.toString()}` });
  return listeningPage(context);
}

const staysClosed = (summary: string): boolean => /^Share$|^Set the effort by pace$/.test(summary.trim());

/** Opens the simulator with its comparison, its questions, all curves and tables of the block, and waits until all of it is awake. */
export async function openWhole(page: Page, link: string): Promise<void> {
  // From a page that differs behind the # only, the link would be a jump and not be opened.
  await page.goto("about:blank");
  await page.goto(`simulator/${link}`, { waitUntil: "domcontentloaded" });
  await awaken(page);
  await openDetails(page.locator("#part-compare"), staysClosed);
  await page.locator("#part-compare astro-island:not([ssr])").waitFor({ state: "attached" });
  await openFolded(page, "questions");
  for (const part of ["session", "block", "gain"]) await openDetails(page.locator(`#part-${part}`), staysClosed);
  await awaken(page);
}

/** Only what stands in the document counts from now on: laying it out and painting it would take as long again. */
export const hidePage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.style.display = "none";
  });

/** Takes the page to a link, as by back and forward. */
export const goTo = (page: Page, link: string): Promise<void> =>
  page.evaluate((address) => {
    history.replaceState(null, "", `${location.pathname}${address}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, link);

const seen = (page: Page, link: string): Promise<Look> =>
  page.evaluate((told) => (globalThis as unknown as { look: typeof look }).look(told), isTold(link));

/**
 * One line for each thing that the page shows otherwise than a link says.
 *
 * @param patience ms until what is shown must be right: figures out of sight are drawn later, and courses are simulated.
 * Default half a minute
 */
export async function complaintsAbout(page: Page, link: string, patience = 30_000): Promise<readonly string[]> {
  const judge = judgeOf(link);
  const deadline = Date.now() + patience;
  for (;;) {
    const complaints = judge(await seen(page, link));
    if (complaints.length === 0 || Date.now() > deadline) return complaints;
    // A look takes the page as long as much of what it waits for.
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}
