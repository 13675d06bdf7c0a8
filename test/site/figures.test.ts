// The figures as a reader uses them: two of one kind on a page, a link in the prose, the menu Share.
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { modelVersion } from "../../src/sim/index.ts";
import { addAxe, violations } from "./support/axe.ts";
import { open, useBrowser } from "./support/browser.ts";
import { downloaded } from "./support/download.ts";
import { aWhile, eavesdrop, expectOneMessage } from "./support/eavesdrop.ts";
import { drag } from "./support/hands.ts";
import { muscleOf, stepButton } from "./support/simulator.ts";
import { baseURL } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.lastingContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await addAxe(context);
});

/** As links carry it. */
const v = `v=${modelVersion}`;

const alone = "figures/recruitment/";
const twice = "figures/twice/";
const chapter = "chapters/fiber-recruitment/";

const figure = (page: Page, id = "recruitment"): Locator => page.locator(`figure#${id}`);
const both = (page: Page): [first: Locator, second: Locator] => [figure(page), figure(page, "recruitment-2")];
const slider = (scope: Locator): Locator => scope.getByRole("slider", { name: "Effort", exact: true });
const mix = (scope: Locator): Locator => scope.getByRole("combobox", { name: /mix of fibers/ });
const button = (scope: Locator, name: string): Locator => scope.getByRole("button", { name, exact: true });
const share = (scope: Locator): Locator => scope.locator("details.share");

/** What a figure shows: its effort, its mix, and how many motor units of each type are lit. */
async function shown(scope: Locator): Promise<{ effort: string; mix: string; lit: number[] }> {
  const { I, IIa, IIx } = await muscleOf(scope);
  return {
    effort: (await slider(scope).getAttribute("aria-valuetext")) ?? "",
    mix: await mix(scope).inputValue(),
    lit: [I.on, IIa.on, IIx.on],
  };
}
/** Waits for the figure to show an effort, in percent, and its muscle to be painted. */
async function settled(scope: Locator, percent: number): Promise<Awaited<ReturnType<typeof shown>>> {
  await expect.poll(() => slider(scope).getAttribute("aria-valuetext")).toMatch(new RegExp(`^${percent} percent`));
  await scope
    .page()
    .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return shown(scope);
}
const setTo = async (scope: Locator, band: string): Promise<void> => {
  await button(scope.getByRole("toolbar", { name: "Effort: typical values" }), band).click();
};
/** Waits for the address to hold exactly this query; figures write their keys in the order in which they woke. */
const addressHas = (page: Page, query: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => [...new URLSearchParams(location.search)].map((pair) => pair.join("=")).sort()))
    .toEqual(query === "" ? [] : query.split("&").sort());

/** Presses an item of Share, and answers with what is then on the clipboard. */
async function copied(scope: Locator, item: string): Promise<string> {
  await share(scope).locator("summary").click();
  await button(share(scope), item).click();
  await expect.poll(() => scope.locator(".share-note").textContent()).toMatch(/copied\.$/);
  return scope.page().evaluate(() => navigator.clipboard.readText());
}
async function saved(scope: Locator, item: string): Promise<{ name: string; text: string }> {
  await share(scope).locator("summary").click();
  const { name, bytes } = await downloaded(button(share(scope), item));
  return { name, text: new TextDecoder().decode(bytes) };
}

