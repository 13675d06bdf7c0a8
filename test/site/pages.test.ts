// Every page, opened twice: in a wide window and in a narrow one. One visit answers everything that is asked of any page.
import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { violations, violationsInBothThemes } from "./support/axe.ts";
import { useBrowser } from "./support/browser.ts";
import { liveRegionFaults } from "./support/eavesdrop.ts";
import { focusFaults } from "./support/focus.ts";
import { cues, openEverything, showErrors } from "./support/interact.ts";
import { shiftsOf, tooNarrow, tooWide } from "./support/layout.ts";
import { animations, unrest } from "./support/rest.ts";
import { unlistedCharacters } from "./support/serif.ts";
import { kinds, titled, visited } from "./support/site.ts";
import { sliderFaults } from "./support/sliders.ts";
import { visit, watchingContext } from "./support/visit.ts";

// Four visits run side by side, and each makes many checks.
vi.setConfig({ testTimeout: 150_000 });

const browser = useBrowser();
let wide: BrowserContext;
let narrow: BrowserContext;

beforeAll(async () => {
  wide = await watchingContext(browser, 1440);
  narrow = await watchingContext(browser, 360);
});

/** Complaints of one visit. Each names what was asked. */
function complaintsOf() {
  const all: string[] = [];
  return {
    all,
    add: (concern: string, found: readonly string[]): void => {
      all.push(...found.map((each) => `${concern}: ${each}`));
    },
  };
}

// Side by side: each visit waits for much of its time.
describe.concurrent.each(titled(visited))("%s", (title, path) => {
  it("at 1440 px: bytes, jumps, axe, keyboard, live region, rest, motion, characters and console", async () => {
    const { page, faults, weight } = await visit(wide, path);
    const { all, add } = complaintsOf();
    add("bytes", weight);
    add("jumps", await shiftsOf(page));
    await page.emulateMedia({ reducedMotion: "reduce" });
    if (kinds.includes(path)) {
      add("axe, as it opens", await violationsInBothThemes(page));
      await page.emulateMedia({ forcedColors: "active" });
      add("axe, in forced colors", await violations(page));
      await page.emulateMedia({ forcedColors: null });
    }
    add("keyboard", await focusFaults(page));
    add("live region", await liveRegionFaults(page));
    await page.emulateMedia({ reducedMotion: "no-preference", colorScheme: "light" });
    await openEverything(page);
    add("rest, with everything opened", await unrest(page));
    await page.emulateMedia({ reducedMotion: "reduce" });
    const cards = await page.locator(":popover-open").count();
    if (cards !== Math.min(1, await page.locator(cues).count())) add("cards", [`${cards} are open, expected one`]);
    add("axe, with everything opened", await violationsInBothThemes(page));
    await openEverything(page);
    add("animations, with reduced motion", await animations(page));
    if ((await showErrors(page)) > 0) add("axe, with errors shown", await violationsInBothThemes(page));
    add("characters of the serif", await unlistedCharacters(page));
    add("console, network and policy", await faults());
    expect(all, `${title} at 1440 px`).toEqual([]);
    await page.close();
  });

  it("at 360 and 320 px: jumps, widths, sliders and console", async () => {
    const { page, faults } = await visit(narrow, path);
    const { all, add } = complaintsOf();
    add("jumps, at 360 px", await shiftsOf(page));
    await page.setViewportSize({ width: 320, height: 640 });
    add("text, at 320 px", await tooNarrow(page));
    if (kinds.includes(path)) {
      await page.emulateMedia({ reducedMotion: "reduce" });
      add("axe, at 320 px", await violations(page));
      await page.setViewportSize({ width: 360, height: 560 });
      add("keyboard, at 360 x 560 px", await focusFaults(page));
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ reducedMotion: "no-preference" });
    }
    await openEverything(page);
    add("widths, at 320 px with everything opened", await tooWide(page));
    add("sliders, at 320 px with everything opened", await sliderFaults(page));
    await showErrors(page);
    add("widths, at 320 px with errors shown", await tooWide(page));
    add("console, network and policy", await faults());
    expect(all, `${title} at 360 px`).toEqual([]);
    await page.close();
  });
});
