// What jumps while a page loads and is scrolled, and what does not fit its window.
import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";

/** Fonts arrive late in the context, as on a slow network, and its pages write down what jumped. */
export async function watchShifts(context: BrowserContext): Promise<void> {
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
}

/** One line for each jump since the page was opened: how large it was and what moved. */
export async function shiftsOf(page: Page): Promise<string[]> {
  // The browser reports a jump a moment after it.
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

/** Runs in the page: what is wider than the window; nothing where the page does not scroll sideways. */
export function widerThanWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const over = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return scrollWidth <= clientWidth
    ? []
    : [`${scrollWidth} px wide`, ...over.slice(0, 5).map((element) => element.outerHTML.slice(0, 90))];
}

export const tooWide = (page: Page): Promise<string[]> => page.evaluate(widerThanWindow);

/** Paragraphs of a window of 320 px that leave its width unused. Only those of more than 60 characters count. */
export async function tooNarrow(page: Page): Promise<string[]> {
  const widths = await page.locator("main p:visible").evaluateAll((paragraphs) =>
    paragraphs
      // A text for screen readers only is cut down to a point.
      .filter((each) => each.textContent.length > 60 && getComputedStyle(each).clipPath === "none")
      .map((paragraph) => paragraph.getBoundingClientRect().width),
  );
  const [widest, narrowest] = [Math.max(...widths), Math.min(...widths)];
  return [
    ...(widest > 240 ? [] : [`the widest paragraph is ${widest} px wide, expected more than 240 px`]),
    ...(narrowest > 120 ? [] : [`the narrowest paragraph is ${narrowest} px wide, expected more than 120 px`]),
  ];
}