describe("the same figure twice on a page", () => {
  it("has two states and two muscles: what moves one leaves the other", async () => {
    const page = await open(context, twice);
    const [first, second] = both(page);
    const before = await settled(first, 65);
    expect(await settled(second, 65)).toEqual(before);
    await setTo(second, "repetition");
    await mix(second).selectOption("distance");
    const moved = await settled(second, 110);
    expect(moved.mix).toBe("distance");
    expect(moved.lit).not.toEqual(before.lit);
    expect(await shown(first)).toEqual(before);
    await setTo(first, "threshold");
    expect((await settled(first, 88)).mix).toBe("untrained");
    expect(await shown(second)).toEqual(moved);
    await page.close();
  });

  it("keeps both in one address, from which a reload brings both back", async () => {
    const page = await open(context, twice);
    const [first, second] = both(page);
    await setTo(second, "repetition");
    await addressHas(page, `${v}&recruitment-2.i=110`);
    await setTo(first, "threshold");
    await mix(second).selectOption("distance");
    await addressHas(page, `${v}&i=88&recruitment-2.i=110&recruitment-2.mix=distance`);
    const states = [await settled(first, 88), await settled(second, 110)];
    await page.reload();
    await awaken(page);
    expect([await settled(first, 88), await settled(second, 110)]).toEqual(states);
    await page.close();
  });

  it("undoes, redoes and resets each by itself", async () => {
    const page = await open(context, twice);
    const [first, second] = both(page);
    await setTo(first, "threshold");
    await setTo(second, "repetition");
    await stepButton(first, "Undo").click();
    await settled(first, 65);
    await settled(second, 110);
    expect(await stepButton(first, "Undo").getAttribute("aria-disabled")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.textContent), "the button keeps the focus").toBe("Undo");
    expect(await stepButton(second, "Undo").getAttribute("aria-disabled")).toBe("false");
    await stepButton(first, "Redo").click();
    await settled(first, 88);
    await stepButton(second, "Reset").click();
    await settled(second, 65);
    await settled(first, 88);
    await addressHas(page, `${v}&i=88`);
    await page.close();
  });

  it("shares each by itself: the link to the page sets this figure, the one to a frame opens it alone", async () => {
    const page = await open(context, twice);
    const [first, second] = both(page);
    await setTo(first, "threshold");
    await setTo(second, "repetition");
    await mix(second).selectOption("distance");
    const state = await settled(second, 110);
    expect(await copied(first, "Copy link")).toBe(`${baseURL}${twice}?${v}&i=88`);
    const link = await copied(second, "Copy link");
    expect(link).toBe(`${baseURL}${twice}?${v}&recruitment-2.i=110&recruitment-2.mix=distance`);

    const linked = await open(context, link);
    expect(await settled(figure(linked, "recruitment-2"), 110)).toEqual(state);
    await settled(figure(linked), 65);
    await linked.close();

    const code = await copied(second, "Copy embed code");
    expect(code).toContain('<iframe src="');
    const address = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, "text/html").querySelector("iframe")?.src ?? "",
      code,
    );
    expect(address).toBe(`${baseURL}embed/recruitment/?${v}&i=110&mix=distance`);
    const frame = await open(context, address);
    expect(await settled(figure(frame), 110)).toEqual(state);
    await frame.close();
    await page.close();
  });

  it("saves each by itself: its name, its numbers, its picture", async () => {
    const page = await open(context, twice);
    const [first, second] = both(page);
    await setTo(second, "repetition");
    await mix(second).selectOption("distance");
    await settled(second, 110);
    const [csv, otherCsv] = [await saved(first, "Data as CSV"), await saved(second, "Data as CSV")];
    expect([csv.name, otherCsv.name]).toEqual([
      "fiber-recruitment-65-untrained.csv",
      "fiber-recruitment-110-distance.csv",
    ]);
    expect(csv.text).toContain(",untrained,");
    expect(csv.text).not.toContain(",distance,");
    expect(otherCsv.text).toContain(",distance,");
    const [svg, otherSvg] = [await saved(first, "Picture as SVG"), await saved(second, "Picture as SVG")];
    expect(svg.text).toContain("<title>Easy, 65 % of VO2max: ");
    expect(otherSvg.text).toContain("<title>Repetitions, 110 % of VO2max: ");
    for (const { text } of [svg, otherSvg]) expect(text).not.toMatch(/oklch|class="/);
    await share(first).locator("summary").click();
    const { name, bytes } = await downloaded(button(share(first), "Picture as PNG"));
    expect(name).toBe("fiber-recruitment-65-untrained.png");
    const width = await first.locator("svg.muscle").evaluate((each) => (each as SVGSVGElement).viewBox.baseVal.width);
    expect(bytes.readUInt32BE(16), "twice the drawing’s size").toBe(Math.round(2 * width));
    await expect.poll(() => first.locator(".share-note").textContent()).toBe(`${name} saved.`);
    await page.close();
  });

  it("tells of a damaged or an older link only in the figure that it sets", async () => {
    const page = await open(context, `${twice}?v=1&recruitment-2.i=900&recruitment-2.mix=distance`);
    const [first, second] = both(page);
    await second.locator(".refused").waitFor();
    const told = await second.locator(".refused").innerText();
    expect(told).toContain("recruitment-2.i=900 cannot be used; allowed: a number from 0 to 200");
    expect(told).toContain("The model has changed since this link was made.");
    expect(await first.locator(".refused").count()).toBe(0);
    expect((await settled(second, 65)).mix).toBe("distance");
    await stepButton(second, "Reset").click();
    await addressHas(page, "");
    expect(await second.locator(".refused").count()).toBe(0);
    await page.close();
  });
});

