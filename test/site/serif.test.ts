// The serif: every character that a page sets in it has a glyph, and no text waits for it.
import type { BrowserContext, Page } from "playwright-core";
import { expect, it } from "vitest";
import { nextFrame } from "../../scripts/browser/next-frame.ts";
import { borrowedCharacters, serifCharacters } from "../../integrations/fonts/serif-characters.ts";
import { useBrowser } from "./support/browser.ts";
import { unlistedCharacters } from "./support/serif.ts";
import { pages, visited } from "./support/site.ts";

const browser = useBrowser();

/** A page whose last paragraph is set in the site's face alone, at each weight that the site uses. */
async function withProbe(context: BrowserContext, text: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto("about/");
  await page.evaluate(async (text) => {
    const rule = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .find((each) => each instanceof CSSFontFaceRule && each.style.getPropertyValue("src").startsWith("url("));
    if (!(rule instanceof CSSFontFaceRule)) throw new Error("the page declares no face");
    const face = new FontFace("probe", rule.style.getPropertyValue("src"), { weight: "400 700" });
    document.fonts.add(await face.load());
    for (const weight of ["400", "500", "600", "700"]) {
      const paragraph = Object.assign(document.createElement("p"), { textContent: text, className: "probe" });
      Object.assign(paragraph.style, { fontFamily: "probe", fontWeight: weight });
      document.body.append(paragraph);
    }
  }, text);
  // Before it is laid out, a text has no font.
  await nextFrame(page);
  return page;
}

/** The fonts that the browser took for each probe: true for the site's face, false for one of the machine's. */
async function facesOfProbes(page: Page): Promise<boolean[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: ".probe" });
  const fonts = await Promise.all(nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId })));
  return fonts.flatMap((found) => found.fonts.map(({ isCustomFont }) => isCustomFont));
}

it("no copy of a page sets a character in the serif that the lists do not hold: the others are asked when they are visited", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const path of pages.filter((each) => !visited.includes(each))) {
    await page.goto(path);
    faults.push(...(await unlistedCharacters(page)).map((fault) => `/${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await context.close();
});

it("the face draws every character of its list at every weight, and none of those that it borrows", async () => {
  const context = await browser.newContext();
  const own = await withProbe(context, serifCharacters);
  await expect.poll(() => facesOfProbes(own)).toEqual([true, true, true, true]);
  for (const character of borrowedCharacters)
    expect(await facesOfProbes(await withProbe(context, character)), character).not.toContain(true);
  await context.close();
});

it("text is painted while the face is still on its way", async () => {
  const context = await browser.newContext();
  const asked: string[] = [];
  await context.route(/\.woff2$/, (route) => {
    asked.push(route.request().url());
  });
  const page = await context.newPage();
  await page.goto("about/", { waitUntil: "commit" });
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length)).toBe(1);
  expect(asked).toHaveLength(1);
  await page.close();
  await context.close();
});
