// A page that the browser translates: what changes is the model's text, whole, as on a page that nobody translates.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { usedEarly } from "./support/early.ts";
import { site, titled } from "./support/site.ts";
import { differences, translate } from "./support/translator.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.lastingContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

/** Each figure and calculator by itself. */
const alone = site.pages
  .filter(({ path, html }) => path.startsWith("embed/") && html.includes("<astro-island"))
  .map(({ path }) => path);

const controls = "input[type=range]:visible, [role=slider]:visible, select:visible, main input[type=radio]:visible";
/** Of each kind of page so many controls are used. */
const most = 6;

/** Both ways on one page: what a browser does with the text node is the same matter for each. */
const waysOn = (path: string) => (path === alone[0] ? (["replaced", "wrapped"] as const) : (["replaced"] as const));

/** Sets the control of an index, in the same way on every page that shows the same. */
async function change(page: Page, index: number): Promise<void> {
  const control = page.locator(controls).nth(index);
  if ((await control.evaluate(({ localName }) => localName)) === "select") {
    await control.selectOption({ index: (await control.locator("option").count()) - 1 });
    return;
  }
  await control.focus();
  for (const key of ["PageDown", "ArrowRight"]) await page.keyboard.press(key);
}

describe.each(titled(alone))("translated, %s", (_, path) => {
  it("shows the model's text after each change", async () => {
    const plain = await open(context, path);
    const faults: string[] = [];
    const pages = await Promise.all(
      waysOn(path).map(async (way) => {
        const page = await open(context, path);
        page.on("pageerror", ({ message }) => faults.push(`${way}: ${message}`));
        await translate(page, way);
        return { page, way };
      }),
    );
    let used = 0;
    for (; used < most && (await plain.locator(controls).count()) > used; used++) {
      await change(plain, used);
      for (const { page, way } of pages) {
        await change(page, used);
        await expect.poll(() => differences(page, plain), { message: `${way}, after control ${used + 1}` }).toEqual([]);
        await translate(page, way);
      }
    }
    expect(used).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    for (const page of [plain, ...pages.map(({ page: each }) => each)]) await page.close();
  });
});

it.each(["embed/recruitment/", "embed/week/"])("/%s wakes translated and shows the model's text", async (path) => {
  const plain = await open(context, path);
  const page = await usedEarly(context, path, translate);
  await expect.poll(() => differences(page, plain)).toEqual([]);
  for (const each of [plain, page]) await change(each, 0);
  await expect.poll(() => differences(page, plain)).toEqual([]);
  await plain.close();
  await page.close();
});
