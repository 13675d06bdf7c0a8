// The simulator's state: taken back, reset, carried by a link, however broken, and shown on a projector.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { listeningPage } from "./support/listen.ts";
import { awaken } from "../../scripts/browser/awaken.ts";
import { drag, effort, expectSays, openDetails, openSimulator, says, settledQuery } from "./support/simulator.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

const button = (page: Page, name: string) => page.locator("#part-session").getByRole("button", { name, exact: true });
const percent = async (page: Page): Promise<number> =>
  parseInt((await effort(page).getAttribute("aria-valuetext")) ?? "", 10);
const expectPercent = (page: Page, value: number) =>
  expect.poll(() => percent(page), { message: "percent of VO2max" }).toBe(value);

/** Everything that the four parts say, show and hold, but for what is only spoken. */
const contents = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".part")].flatMap((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const spoken of copy.querySelectorAll("[role=status], [role=alert]")) spoken.remove();
      const lines = [...copy.querySelectorAll("p, td, th, output, dd, summary, text, legend")];
      const fields = [...part.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
      return [
        ...lines.map(({ textContent }) => textContent.trim()),
        ...[...copy.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? ""),
        ...fields.map((field) => `${field.id} ${field.value} ${field instanceof HTMLInputElement && field.checked}`),
      ];
    }),
  );

describe("undo and redo", () => {
  it("by button: one step for a drag, one for each choice, and fields forget what was typed", async () => {
    const page = await openSimulator(context);
    expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    await drag(effort(page), 0.13, 0.6);
    const dragged = await percent(page);
    await button(page, "Tempo").click();
    await page.getByRole("textbox", { name: "Minutes" }).fill("999");
    await page.getByRole("textbox", { name: "Minutes" }).press("Tab");
    await page.getByText(/“999”; allowed is a whole number from 1 to 240\.$/).waitFor();
    await button(page, "Undo").click();
    await expectPercent(page, dragged);
    expect(await page.getByRole("textbox", { name: "Minutes" }).inputValue()).toBe("45");
    await button(page, "Undo").click();
    await expectPercent(page, 65);
    expect(await settledQuery(page)).toBe("");
    expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    await button(page, "Redo").click();
    await expectPercent(page, dragged);
    await button(page, "Redo").click();
    await expectSays(page, "said-session", /^20 min at 88 %/);
    expect(await button(page, "Redo").getAttribute("aria-disabled")).toBe("true");
    await page.close();
  });

  it("by Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, but not in a text field, which takes back its own typing", async () => {
    const page = await openSimulator(context);
    await effort(page).press("PageUp");
    await effort(page).press("PageUp");
    await page.keyboard.press("Control+z");
    await expectPercent(page, 75);
    await page.keyboard.press("Control+z");
    await expectPercent(page, 65);
    await page.keyboard.press("Control+y");
    await expectPercent(page, 75);
    await page.keyboard.press("Control+Shift+Z");
    await expectPercent(page, 85);
    const minutes = page.getByRole("textbox", { name: "Minutes" });
    await minutes.focus();
    await page.keyboard.type("7");
    await page.keyboard.press("Control+z");
    expect(await minutes.inputValue()).toBe("45");
    await expectPercent(page, 85);
    await page.close();
  });

  it("take back a reset, which sets everything to what the page opened with", async () => {
    const page = await openSimulator(context, "?i=120&m=10&k=4&n2=2&g=cost&mix=sprinter");
    await expectSays(page, "held-verdict", /^10 min at 120 % cannot be held/);
    const before = await contents(page);
    await page.locator("#part-block").getByRole("button", { name: "Reset" }).click();
    await expectSays(page, "said-session", "45 min at 65 % · easy, at the start");
    expect(await settledQuery(page)).toBe("");
    await page.keyboard.press("Control+z");
    await expect.poll(() => contents(page)).toEqual(before);
    await page.close();
  });
});

