// The simulator with all its parts awake and opened, and how its page is taken to a state and looked over.
import type { BrowserContext, Page } from "playwright-core";
import { awaken } from "../../../scripts/browser/awaken.ts";
import { listeningPage } from "./listen.ts";
import { awaited, disagreements, isTold } from "./simulator-agreement.ts";
import { look, type Look } from "./simulator-look.ts";
import { openDetails } from "./simulator.ts";

/** A page that can be looked over, not opened yet. */
export async function lookingPage(context: BrowserContext) {
  await context.addInitScript({ content: `globalThis.look = ${look.toString()}` });
  return listeningPage(context);
}

/** Opens the simulator with its comparison and the table of the block, and waits until all of it that is shown is awake. */
export async function openWhole(page: Page, query: string): Promise<void> {
  await page.goto(`simulator/?${query}`, { waitUntil: "domcontentloaded" });
  await awaken(page);
  await openDetails(page.locator("#part-block"));
  const compare = page.locator("#part-compare");
  if (!(await compare.isVisible())) return;
  await openDetails(compare);
  await compare.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
}

/** Only what stands in the document counts from now on: laying it out and painting it would take as long again. */
export const hidePage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.style.display = "none";
  });

/** Takes the page to a link, as by back and forward. It is drawn with the next frame; the one after that has seen it. */
export const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate(async (search) => {
    history.replaceState(null, "", search);
    dispatchEvent(new PopStateEvent("popstate"));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, `?${query}`);

/** Waits until the state of a link is drawn, and looks it over. */
const seen = (page: Page, query: string): Promise<Look> =>
  page.evaluate(
    async ({ told, ...wanted }) => {
      const count = (selector: string): number => document.querySelectorAll(selector).length;
      const isRefused = (): boolean => {
        const told = [...document.querySelectorAll("#part-session .refused span")].map((each) => each.textContent);
        return (
          told.length === wanted.refused.length && wanted.refused.every((start, at) => told[at]?.startsWith(start))
        );
      };
      const isDrawn = (): boolean =>
        document.querySelector(".held-verdict")?.textContent.startsWith(wanted.verdict) === true &&
        count(".working") === 0 &&
        isRefused() &&
        (!wanted.cost || count("#part-intensity :is(.across-cost svg, astro-island[ssr])") > 0) &&
        (!wanted.race || count("#simulator-race") > 0);
      const deadline = performance.now() + 30_000;
      while (!isDrawn() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
      const late = isDrawn() ? [] : ["was not drawn within 30 s"];
      const found = (globalThis as unknown as { look: typeof look }).look(told);
      return { ...found, faults: [...late, ...found.faults] };
    },
    { told: isTold(query), ...awaited(query) },
  );

/** One line for each thing that the page shows otherwise than a link says. */
export const complaintsAbout = async (page: Page, query: string): Promise<string[]> =>
  disagreements(query, await seen(page, query));
