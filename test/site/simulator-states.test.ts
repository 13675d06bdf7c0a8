// Any state that a link can carry, and links that carry nonsense: the page shows it whole, with no broken number.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { sampleQueries, tornQueries } from "../support/simulator-links.ts";
import { useBrowser } from "./support/browser.ts";
import { listeningPage } from "./support/listen.ts";
import { openDetails } from "./support/simulator.ts";
import { awaited, disagreements, isTold } from "./support/simulator-agreement.ts";
import { look, type Look } from "./support/simulator-look.ts";

const browser = useBrowser();

/** Pages of one context share a process, and would draw by turns: each gets a context of its own. */
async function ownPage() {
  const context = await browser.newContext({ viewport: { width: 1000, height: 1600 }, reducedMotion: "reduce" });
  await context.addInitScript({ content: `globalThis.look = ${look.toString()}` });
  return listeningPage(context);
}

const isOpened = (_: string, index: number): boolean => index % 2 === 0;
/** Opened by a link; each takes a whole page. */
const opened = [...sampleQueries(1, { valid: 8, spoiled: 4 }), ...tornQueries.filter(isOpened)];
/** How many states there are in all; `npm run fuzz` looks at twice as many. */
const count = import.meta.env.MODE === "fuzz" ? 2000 : 1000;
/** Set one after the other in pages that are open. */
const rest = tornQueries.filter((query, index) => !isOpened(query, index));
const set = [
  ...rest,
  ...sampleQueries(2, { valid: (count / 100) * 72, spoiled: (count / 100) * 28 - opened.length - rest.length }),
];

/** Waits until a state is drawn, and looks it over. With `go` the page is first taken there, as by back and forward. */
const seen = (page: Page, query: string, go: boolean): Promise<Look> =>
  page.evaluate(
    async ({ search, told, ...wanted }) => {
      if (search !== null) {
        history.replaceState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
        // It is drawn with the next frame; the one after that has seen it.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
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
      const deadline = performance.now() + 8000;
      while (!isDrawn() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
      const late = isDrawn() ? [] : ["was not drawn within 8 s"];
      const found = (globalThis as unknown as { look: typeof look }).look(told);
      return { ...found, faults: [...late, ...found.faults] };
    },
    { search: go ? `?${query}` : null, told: isTold(query), ...awaited(query) },
  );

/** So many queries in a row go to one page: five share a session. */
const handful = 10;
const side = [1, 2];

/** Works through queries in two pages side by side: while one waits for its worker, another draws. Tells what is wrong. */
async function workedThrough(
  queries: readonly string[],
  prepare: (page: Page) => Promise<void>,
  judge: (page: Page, query: string) => Promise<string[]>,
): Promise<string[]> {
  const left = [...queries];
  const wrong: string[] = [];
  await Promise.all(
    side.map(async () => {
      const { page, faults } = await ownPage();
      await prepare(page);
      while (left.length > 0) for (const query of left.splice(0, handful)) wrong.push(...(await judge(page, query)));
      wrong.push(...(await faults()));
      await page.context().close();
    }),
  );
  return wrong;
}

/** Opens the simulator with its comparison and the table of the block, and waits until all of it that is shown is awake. */
async function openWhole(page: Page, query: string): Promise<void> {
  await page.goto(`simulator/?${query}`, { waitUntil: "domcontentloaded" });
  await awaken(page);
  await openDetails(page.locator("#part-block"));
  const compare = page.locator("#part-compare");
  if (!(await compare.isVisible())) return;
  await openDetails(compare);
  await compare.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
}

describe("the simulator shows any state whole", { timeout: 600_000 }, () => {
  it(`opened by a link: ${opened.length} of them`, async () => {
    const wrong = await workedThrough(
      opened,
      () => Promise.resolve(),
      async (page, query) => {
        await openWhole(page, query);
        return disagreements(query, await seen(page, query, false));
      },
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it(`set one after the other, as by going back and forward: ${set.length} of them`, async () => {
    const wrong = await workedThrough(
      set,
      async (page) => {
        await openWhole(page, "");
        // What counts here is what stands in the document: to lay it out and paint it would take as long again.
        await page.evaluate(() => {
          document.body.style.display = "none";
        });
      },
      async (page, query) => disagreements(query, await seen(page, query, true)),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it("and what is broken is noticed", async () => {
    const { page } = await ownPage();
    await openWhole(page, "");
    expect(disagreements("", await seen(page, "", false))).toEqual([]);
    await page.evaluate(() => {
      document.querySelector("#part-intensity path.curve")?.setAttribute("d", "");
      document.querySelector("#part-session path.strip-area")?.setAttribute("d", "M1,NaNL2,3");
      document.querySelector(".block-says")?.append("undefined %");
      document.querySelector("#part-block .block-plot")?.remove();
      document.querySelector("#effort")?.setAttribute("aria-valuetext", "66 percent of VO2max, easy");
      for (const curve of document.querySelectorAll("#compare-A path.curve")) curve.remove();
    });
    const text = disagreements("", await seen(page, "", false)).join("\n");
    const faults = ["empty path", "empty chart", "broken: <path", "broken: <p", "charts is [7,0]", "effort is"];
    for (const fault of faults) expect(text).toContain(fault);
    await page.context().close();
  });
});