describe("a link", () => {
  it("opens the same page for somebody else: address, words, numbers, curves and fields", async () => {
    const page = await openSimulator(context);
    await button(page, "5 × 4 min").click();
    await effort(page).press("ArrowRight");
    await page.getByText("Set the effort by pace").click();
    await page.getByLabel("Recent race").selectOption({ label: "10 km" });
    await page.getByLabel("Race time").fill("52:10");
    await page.getByLabel("Race time").press("Tab");
    const block = page.locator("#part-block");
    await block.getByRole("button", { name: "Add a second kind of session" }).click();
    await block.getByRole("slider", { name: "Effort of the second session" }).press("Home");
    await block.getByRole("slider", { name: "Then weeks off" }).press("PageUp");
    await block.getByLabel("Whose fibers").selectOption("recreational");
    const across = page.locator("#part-intensity");
    await across.getByRole("radio", { name: "Equal recovery cost" }).check();
    await across.getByRole("button", { name: "What a minute costs" }).click();
    await page.getByText("Open the comparison").click();
    await page.locator("#part-compare astro-island:not([ssr])").waitFor({ state: "attached" });
    await page.getByLabel("A", { exact: true }).selectOption("polarized");
    const query = await settledQuery(page);
    const pairs = {
      v: "1.2",
      i: "99",
      f: "repeats",
      i2: "30",
      f2: "steady",
      n2: "2",
      z: "4",
      mix: "recreational",
      g: "cost",
      cd: "yes",
    };
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      ...pairs,
      a: "polarized",
      race: "10k",
      t: "52:10",
    });

    const other = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    const again = await openSimulator(other, query);
    for (const each of [page, again]) {
      await openDetails(each.locator(".part"));
      await each.locator("#part-compare astro-island:not([ssr])").waitFor({ state: "attached" });
      await each.getByLabel("Race time").waitFor();
      await expectSays(each, "held-verdict", /^5 × 4 min at 99 % /);
    }
    const expected = await contents(page);
    expect(expected.length).toBeGreaterThan(200);
    await expect.poll(() => contents(again)).toEqual(expected);
    expect(await settledQuery(again)).toBe(query);
    await other.close();
    await page.close();
  });

  it("made with another version says so, and still sets what it can", async () => {
    const page = await openSimulator(context, "?v=9.9&i=80");
    await expectSays(page, "refused", /^This link was made by another version of this page \(9\.9; this is 1\.2\)\./);
    await expectPercent(page, 80);
    await page.close();
    const model = await openSimulator(context, "?v=1.77&i=80");
    await expectSays(model, "refused", /^This link was made with model version 77, which this page does not know/);
    await model.close();
  });

  it("that is hostile or broken says of each value that it cannot be used and what is allowed, and runs nothing", async () => {
    const script = "<script>document.title='taken'</script>";
    const image = '<img src=x onerror="document.title=1">';
    const query = new URLSearchParams([
      ["i", "999"],
      ["m", "NaN"],
      ["w", "1e9"],
      ["f", script],
      ["mix", "__proto__"],
      ["g", "constructor"],
      ["t", image],
      ["k", "8.5.1"],
      ["z", "12"],
      ["n", ""],
      ["unknown", script],
    ]);
    const { page, faults } = await listeningPage(context);
    await page.goto(`simulator/?${query.toString()}`);
    await awaken(page);
    await page.locator(".refused").waitFor();
    const sentences = await page.locator(".refused span").allInnerTexts();
    const allowed = {
      i: "a number from 30 to 200",
      m: "a number from 1 to 240",
      w: "a number from 10 to 720",
      f: "steady, repeats",
      mix: "untrained, recreational, middle-distance, distance, sprinter, generic",
      g: "minutes, held, cost",
      t: "text of at most 20 characters",
      k: "a number from 0 to 16",
      n: "a number from 1 to 7",
    };
    expect(sentences).toHaveLength(Object.keys(allowed).length);
    for (const [key, words] of Object.entries(allowed)) {
      const start = `The link's ${key}=`;
      expect(
        sentences.find((each) => each.startsWith(start)),
        key,
      ).toContain(`cannot be used; allowed: ${words}.`);
    }
    expect(sentences.join(" ")).toContain(`f=${script.slice(0, 20)}… cannot`);
    expect(await page.locator("main img").count(), "pictures made from the link").toBe(0);
    expect(await page.locator("script", { hasText: "taken" }).count(), "scripts made from the link").toBe(0);
    expect(await page.title()).not.toMatch(/^taken|^1$/);
    await expectSays(page, "said-session", "45 min at 65 % · easy, at the start");
    await expectSays(page, "block-says", /After 12 weeks without training/);
    expect(await faults()).toEqual([]);
    await page.locator("#part-block").getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => page.locator(".refused").count()).toBe(0);
    await page.close();
  });

  it("that was jumped away from is gone back to: back and forward set what the address says", async () => {
    const page = await openSimulator(context);
    await button(page, "Tempo").click();
    await settledQuery(page);
    // A jump within the page makes a place to go back to.
    await page.evaluate(() => {
      location.hash = "part-block";
    });
    await effort(page).press("PageUp");
    expect(await settledQuery(page)).toBe("?v=1.2&i=98&m=20");
    await page.goBack();
    await expectPercent(page, 88);
    expect(await settledQuery(page)).toBe("?v=1.2&i=88&m=20");
    await page.goForward();
    await expectPercent(page, 98);
    expect(new URL(page.url()).hash).toBe("#part-block");
    // Nothing is lost that was not yet in the address.
    await effort(page).press("PageUp");
    await page.evaluate(() => {
      location.hash = "part-compare";
    });
    expect(await settledQuery(page)).toBe("?v=1.2&i=108&m=20");
    await expectPercent(page, 108);
    await page.close();
  });
});

