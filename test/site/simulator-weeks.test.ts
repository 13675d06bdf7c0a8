// The training block, the block at every effort, and two weeks compared: every control, by mouse and by keyboard.
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import {
  drag,
  effort,
  expectSays,
  muscleOf,
  openSimulator,
  outlines,
  says,
  settledQuery,
} from "./support/simulator.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

const block = (page: Page) => page.locator("#part-block");
const across = (page: Page) => page.locator("#part-intensity");
const slider = (scope: Locator, name: string) => scope.getByRole("slider", { name, exact: true });
const rows = (scope: Locator) => scope.locator(".scroll-x tbody tr");
const blockTable = (page: Page) => rows(block(page).locator("details", { hasText: "The block as a table" }));
/** The signed percentages of a sentence, in its order: whole muscle, type I, IIa, IIx. */
const percents = (sentence: string): number[] =>
  [...sentence.matchAll(/([+−]?)(\d+) %/g)].map(([, sign, digits]) => Number(digits) * (sign === "−" ? -1 : 1));

/** Waits until something has become different from what it was. */
const changed = <T>(read: () => Promise<T>, before: T, what: string) =>
  expect.poll(read, { message: what }).not.toEqual(before);

describe("weeks", () => {
  it("a second kind of session is added, set and taken out again", async () => {
    const page = await openSimulator(context);
    const alone = await says(page, "block-says");
    expect(await block(page).locator(".block-plot").count()).toBe(8);
    await block(page).getByRole("button", { name: "Add a second kind of session" }).click();
    const second = block(page).getByRole("group", { name: "A second kind of session" });
    await changed(() => says(page, "block-says"), alone, "what the block gives");
    const intervals = await says(page, "block-says");
    await slider(second, "Second session, times a week").press("End");
    await changed(() => says(page, "block-says"), intervals, "with seven a week");
    await slider(second, "Effort of the second session").press("End");
    await block(page).locator(".block-plot-name", { hasText: "Neural drive" }).waitFor();
    expect(await block(page).locator(".block-plot").count(), "neural drive is drawn from 150 % on").toBe(9);
    await block(page).getByRole("radio", { name: "In one go" }).check();
    await block(page).getByRole("textbox", { name: "Minutes" }).fill("0");
    await block(page).getByRole("textbox", { name: "Minutes" }).press("Enter");
    await block(page)
      .getByText(/“0”; allowed is a whole number from 1 to 240\.$/)
      .waitFor();
    expect(await settledQuery(page)).toBe("?v=1.2&i2=200&f2=steady&n2=7");
    await block(page).getByRole("button", { name: "Take it out again" }).press("Enter");
    await expectSays(page, "block-says", alone);
    expect(await block(page).locator(".block-plot").count()).toBe(8);
    await page.close();
  });

  it("can be many or none, and without training what was gained falls", async () => {
    const page = await openSimulator(context, "?k=2");
    /** Rise of the whole muscle on the last day of the table, %. */
    const last = async () => Number(await blockTable(page).last().locator("td").first().textContent());
    const turn = () => block(page).getByText("The block as a table").click();
    await turn();
    const two = await last();
    await turn();
    await slider(block(page), "Weeks of training").press("End");
    await expectSays(page, "block-says", /^After 16 weeks, oxidative capacity: /);
    const sixteen = percents(await says(page, "block-says"));
    // A table that was closed meanwhile is right once it is opened.
    await turn();
    await expect.poll(last).toBeGreaterThan(two + 1);
    expect(await blockTable(page).count()).toBe(17);

    const curves = await outlines(block(page));
    await drag(slider(block(page), "Then weeks off"), 0, 0.75);
    await expectSays(page, "block-says", /After 12 weeks without training: /);
    await changed(() => outlines(block(page)), curves, "curves");
    expect(await block(page).locator("svg.plot .region-stop").count()).toBe(8);
    expect(await block(page).getByText("no training").count()).toBe(8);
    const [, , , , whole, I] = percents(await says(page, "block-says"));
    expect(whole).toBeLessThan((sixteen[0] ?? 0) / 2);
    expect(I).toBeLessThan((sixteen[1] ?? 0) / 2);
    expect(await blockTable(page).count()).toBe(29);

    await slider(block(page), "Weeks of training").press("Home");
    await expectSays(page, "block-says", "No weeks of training: nothing changes.");
    await across(page)
      .getByText("No weeks of training: set at least one above, and this picture comes back.")
      .waitFor();
    await slider(block(page), "Weeks of training").press("PageUp");
    await expectSays(page, "block-says", /^After 4 weeks, /);
    await across(page).locator("svg.plot").waitFor();
    await page.close();
  });

  it("are looked at along a cursor, which all the block's charts and its muscle share", async () => {
    const page = await openSimulator(context, "?z=8");
    const titles = () => block(page).locator(".block-plot-title .quiet").allInnerTexts();
    expect(await titles()).toSatisfy((all: string[]) => all.every((each) => each.endsWith(" at 8 weeks")));
    const [atEnd, muscle] = [await titles(), await muscleOf(block(page))];
    await slider(block(page), "Type I over the block").press("End");
    await changed(titles, atEnd, "values");
    expect(await titles()).toSatisfy((all: string[]) => all.every((each) => each.endsWith(" at 16 weeks")));
    await changed(() => muscleOf(block(page)), muscle, "the muscle");
    await drag(slider(block(page), "Whole muscle over the block"), 0.05, 0.05);
    await expect.poll(titles).toSatisfy((all: string[]) => all.every((each) => each.endsWith(" at 0 weeks")));
    const cells = (await muscleOf(block(page))).opacities;
    expect(new Set(cells).size, "an untrained muscle has gained nothing").toBe(1);
    await page.close();
  });

  it("ask whose fibers they are", async () => {
    const page = await openSimulator(context);
    const session = page.locator("#part-session");
    const strip = () => outlines(session, "path.strip-area");
    const [before, muscle, course] = [await says(page, "block-says"), await muscleOf(session), await strip()];
    await page.getByLabel("Whose fibers").selectOption({ label: "Distance runners: gastrocnemius (calf), 7 people" });
    await changed(() => says(page, "block-says"), before, "what the block gives");
    await changed(strip, course, "the strip");
    for (const part of [session, block(page)]) {
      await expect.poll(async () => (await muscleOf(part)).I.all).toBeGreaterThan(muscle.I.all);
    }
    await block(page)
      .getByText(/At the start: 71\.1 % type I, 28\.5 % IIa, 0\.4 % IIx\./)
      .waitFor();
    expect(await settledQuery(page)).toBe("?v=1.2&mix=distance");
    await page.close();
  });

  it("show how uncertain they are, say what the band is, and draw it anew for another block", async () => {
    const page = await openSimulator(context);
    const button = block(page).getByRole("button", { name: "How uncertain is this?" });
    const bands = () => outlines(block(page), "path.band");
    expect([await button.getAttribute("aria-pressed"), await bands()]).toEqual(["false", []]);
    await button.click();
    await expect.poll(async () => (await bands()).length).toBe(8);
    await block(page)
      .getByText(/5th to the 95th percentile of 200 draws .* This is not a confidence interval/)
      .waitFor();
    const before = await bands();
    expect(before).toSatisfy((all: string[]) => all.every((path) => /^M[^N]+Z$/.test(path)));
    await slider(block(page), "Times a week").press("End");
    await expect.poll(bands).toSatisfy((all: string[]) => all.length === 8 && all[0] !== before[0]);
    await button.press("Enter");
    await expect.poll(bands).toEqual([]);
    await page.close();
  });

  it("follow an effort that is set while they are out of sight, with the spread, and it is spoken", async () => {
    const page = await openSimulator(context);
    await block(page).getByRole("button", { name: "How uncertain is this?" }).click();
    const bands = block(page).locator("path.band");
    await bands.first().waitFor({ state: "attached" });
    const [first] = await outlines(block(page), "path.band");
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: "instant" });
    });
    const before = await says(page, "block-says");
    await page.locator("#effort").focus();
    await page.keyboard.press("PageUp");
    await changed(() => says(page, "block-says"), before, "what the block gives");
    await expect.poll(async () => (await outlines(block(page), "path.band"))[0] ?? first).not.toBe(first);
    expect(await bands.count()).toBe(8);
    await page.getByText("Your 3 a week, 45 min at 75 %").first().waitFor({ state: "attached" });
    await page.close();
  });
});

