// States of the simulator, by link and by hand, and links that carry nonsense: the page shows each whole, with no broken number.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { defaultState, linkOfState, sampleLinks, spoiledLinks, tornLinks } from "../support/simulator-links.ts";
import { pairwiseStates } from "../support/simulator-states.ts";
import { useBrowser } from "./support/browser.ts";
import { moveTo } from "./support/simulator-controls.ts";
import { complaintsAbout, goTo, hidePage, lookingPage, openWhole } from "./support/simulator-state.ts";

const browser = useBrowser();

/** The same states for the same seed; `SEED=7 npm run fuzz` looks at others. */
const seed = Number(process.env["SEED"] ?? 1);
const isFuzz = import.meta.env.MODE === "fuzz";

const isEven = (_: unknown, index: number): boolean => index % 2 === 0;
const isFourth = (_: unknown, index: number): boolean => index % 4 === 0;
const isOdd = (_: unknown, index: number): boolean => index % 2 === 1;

/** 60 states in which pairs of values meet: half of them by link, half by hand. */
const { states } = pairwiseStates(seed, 60);
const byHand = states.filter(isOdd);
const byLink = states.filter(isEven).map(linkOfState);
const spoiled = spoiledLinks(seed, isFuzz ? 560 : 8);
/** Each takes a page of its own. */
const opened = [...byLink.slice(0, 4), ...spoiled.slice(0, 2), ...tornLinks.filter(isFourth)];
/** Set one after the other in a page that is open. */
const set = [
  ...byLink.slice(4),
  ...spoiled.slice(2),
  ...tornLinks.filter((link, index) => !isFourth(link, index)),
  ...(isFuzz ? sampleLinks(seed, 1440) : []),
];

/** So many in a row go to one page: those of a sample share a session by fives. */
const handful = 10;
const side = [1, 2];

/**
 * Works through links or states in two pages side by side: while one waits for its worker, another draws. Pages of one
 * context share a process, and would draw by turns: each gets a context of its own. Tells what is wrong.
 */
async function workedThrough<Each>(
  all: readonly Each[],
  prepare: (page: Page) => Promise<(each: Each) => Promise<readonly string[]>>,
): Promise<string[]> {
  const left = [...all];
  const wrong: string[] = [];
  await Promise.all(
    side.map(async () => {
      const context = await browser.newContext({ viewport: { width: 1000, height: 1600 }, reducedMotion: "reduce" });
      const { page, faults } = await lookingPage(context);
      const judge = await prepare(page);
      while (left.length > 0) for (const each of left.splice(0, handful)) wrong.push(...(await judge(each)));
      wrong.push(...(await faults()));
      await context.close();
    }),
  );
  return wrong.slice(0, 10);
}

describe(`the simulator shows any state whole (seed ${seed})`, { timeout: 1_200_000 }, () => {
  it(`opened by a link: ${opened.length} of them`, async () => {
    const wrong = await workedThrough(opened, (page) =>
      Promise.resolve(async (link) => {
        await openWhole(page, link);
        return complaintsAbout(page, link);
      }),
    );
    expect(wrong, `seed ${seed}`).toEqual([]);
  });

  it(`set one after the other, as by going back and forward: ${set.length} of them`, async () => {
    const wrong = await workedThrough(set, async (page) => {
      await openWhole(page, "");
      await hidePage(page);
      return async (link) => {
        await goTo(page, link);
        return complaintsAbout(page, link);
      };
    });
    expect(wrong, `seed ${seed}`).toEqual([]);
  });

  it(`moved by hand, with the address following: ${byHand.length} of them`, async () => {
    const wrong = await workedThrough(byHand, async (page) => {
      await openWhole(page, "");
      let state = defaultState;
      return async (wanted) => {
        state = await moveTo(page, state, wanted);
        return complaintsAbout(page, linkOfState(state));
      };
    });
    expect(wrong, `seed ${seed}`).toEqual([]);
  });

  it("and what is broken is noticed", async () => {
    const { page } = await lookingPage(await browser.newContext({ reducedMotion: "reduce" }));
    await openWhole(page, "");
    expect(await complaintsAbout(page, "")).toEqual([]);
    await page.evaluate(() => {
      const take = (selector: string): Element => {
        const found = document.querySelector(selector);
        if (found === null) throw new Error(`nothing is ${selector}`);
        return found;
      };
      take(".gain-rule .line-path").setAttribute("d", "");
      take(".session-strip .area-shape").setAttribute("d", "M1,NaNL2,3");
      take(".block-answer").append("undefined %");
      take('.block-outcome[data-outcome="IIa"]').remove();
      take('#session input[id$="-effort"]').setAttribute("aria-valuetext", "66 percent of VO2max, easy");
      take(".gain-rule .cursor-gain").textContent = "+99 %";
      for (const line of document.querySelectorAll("section.compare-side:last-child .line-path")) line.remove();
    });
    const text = (await complaintsAbout(page, "", 0)).join("\n");
    const faults = [
      ...["empty path", "empty chart: <svg", "broken: <path", "broken: <p", "block: outcomes is", "its effort is"],
      "gain-by-effort: gains is",
    ];
    for (const fault of faults) expect(text).toContain(fault);
    await page.context().close();
  });
});
