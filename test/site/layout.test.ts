import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { open, useBrowser } from "./support/browser.ts";
import { openEverything } from "./support/interact.ts";
import { pages, titled } from "./support/site.ts";

const browser = useBrowser();

/** A context whose fonts come late, as on a slow network, and whose pages write down what jumped. */
async function watchful(width: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.route(/\.woff2$/, async (route) => {
    await wait(400);
    await route.continue();
  });
  await context.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? "?"),
        );
        shifts.push(`${value.toFixed(5)}: ${moved.join(" | ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return context;
}

const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

/** Nothing may jump while a page loads, wakes up and is scrolled. */
async function opensStill(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awaken(page);
  await page.waitForTimeout(300);
  expect(await shiftsOf(page)).toEqual([]);
}

/** What is wider than the window. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const over = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return scrollWidth <= clientWidth
      ? []
      : [`${scrollWidth} px wide`, ...over.slice(0, 5).map((element) => element.outerHTML.slice(0, 90))];
  });

// Side by side: each waits for most of its time.
describe.concurrent.each(titled(pages))("%s", (_, path) => {
  it("jumps nowhere at 1440 px while it loads, wakes up and is scrolled", async () => {
    const context = await watchful(1440);
    await opensStill(await context.newPage(), path);
    await context.close();
  });

  it("nor at 360 px, and fits a window of 320 px: text as wide as it allows, no sideways scrolling with everything open", async () => {
    const context = await watchful(360);
    const page = await context.newPage();
    await opensStill(page, path);
    await page.setViewportSize({ width: 320, height: 640 });
    const widths = await page.locator("main p:visible").evaluateAll((paragraphs) =>
      paragraphs
        // What is only for who listens is cut down to a point.
        .filter((each) => each.textContent.length > 60 && getComputedStyle(each).clipPath === "none")
        .map((paragraph) => paragraph.getBoundingClientRect().width),
    );
    expect(Math.max(...widths), "widest paragraph of more than 60 characters, px").toBeGreaterThan(240);
    expect(Math.min(...widths), "narrowest paragraph of more than 60 characters, px").toBeGreaterThan(120);
    await openEverything(page);
    expect(await tooWide(page), "what is wider than the window").toEqual([]);
    await context.close();
  });
});

it("a jump is noticed", async () => {
  const context = await watchful(360);
  const page = await open(context, "");
  await page.evaluate(async () => {
    const banner = document.createElement("p");
    banner.textContent = "A late banner";
    document.body.prepend(banner);
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect((await shiftsOf(page)).length).toBeGreaterThan(0);
  await context.close();
});

it("what is too wide is noticed", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await open(context, "");
  expect(await tooWide(page)).toEqual([]);
  await page.evaluate(() => {
    const wide = document.createElement("p");
    wide.textContent = "Wide";
    wide.style.minInlineSize = "400px";
    document.querySelector("main")?.append(wide);
  });
  expect((await tooWide(page)).join()).toContain("416 px wide");
  await context.close();
});