describe("the projector", () => {
  const shown = (page: Page) =>
    page
      .locator(".part, .masthead, h1, figcaption, #questions, .part-about")
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility())
          .map((each) => (each.id === "" ? `${each.localName} ${each.classList.value}` : each.id)),
      );

  it.each(["session", "block", "intensity"])("shows the part %s alone and large, until Escape", async (part) => {
    const page = await openSimulator(context);
    const own = page.locator(`#part-${part}`);
    const size = () => own.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    const before = { all: await shown(page), size: await size() };
    await own.getByRole("button", { name: "Projector" }).click();
    await expect.poll(() => shown(page)).toEqual([`part-${part}`]);
    expect(await size()).toBeGreaterThan(1.2 * before.size);
    const query = await settledQuery(page);
    expect(query).toBe(`?v=1.2&show=${part}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const again = await openSimulator(context, query);
    await expect.poll(() => shown(again)).toEqual([`part-${part}`]);
    await again.close();
    await page.keyboard.press("Escape");
    await expect.poll(() => shown(page)).toEqual(before.all);
    expect(await settledQuery(page)).toBe("");
    await page.close();
  });

  it("shows one picture of the block, and another one when it is chosen, which the link keeps", async () => {
    const page = await openSimulator(context, "?v=1.2&show=block");
    const pictures = page.locator("#part-block :is(.block-plot, .block-muscle):visible");
    await expect.poll(() => pictures.count()).toBe(1);
    expect(await pictures.innerText()).toMatch(/^Whole muscle/);
    const { width = 0, height = 0 } = (await pictures.locator("svg.plot").boundingBox()) ?? {};
    expect(width, "large").toBeGreaterThan(600);
    expect(height, "and in one window with what it says").toBeLessThan(800);
    await page.getByLabel("Picture shown").selectOption({ label: "Type IIa" });
    await expect.poll(() => pictures.innerText()).toMatch(/^Type IIa/);
    expect(await settledQuery(page)).toBe("?v=1.2&show=block&pic=IIa");
    await page.getByLabel("Picture shown").selectOption({ label: "The muscle" });
    await pictures.locator("svg.muscle").waitFor();
    await page.locator("#block-effort").press("End");
    const again = await openSimulator(context, await settledQuery(page));
    await again.locator("#part-block .block-muscle svg.muscle .cell").first().waitFor();
    expect(await again.locator("#part-block :is(.block-plot, .block-muscle):visible").count()).toBe(1);
    await again.close();
    await page.close();
  });

  it("shows the comparison alone, opened", async () => {
    const page = await openSimulator(context, "?show=compare");
    await expect.poll(() => shown(page)).toEqual(["part-compare"]);
    await expectSays(page, "compare-says", /In this model /);
    await page.getByRole("button", { name: "Show the whole page" }).press("Enter");
    await page.locator("h1").waitFor();
    expect(await says(page, "compare-says")).toMatch(/In this model /);
    await page.close();
  });
});