describe("what if you ran it easier, or harder", () => {
  const lines = (page: Page) => outlines(across(page).locator("#across"));

  it("under three rules, each with its own control, and four costs", async () => {
    const page = await openSimulator(context);
    const [minutes, words] = [await lines(page), await says(page, "across-says")];
    expect(minutes).toHaveLength(4);
    await across(page).getByRole("radio", { name: "Equal share of what can be held" }).check();
    await changed(() => lines(page), minutes, "curves under equal shares");
    await changed(() => says(page, "across-says"), words, "words under equal shares");
    const held = await lines(page);
    expect(held, "the share of race times is drawn beside it").toHaveLength(5);
    await slider(across(page), "Share of what can be held in one go").press("PageDown");
    await changed(() => lines(page), held, "curves at half of it");

    await across(page).getByRole("radio", { name: "Equal minutes" }).press("ArrowLeft");
    await across(page)
      .getByText(/^An assumption, not a measurement: /)
      .waitFor();
    const cost = await lines(page);
    expect(cost).toHaveLength(4);
    await across(page).getByText("Your session above costs as much as 45 minutes at 65 %.").waitFor();
    await slider(across(page), "A session may cost as much as").press("PageUp");
    await changed(() => lines(page), cost, "curves at a higher cost");
    for (const method of [/women/, /Lucia/, /Plain minutes/]) {
      const before = await lines(page);
      const label = (await across(page).getByRole("option").allInnerTexts()).find((text) => method.test(text)) ?? "";
      await across(page).getByLabel("The cost is counted as").selectOption({ label });
      await changed(() => lines(page), before, label);
    }
    await expectSays(page, "across-says", /harder running gives the whole muscle more, up to/);
    expect(await settledQuery(page)).toBe("?v=1.2&g=cost&s=50&c=minutes&e=75");
    await page.close();
  });

  it("with the cost drawn beside it when that is asked for", async () => {
    const page = await openSimulator(context);
    const button = across(page).getByRole("button", { name: "What a minute costs" });
    expect(await across(page).locator("svg.plot").count()).toBe(1);
    await button.press("Enter");
    const plot = across(page).getByRole("img", { name: /^What a minute costs at each effort/ });
    await plot.waitFor();
    expect(await outlines(plot)).toEqual([expect.stringMatching(/^M.*L/)]);
    await button.click();
    await expect.poll(() => across(page).locator("svg.plot").count()).toBe(1);
    await page.close();
  });

  it("has the effort as its cursor, which moves it, by key and by mouse", async () => {
    const page = await openSimulator(context);
    const cursor = slider(across(page), "Effort, on the curves of gain");
    const percent = () => effort(page).getAttribute("aria-valuetext");
    await cursor.press("ArrowRight");
    expect(await percent()).toMatch(/^66 percent/);
    await cursor.press("PageUp");
    expect(await percent()).toMatch(/^76 percent/);
    await expectSays(page, "said-session", /^45 min at 76 %/);
    const curves = await lines(page);
    await drag(cursor, 0.3, 0.62, async () => {
      await expect.poll(percent).not.toMatch(/^76 /);
    });
    const moved = Number(/^\d+/.exec((await percent()) ?? "")?.[0]);
    expect(moved).toBeGreaterThan(120);
    expect(moved).toBeLessThan(160);
    expect(await settledQuery(page)).toBe(`?v=1.2&i=${moved}`);
    expect(await lines(page), "the cursor moves along the curves").toEqual(curves);
    expect(await cursor.getAttribute("aria-valuetext")).toContain(`At ${moved} %`);
    // One of the curves is read out once it is chosen.
    await cursor.press("ArrowDown");
    expect(await cursor.getAttribute("aria-valuetext")).toMatch(
      new RegExp(`^whole muscle at ${moved} percent: \\d+ percent$`),
    );
    await page.close();
  });
});

