import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { addAxe, violations } from "./support/axe.ts";
import { open, useBrowser } from "./support/browser.ts";
import { cues, openEverything, showErrors } from "./support/interact.ts";
import { kinds, pages, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await addAxe(context);
});

async function inBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

describe.each(titled(pages))("axe finds nothing in %s", (_, path) => {
  it("as it opens, and with all that opens opened and used, in light and dark", async () => {
    const page = await open(context, path);
    expect(await inBothThemes(page)).toEqual([]);
    await openEverything(page);
    expect(await page.locator(":popover-open").count(), "open cards").toBe(
      Math.min(1, await page.locator(cues).count()),
    );
    expect(await inBothThemes(page), "after interaction").toEqual([]);
    if ((await showErrors(page)) > 0) expect(await inBothThemes(page), "with errors shown").toEqual([]);
    await page.close();
  });
});

describe.each(titled(kinds))("axe finds nothing in %s", (_, path) => {
  it("in forced colors", async () => {
    const forced = await browser.newContext({ forcedColors: "active", reducedMotion: "reduce" });
    await addAxe(forced);
    expect(await violations(await open(forced, path))).toEqual([]);
    await forced.close();
  });

  it("at 320 px", async () => {
    const page = await open(context, path);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

it("a chapter has cards to open, and the calculator errors to show", async () => {
  const chapter = await open(context, pages.find((path) => path.startsWith("chapters/")) ?? "");
  expect(await chapter.locator(cues).count()).toBeGreaterThan(1);
  await chapter.close();
  const calculator = await open(context, "calculators/week/");
  expect(await showErrors(calculator)).toBeGreaterThan(0);
  expect(await calculator.locator("[aria-invalid=true]").count()).toBeGreaterThan(0);
  await calculator.close();
});

it("axe is run on a page that has something to find", async () => {
  const page = await open(context, "");
  await page.evaluate(() => {
    document.body.append(document.createElement("img"), document.createElement("button"));
  });
  const found = await violations(page);
  expect(found.some((line) => line.startsWith("image-alt"))).toBe(true);
  expect(found.some((line) => line.startsWith("button-name"))).toBe(true);
  await page.close();
});
