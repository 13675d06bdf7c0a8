// The scene for who reads it, hears it or shows it to a room: its words, its tables, its cursors and the full screen.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { share } from "./support/keeping.ts";
import { figureOf, openFolded, openDetails, spoken, useSimulator } from "./support/simulator.ts";

const openSimulator = useSimulator();

/** What no page of the simulator may say, in whatever form. */
const banned = /optimal|optimum|\bproves?\b|gain nothing|gains nothing/i;
/** What a spoken value is followed by. */
const unit = /%|percent|weeks?\b|\d:\d\d/i;

/** All that can be read or heard, with everything opened: text, names, descriptions, value texts. */
const everyWord = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = ["aria-label", "aria-valuetext", "aria-roledescription", "title", "alt", "placeholder"];
    const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
      names.flatMap((name) => element.getAttribute(name) ?? []),
    );
    // Text by text: the numbers of two cells side by side are no long number.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.matches("script, style") !== true) texts.push(node.textContent ?? "");
    }
    return [document.title, ...texts, ...attributes].join("\n");
  });

/** The page with all that opens opened, but for answers, which set the figures. */
async function openedWhole(page: Page): Promise<void> {
  await openFolded(page, "compare");
  await openDetails(page.locator("main"), (summary) => /answer/i.test(summary));
  await page.locator("svg:has(.pad)").nth(1).waitFor();
}

describe("the words of the scene", () => {
  it.each([
    "",
    "?i=180&f=repeats&w=20&r=8&n2=3&k=16&z=16&g=cost&cd=yes&gt=yes&a=polarized&race=5k&t=27:00",
    "?i=98&k=0",
  ])("claim no more than the model does, and hold no raw number, at /simulator/%s", async (address) => {
    const page = await openSimulator(address);
    await openedWhole(page);
    for (const rule of ["Equal share of your limit", "Equal recovery cost", "Equal minutes"]) {
      await page.getByRole("radio", { name: rule }).check();
      const words = await everyWord(page);
      expect(words.length).toBeGreaterThan(10_000);
      expect(words.match(banned), rule).toBeNull();
      expect(words, rule).not.toMatch(/\bNaN\b|Infinity|undefined|\[object|\d\.\d{5,}|\bat (at|after)\b/);
    }
  });
});

describe("every cursor of a plot and every point of a guess", () => {
  async function expectKeys(cursor: Locator, name: string): Promise<void> {
    const press = async (key: string) => {
      await cursor.press(key);
      const read = await cursor.evaluate(async (element) => {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const [value = NaN, min = NaN, max = NaN] = ["valuenow", "valuemin", "valuemax"].map((each) =>
          Number(element.getAttribute(`aria-${each}`)),
        );
        return { value, min, max, text: element.getAttribute("aria-valuetext") ?? "" };
      });
      expect(read.text, `${name} after ${key}`).toMatch(unit);
      return read;
    };
    const lowest = await press("Home");
    expect(lowest.value, `${name}: Home`).toBe(lowest.min);
    const right = await press("ArrowRight");
    expect(right.value, `${name}: ArrowRight`).toBeGreaterThan(lowest.value);
    expect(right.text, `${name}: text after ArrowRight`).not.toBe(lowest.text);
    const paged = await press("PageUp");
    expect(paged.value - right.value, `${name}: Page Up`).toBeGreaterThan(right.value - lowest.value);
    const highest = await press("End");
    expect(highest.value, `${name}: End`).toBe(highest.max);
    const left = await press("ArrowLeft");
    expect(left.value, `${name}: ArrowLeft`).toBeLessThan(highest.value);
    expect((await press("PageDown")).value, `${name}: Page Down`).toBeLessThan(left.value);
  }

  it("has a name and a value with its unit, obeys its keys, and lies over a plot that is named, beside a table", async () => {
    const page = await openSimulator("?z=4&a=polarized");
    await openedWhole(page);
    // By their places: a name is looked for among thousands of elements at each press.
    const cursors = await page.locator("main svg [role=slider]:visible").all();
    const named = await Promise.all(cursors.map(async (cursor) => (await cursor.getAttribute("aria-label")) ?? ""));
    expect(named.length, "session, eight of the block, three rules, A and B, two guesses").toBeGreaterThanOrEqual(
      1 + 8 + 3 + 2 + 2,
    );
    expect(named, "names").not.toContain("");
    expect(new Set(named).size, `names that differ: ${named.join("; ")}`).toBe(named.length);
    for (const [index, cursor] of cursors.entries()) await expectKeys(cursor, named[index] ?? "");

    await openDetails(figureOf(page, "questions"));
    for (const figure of await page.locator("main figure").all()) {
      const name = (await figure.getAttribute("id")) ?? "";
      await expect.poll(() => figure.locator("table:visible caption").count(), { message: name }).toBeGreaterThan(0);
      expect(await figure.locator("td:visible", { hasText: /\d/ }).count(), `${name}: numbers`).toBeGreaterThan(5);
      const plots = await figure
        .locator("svg.chart:visible")
        .evaluateAll((all) => all.map((plot) => plot.getAttribute("aria-label")?.length ?? 0));
      for (const length of plots) expect(length, `${name}: a plot's name`).toBeGreaterThan(20);
    }
  });
});

describe("the full screen", () => {
  const isFull = (figure: Locator) => figure.evaluate((each) => document.fullscreenElement === each);

  it("holds a figure alone, which can be used there, until the reader leaves", async () => {
    const page = await openSimulator();
    await openFolded(page, "questions");
    for (const name of ["session", "block", "gain-by-effort", "questions"] as const) {
      const figure = figureOf(page, name);
      await share(figure, "Full screen");
      await expect.poll(() => isFull(figure), { message: name }).toBe(true);
      if (name !== "questions") {
        const any = figure.getByRole("slider").first();
        const before = await spoken(any);
        await any.press("ArrowLeft");
        await expect.poll(() => spoken(any), { message: name }).not.toBe(before);
      }
      expect(
        await figure.evaluate((each) => each.scrollWidth - each.clientWidth),
        `${name}: nothing is cut off`,
      ).toBeLessThanOrEqual(0);
      // The Escape key is the browser's own: a page without a window is told in its words.
      await page.evaluate(() => document.exitFullscreen());
      await expect.poll(() => isFull(figure), { message: name }).toBe(false);
      expect(await page.getByRole("heading", { level: 1 }).isVisible(), name).toBe(true);
    }
  });

  it("is refused in words where the browser has none", async () => {
    const page = await openSimulator("", { path: "figures/block/" });
    await page.evaluate(() => {
      Object.defineProperty(document, "fullscreenEnabled", { value: false });
    });
    await share(figureOf(page, "block"), "Full screen");
    await figureOf(page, "block").getByText("This browser cannot show a figure on the full screen.").waitFor();
  });
});