describe("the address of a page with a figure", () => {
  it("is not written on load, not even to repair it, and keeps its anchor when it is", async () => {
    const address = `${chapter}?v=1&i=95&utm=x#what-effort-recruits`;
    const page = await open(context, address);
    await settled(figure(page), 95);
    await page.waitForTimeout(600);
    expect(page.url()).toBe(baseURL + address);
    await setTo(figure(page), "repetition");
    await expect.poll(() => page.url()).toBe(`${baseURL}${chapter}?${v}&i=110&utm=x#what-effort-recruits`);
    await page.close();
  });

  it("is followed back and forward, and past a jump to a heading", async () => {
    const page = await open(context, chapter);
    const only = figure(page);
    await setTo(only, "threshold");
    await addressHas(page, `${v}&i=88`);
    await page.evaluate(() => {
      location.hash = "what-effort-recruits";
    });
    await setTo(only, "repetition");
    await addressHas(page, `${v}&i=110`);
    await page.goBack();
    await settled(only, 88);
    await page.goForward();
    await settled(only, 110);
    await stepButton(only, "Undo").click();
    await settled(only, 88);
    await page.close();
  });
});

describe("a drag", () => {
  it("of the slider or of the cursor on the curves is one step of undo, and one message after it", async () => {
    const page = await open(context, alone);
    const only = figure(page);
    const before = await settled(only, 65);
    const said = await eavesdrop(page);
    for (const [what, target] of [
      ["the slider", slider(only)],
      ["the cursor", only.locator(".plot-cursor .plot-reach")],
    ] as const) {
      // What the page says as it opens, and of undo and redo.
      await page.waitForTimeout(2 * aWhile);
      await said();
      await drag(target, 0.3, 0.7, async () => {
        await page.waitForTimeout(aWhile);
        expect(await said(), `while ${what} is dragged`).toEqual([]);
      });
      await expectOneMessage(page, said, `the drag of ${what}`);
      const after = await shown(only);
      expect(after.effort, what).not.toBe(before.effort);
      await stepButton(only, "Undo").click();
      expect(await settled(only, 65), what).toEqual(before);
      expect(await stepButton(only, "Undo").getAttribute("aria-disabled"), what).toBe("true");
      await stepButton(only, "Redo").click();
      await expect.poll(() => slider(only).getAttribute("aria-valuetext"), { message: what }).toBe(after.effort);
      await stepButton(only, "Undo").click();
      await settled(only, 65);
    }
    await page.close();
  });
});

describe("the muscle of the recruitment figure", () => {
  it("is named by the fibers that work, follows the effort, and is named so once", async () => {
    const page = await open(context, alone);
    const only = figure(page);
    const name = (): Promise<string | null> => only.locator("svg.muscle").getAttribute("aria-label");
    expect(await name()).toMatch(/^Leg muscle at 65 % of VO2max, easy: all slow fibers \(I\) work, /);
    await setTo(only, "sprint");
    await expect.poll(name).toBe("Leg muscle at 170 % of VO2max, sprint: every fiber works");
    const wording = await only.evaluate((element) => element.textContent);
    expect(wording).not.toContain("Leg muscle at");
    await page.close();
  });

  it("answers a guess aloud as it does on the screen", async () => {
    const page = await open(context, alone);
    const only = figure(page);
    const said = await eavesdrop(page);
    await only.getByRole("radio", { name: "easy" }).check();
    await expect.poll(said).toEqual(["Guess noted."]);
    await setTo(only, "sprint");
    const answer = "The last fibers join at about 109 % of VO2max, at repetition effort. You guessed easy.";
    await expect.poll(said).toEqual([answer]);
    expect(await only.locator(".reached").textContent()).toContain(answer);
    await page.close();
  });
});

