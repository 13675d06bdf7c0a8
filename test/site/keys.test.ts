// How few presses of a key, how little reading and how small a reach a page needs.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectPercent, figureOf, slider, spoken, stepButton, useSimulator } from "./support/simulator.ts";
import { site } from "./support/site.ts";

const openSimulator = useSimulator();
const openSession = (): Promise<Page> => openSimulator("?i=65&f=steady&m=45", { path: "figures/session/" });
/** For pages that are looked at as narrow as a phone. */
const narrow = { viewport: { width: 360, height: 740 } };
const session = (page: Page): Locator => figureOf(page, "session");
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses of Tab from the top of the page until the focus leaves it. */
async function stops(page: Page): Promise<number> {
  for (let count = 0; count < 200; count++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) return count;
  }
  throw new Error("200 presses of Tab do not leave the page");
}

describe("a page by keys", () => {
  it("has fewer than 60 stops of the Tab key, the simulator, while everything is closed", async () => {
    expect(await stops(await openSimulator())).toBeLessThan(60);
  });

  it("goes through a row of buttons by arrows, and on from it by Tab", async () => {
    const page = await openSession();
    await slider(session(page), "Effort").focus();
    await page.keyboard.press("Tab");
    expect(await focused(page), "the pressed button is the stop").toBe("easy");
    for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await expectPercent(session(page), 88);
    for (const [key, name] of [
      ["End", "sprint"],
      ["ArrowRight", "easy"],
      ["ArrowLeft", "sprint"],
      ["Home", "easy"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => focused(page), { message: key }).toBe(name);
    }
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("range");
    for (const name of ["threshold", "Easy 45 min"]) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(name);
    }
  });

  it("keeps the focus on Undo when there is nothing more to undo, and passes it over afterwards", async () => {
    const page = await openSession();
    await slider(session(page), "Effort").press("ArrowRight");
    await stepButton(session(page), "Undo").focus();
    await page.keyboard.press("Enter");
    await expectPercent(session(page), 65);
    expect(await focused(page)).toBe("Undo");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Redo");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).toMatch(/^Share/);
  });

  it("says what was undone before what stands then", async () => {
    const page = await openSession();
    const mix = session(page).getByLabel("Fiber mix");
    await mix.selectOption("sprinter");
    await mix.press("Control+z");
    const said = session(page).locator("p.visually-hidden[role=status]");
    await expect.poll(() => said.textContent()).toMatch(/^Undone: mix of fibers\. .*45 min at 65 %/);
  });
});

describe("the words about a cursor’s keys", () => {
  it("stand once on each page with a cursor that keys move, beside one that has them as its description", () => {
    const byKeys = /class="plot-cursor[^"]*"[^>]*role="slider"/;
    const paths = site.pages.flatMap(({ path, html }) => (byKeys.test(html) ? [path] : []));
    expect(paths.length).toBeGreaterThan(5);
    for (const { path, html } of site.pages) {
      if (!paths.includes(path)) continue;
      const ids = [...html.matchAll(/class="cursor-hint[^"]*" id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids, path).toHaveLength(1);
      expect(html.split(`aria-describedby="${ids[0] ?? ""}"`), path).toHaveLength(2);
    }
  });
});

describe("at a phone’s width", () => {
  it("typical efforts can be read and pressed, and Share, Undo, Redo and Reset stand in one row for a finger", async () => {
    const page = await openSimulator("", narrow);
    for (const name of ["session", "block", "gain-by-effort"] as const) {
      const boxes = await figureOf(page, name)
        .locator(".tools > button, .tools summary")
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes, name).toHaveLength(4);
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size, name).toBe(1);
      for (const { height, width } of boxes) expect(Math.min(height, width), name).toBeGreaterThanOrEqual(44);
    }
    for (const width of [narrow.viewport.width, 320]) {
      await page.setViewportSize({ ...narrow.viewport, width });
      const faults = await page.locator("#session .slider-marks").evaluate((row) => {
        row.scrollIntoView({ block: "center", behavior: "instant" });
        const texts = [...row.querySelectorAll("button")].map((button) => {
          const range = document.createRange();
          range.selectNodeContents(button);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { name: button.textContent, left, right, top, bottom, button };
        });
        return texts.flatMap(({ name, left, right, top, bottom, button }, index) => [
          ...(parseFloat(getComputedStyle(button).fontSize) >= 12 ? [] : [`${name} is small`]),
          ...(button.offsetHeight >= 44 ? [] : [`${name} is ${button.offsetHeight} px high`]),
          ...(document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === button
            ? []
            : [`${name} is covered`]),
          ...(left >= 0 && right <= innerWidth ? [] : [`${name} leaves the page`]),
          ...texts
            .slice(index + 1)
            .filter(
              (other) => other.left < right + 4 && left < other.right + 4 && other.top < bottom && top < other.bottom,
            )
            .map((other) => `${name} touches ${other.name}`),
        ]);
      });
      expect(faults, `${width} px wide`).toEqual([]);
    }
  });
});

it("a tag that says how sure we are can be hit 12 px above and below its middle", async () => {
  for (const [path, tags] of [
    ["", ".certainty"],
    ["chapters/fiber-recruitment/", "a.grade"],
  ] as const) {
    const page = await openSimulator("", { path, ...narrow });
    // On a phone the captions of these figures are folded.
    for (const fold of await page.locator("figcaption details > summary").all()) await fold.click();
    for (const tag of await page.locator(tags).all()) {
      await tag.scrollIntoViewIfNeeded();
      const hits = await tag.evaluate((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        return [-11.5, 11.5].map((off) => each.contains(document.elementFromPoint((left + right) / 2, middle + off)));
      });
      expect(hits, `${path} ${(await tag.textContent()) ?? ""}`).toEqual([true, true]);
    }
  }
});

it("a cursor that shares its value says it in another’s words", async () => {
  const page = await openSimulator("", { path: "figures/block/" });
  const said = await spoken(slider(figureOf(page, "block"), "Week of the block"));
  for (const name of ["Slow fibers", "Fast fibers", "Fastest", "Lactate carriers"]) expect(said).toContain(name);
  expect(await figureOf(page, "block").locator("[role=slider]").count()).toBe(1);
});