describe("two weeks compared", () => {
  it("is opened, both sides are chosen, and words, curves and table differ", async () => {
    const page = await openSimulator(context);
    const part = page.locator("#part-compare");
    await part.getByText("Open the comparison").press("Enter");
    const words = () => says(page, "compare-says");
    const table = () => rows(part).allInnerTexts();
    await part.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
    await expectSays(page, "compare-says", /In this model .*A \(My week\).*B \(Pyramidal\)/);
    expect(await rows(part).count()).toBe(9);
    const first = { words: await words(), table: await table(), curves: await outlines(part) };
    expect(first.curves).toHaveLength(8);
    await part.getByLabel("A", { exact: true }).selectOption({ label: "All easy (96 %)" });
    await part.getByLabel("B", { exact: true }).selectOption({ label: "All hard (57 %)" });
    await expectSays(page, "compare-says", /A \(All easy .*B \(All hard |B \(All hard .*A \(All easy /);
    await changed(table, first.table, "the table");
    await changed(() => outlines(part), first.curves, "the curves");
    const [hard] = [await table()];
    await slider(part, "Hours a week of a published pattern").press("End");
    await changed(table, hard, "the table at ten hours");
    for (const name of ["A", "B"]) {
      const source = part
        .locator("section")
        .filter({ hasText: `${name}: All` })
        .getByRole("link", { name: "Source" });
      expect(await source.getAttribute("href")).toMatch(/\/references\/#\w+/);
    }
    await part.getByLabel("B", { exact: true }).selectOption({ label: "All easy (96 %)" });
    await expectSays(page, "compare-says", "A and B are the same: choose another one.");
    expect(await table()).toSatisfy((all: string[]) => all.every((row) => row.trimEnd().endsWith("\t0")));
    // The weeks are those of the block above, and so is the cursor.
    await slider(part, "A, All easy (96 %), over the block").press("Home");
    await part.getByText("At 0 weeks, change from untrained, % (illustrative model)").waitFor();
    expect(await settledQuery(page)).toBe("?v=1.2&a=all-easy&b=all-easy&h=10");
    await page.close();
  });
});