describe("an effort in the chapter's prose", () => {
  const effort = (page: Page, percent: number): Locator =>
    page.getByRole("button", { name: new RegExp(`^${percent} %: set the muscle to `) });

  it("sets the chapter's muscle, as one step and with one message", async () => {
    const page = await open(context, chapter);
    const before = await settled(figure(page), 65);
    expect(await effort(page, 65).getAttribute("aria-pressed")).toBe("true");
    await page.waitForTimeout(aWhile);
    const said = await eavesdrop(page);
    await effort(page, 110).click();
    await expectOneMessage(page, said, "the press");
    const after = await settled(figure(page), 110);
    expect(after.lit.every((count, index) => count >= (before.lit[index] ?? 0))).toBe(true);
    expect(after.lit).not.toEqual(before.lit);
    expect(await effort(page, 110).getAttribute("aria-pressed")).toBe("true");
    expect(await effort(page, 65).getAttribute("aria-pressed")).toBe("false");
    expect(await page.getByRole("spinbutton", { name: /Effort/ }).inputValue()).toBe("110");
    await stepButton(figure(page), "Undo").click();
    expect(await settled(figure(page), 65)).toEqual(before);
    await page.close();
  });

  /** The chapter with all its efforts awake and its figure asleep until `wake` is called. */
  async function withSleepingFigure(): Promise<{ page: Page; only: Locator; wake: () => void }> {
    const slow = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    let wake = (): void => undefined;
    const awake = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await slow.route(/\/_astro\/View[^/]*\.js$/, async (route) => {
      await awake;
      await route.continue();
    });
    const page = await slow.newPage();
    await page.goto(chapter);
    await expect.poll(() => page.locator("astro-island[ssr]:has(.effort-link, .effort-number)").count()).toBe(0);
    expect(await page.locator("figure#recruitment > astro-island[ssr]").count(), "the figure is asleep").toBe(1);
    return { page, only: figure(page), wake };
  }

  it("works before the figure has woken: that then shows the effort and what can be undone, and announces what follows", async () => {
    const { page, only, wake } = await withSleepingFigure();
    await effort(page, 110).click();
    await expect.poll(() => effort(page, 110).getAttribute("aria-pressed")).toBe("true");
    expect(await slider(only).getAttribute("aria-valuetext")).toMatch(/^65 percent/);
    wake();
    await settled(only, 110);
    const waiting = only.locator("svg.muscle .unit:not(.on)");
    await expect.poll(() => waiting.count(), { message: "motor units that are not lit" }).toBe(0);
    expect(await stepButton(only, "Undo").getAttribute("aria-disabled")).toBe("false");
    await page.waitForTimeout(aWhile);
    const said = await eavesdrop(page);
    await setTo(only, "threshold");
    await expectOneMessage(page, said, "a change in a figure that woke late");
    expect(await effort(page, 110).getAttribute("aria-pressed")).toBe("false");
    await page.context().close();
  });

  it("and another one back to the default: the figure that wakes then can still undo both", async () => {
    const { page, only, wake } = await withSleepingFigure();
    await effort(page, 110).click();
    await effort(page, 65).click();
    wake();
    const undo = stepButton(only, "Undo");
    await expect.poll(() => undo.getAttribute("aria-disabled")).toBe("false");
    await undo.click();
    await settled(only, 110);
    await undo.click();
    await settled(only, 65);
    await page.context().close();
  });
});

describe("the menu Share", () => {
  it("opens, is walked and closes by keyboard, gives the focus back, and closes by a press elsewhere", async () => {
    const page = await open(context, alone);
    const only = figure(page);
    const menu = share(only);
    const isOpen = () => menu.evaluate((details) => (details as HTMLDetailsElement).open);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect.poll(isOpen).toBe(true);
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("Copy link");
    await page.keyboard.press("Tab");
    await expect.poll(focused).toBe("Copy embed code");
    await page.keyboard.press("Escape");
    expect([await isOpen(), await focused()]).toEqual([false, "Share"]);

    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => only.locator(".share-note").textContent()).toBe("Link copied.");
    expect([await isOpen(), await focused()]).toEqual([false, "Share"]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + alone);

    await page.keyboard.press("Enter");
    await expect.poll(() => only.locator(".share-note").textContent(), { message: "old news goes" }).toBe("");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(isOpen, { message: "whoever walks on leaves no menu open" }).toBe(false);
    await menu.locator("summary").click();
    await expect.poll(isOpen).toBe(true);
    await page.locator("h1").click();
    await expect.poll(isOpen, { message: "a press elsewhere closes it" }).toBe(false);
    await page.close();
  });

  it("cites the page of the figure with what is set, and that page shows it", async () => {
    const page = await open(context, chapter);
    await setTo(figure(page), "threshold");
    const state = await settled(figure(page), 88);
    const text = await copied(figure(page), "Cite as text");
    const address = `${baseURL}figures/recruitment/?${v}&i=88`;
    expect(text).toContain(`(model version ${modelVersion}). ${address} (read `);
    expect(await copied(figure(page), "Cite as BibTeX")).toContain(`url     = {${address}},`);
    const cited = await open(context, address);
    expect(await settled(figure(cited), 88)).toEqual(state);
    await cited.close();
    await page.close();
  });

  it.each([
    ["/", "", 1280],
    ["/ on a phone", "", 320],
    [`/${twice}`, twice, 1280],
  ])("shows axe nothing while it is open on %s, in light and dark", async (_, path, width) => {
    const page = await open(context, path);
    await page.setViewportSize({ width, height: 800 });
    await share(figure(page)).locator("summary").click();
    const item = button(share(figure(page)), "Copy link");
    await item.waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    const box = await share(figure(page)).locator("ul").boundingBox();
    expect(box?.x ?? -1, "the menu is in the window").toBeGreaterThanOrEqual(0);
    expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    await page.close();
  });
});
