// Pages on paper: what a browser prints from a dark theme, without backgrounds, on sheets of A4.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { kinds } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

/** px: A4 with margins of 1 cm. */
const sheet = { width: 718, height: 1047 } as const;

beforeAll(async () => {
  context = await browser.lastingContext({ viewport: sheet, colorScheme: "dark" });
  await context.addInitScript(() => {
    localStorage.setItem("theme", "dark");
  });
});

/** The page as it is printed, with its sentences of what was asked. */
async function printed(path: string): Promise<Page> {
  const page = await open(context, path);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  return page;
}

/** How many sheets the page takes, and the sentences that it had while it was printed. */
async function pdf(page: Page): Promise<{ sheets: number; asked: string[] }> {
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    addEventListener("afterprint", () => {
      asked.push("printed");
    });
    addEventListener("beforeprint", () => {
      asked.push(...[...document.querySelectorAll(".asked")].map(({ textContent }) => textContent));
    });
  });
  const bytes = await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
  const asked = await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  return { sheets: bytes.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0, asked };
}

describe.each([...kinds, "figures/compare/", "figures/gain-by-effort/", "model/tolerance/"])("/%s on paper", (path) => {
  it("is light, without controls, and cuts and overprints no picture", async () => {
    const page = await printed(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    const faults = await page.evaluate((sheetHeight) => {
      const seen = (element: Element): boolean =>
        element.checkVisibility() && getComputedStyle(element).clipPath === "none";
      const main = document.querySelector("main") ?? document.body;
      const controls = [
        ...main.querySelectorAll(
          "button:not(.effort-link), select, input:not(.effort-number), textarea, .tools, .share",
        ),
      ].filter(seen);
      const drawings = [...main.querySelectorAll("svg.chart, svg.muscle, svg.seam-wide, svg.seam-narrow")].filter(seen);
      const texts = [...main.querySelectorAll("p, li, h1, h2, h3, h4, td, th, dt, dd, label, figcaption")].filter(seen);
      const faults = controls.map((each) => `a control: ${each.outerHTML.slice(0, 90)}`);
      for (const drawing of drawings) {
        const name = drawing.outerHTML.slice(0, 110);
        const box = drawing.getBoundingClientRect();
        if (getComputedStyle(drawing).breakInside !== "avoid") faults.push(`may be cut: ${name}`);
        if (box.height > sheetHeight) faults.push(`taller than a sheet: ${name}`);
        if (box.height < 30) faults.push(`too small: ${name}`);
        for (const text of texts) {
          if (text.contains(drawing) || drawing.contains(text)) continue;
          // The muscle of two plans leaves its corners to their names.
          if (text.closest(".seam-stage")?.contains(drawing) === true) continue;
          const other = text.getBoundingClientRect();
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          if (across > 2 && down > 2) faults.push(`${text.textContent.slice(0, 40)} is printed over ${name}`);
        }
      }
      return faults;
    }, sheet.height);
    expect(faults).toEqual([]);
    await page.close();
  });
});

it.each([
  ["", /^Asked with effort: 65 percent of VO2max, easy; /],
  ["simulator/", /^Asked with effort: 95 percent of VO2max, interval; .*repeats: 4/],
  ["calculators/week/", /^Asked with recent race: 5 km; race time: 27:00; distance a week: 30; .*runs a week: 4/],
])("/%s says on paper what it was asked, and on the screen its controls do", async (path, sentence) => {
  const page = await open(context, path);
  const { asked } = await pdf(page);
  expect(asked[0]).toMatch(sentence);
  expect(asked.at(-1)).toBe("printed");
  expect(await page.locator(".asked").count(), "once printed they go").toBe(0);
  await page.close();
});

it("the sentence follows what the reader sets", async () => {
  const page = await open(context, "simulator/?i=98");
  expect((await pdf(page)).asked[0]).toMatch(/^Asked with effort: 98 percent of VO2max, interval; /);
  await page.close();
});

it("a week is printed with its reasons, and one of nine runs takes two sheets", async () => {
  const week = await printed("calculators/week/");
  const reasons = week.locator(".week-why details");
  expect(await reasons.locator("li").first().isVisible()).toBe(true);
  expect((await reasons.boundingBox())?.height ?? 0).toBeGreaterThan(50);
  await week.close();
  const page = await open(context, "calculators/week/");
  await page.getByLabel("Distance a week").fill("90");
  await page.getByLabel("Runs a week").selectOption("9");
  await expect.poll(() => page.locator(".week-run").count()).toBe(9);
  expect((await pdf(page)).sheets).toBeLessThanOrEqual(2);
  await page.close();
});

it("the muscles are printed in their colors: as fills or as a picture, which no browser leaves out", async () => {
  const page = await printed("simulator/");
  for (const figure of ["session", "block"]) {
    const muscle = page.locator(`#${figure} svg.muscle`);
    expect((await muscle.boundingBox())?.width ?? 0, figure).toBeGreaterThan(200);
    expect(await muscle.locator(".unit, image").count(), figure).toBeGreaterThan(0);
  }
  const fills = await page
    .locator("#session svg.muscle .cell")
    .evaluateAll((cells) => new Set(cells.map((cell) => getComputedStyle(cell).fill)).size);
  expect(fills, "one for each type of fiber").toBe(3);
  await page.close();
});
