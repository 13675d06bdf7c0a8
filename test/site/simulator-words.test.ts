// The simulator for who hears it, takes its numbers along, or puts the five questions to it.
import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { downloaded } from "./support/download.ts";
import { aWhile, eavesdrop, expectOneMessage } from "./support/eavesdrop.ts";
import { drag, effort, expectSays, openDetails, openSimulator, settledQuery } from "./support/simulator.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

/** What no page of the simulator may say, in whatever form. */
const banned = /optimal|optimum|\bproves?\b|gain nothing|gains nothing/i;
/** What a spoken value is followed by. */
const unit = /%|percent|weeks?\b|\d:\d\d/;

/** All that can be read or heard, with everything opened: text, names, descriptions, value texts. */
const everyWord = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const spoken = ["aria-label", "aria-valuetext", "aria-roledescription", "title", "alt", "placeholder"];
    const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
      spoken.flatMap((name) => element.getAttribute(name) ?? []),
    );
    // Text by text: the numbers of two cells side by side are no long number.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.matches("script, style") !== true) texts.push(node.textContent ?? "");
    }
    return [document.title, ...texts, ...attributes].join("\n");
  });

describe("words", () => {
  it.each(["", "?i=180&f=repeats&w=20&r=8&n2=3&k=16&z=16&g=cost&cd=yes&a=polarized&race=5k&t=27:00&show=all"])(
    "with everything opened at /simulator/%s none claims too much, and no number is raw",
    async (query) => {
      const page = await openSimulator(context, query);
      await openDetails(page.locator("main"));
      await page.locator("#part-compare astro-island:not([ssr])").waitFor({ state: "attached" });
      for (const rule of ["Equal share of what can be held", "Equal recovery cost", "Equal minutes"]) {
        await page.getByRole("radio", { name: rule }).check();
        const words = await everyWord(page);
        expect(words.length).toBeGreaterThan(10_000);
        expect(words.match(banned), rule).toBeNull();
        expect(words, rule).not.toMatch(/\bNaN\b|Infinity|undefined|\[object|\d\.\d{5,}/);
      }
      await page.close();
    },
  );

  it("each part has its numbers in a table, beside charts that say what they show", async () => {
    const page = await openSimulator(context);
    await openDetails(page.locator(".part"));
    await page.locator("#part-compare astro-island:not([ssr])").waitFor({ state: "attached" });
    for (const part of await page.locator(".part").all()) {
      const name = await part.getAttribute("id");
      await expect
        .poll(() => part.locator("table:visible caption").count(), { message: `${name}: tables` })
        .toBeGreaterThan(0);
      expect(await part.locator("td:visible", { hasText: /\d/ }).count(), `${name}: numbers`).toBeGreaterThan(5);
      for (const chart of await part.locator("svg.plot, svg.strips").all())
        expect((await chart.getAttribute("aria-label"))?.length, `${name}: a chart's name`).toBeGreaterThan(20);
    }
    await page.close();
  });
});

describe("every cursor of a chart and every point of a guess", () => {
  it("has a name and a value with its unit, and obeys arrows, Home, End and the Page keys", async () => {
    const page = await openSimulator(context, "?z=4&cd=yes");
    await openDetails(page.locator("main"), (summary) => summary.includes("Reveal"));
    await page.locator(".plot-pad").nth(1).waitFor();
    await page.locator("#part-compare astro-island:not([ssr])").waitFor({ state: "attached" });
    const names = await page
      .locator("svg [role=slider]")
      .evaluateAll((sliders) => sliders.map((slider) => slider.getAttribute("aria-label") ?? ""));
    expect(names.length, "strip, eight of the block, gain, A and B, two guesses").toBeGreaterThanOrEqual(
      1 + 8 + 1 + 2 + 2,
    );
    expect(new Set(names).size, "names that differ").toBe(names.length);
    for (const name of names) await expectKeys(page.getByRole("slider", { name, exact: true }), name);
    await page.close();
  });

  async function expectKeys(slider: Locator, name: string): Promise<void> {
    expect(name, "a slider without a name").toMatch(/\w{3}/);
    const press = async (key: string) => {
      await slider.press(key);
      await slider.page().evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      const [value, min, max, text] = await slider.evaluate((element) =>
        ["valuenow", "valuemin", "valuemax", "valuetext"].map((each) => element.getAttribute(`aria-${each}`) ?? ""),
      );
      expect(text, `${name} after ${key}`).toMatch(unit);
      return { value: Number(value), min: Number(min), max: Number(max), text };
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
});

describe("the live region", () => {
  it("says one short sentence for each thing that is set, and nothing while it is being dragged or only looked at", async () => {
    const page = await openSimulator(context);
    await page.waitForTimeout(aWhile);
    const said = await eavesdrop(page);
    const block = page.locator("#part-block");
    const steps: [string, () => Promise<unknown>][] = [
      ["a key on the weeks", () => block.getByRole("slider", { name: "Weeks of training" }).press("PageUp")],
      ["an idea", () => page.getByRole("button", { name: "8 × 20 s sprint" }).click()],
      ["a choice", () => block.getByLabel("Whose fibers").selectOption("sprinter")],
      ["undo", () => page.keyboard.press("Control+z")],
      [
        "many keys in quick succession",
        async () => {
          await effort(page).focus();
          await Promise.all(Array.from({ length: 12 }, () => page.keyboard.press("ArrowLeft")));
        },
      ],
    ];
    for (const [after, step] of steps) {
      await step();
      await expectOneMessage(page, said, after);
    }
    const cursor = page.getByRole("slider", { name: "Effort, on the curves of gain" });
    await drag(cursor, 0.3, 0.7, async () => {
      await page.waitForTimeout(aWhile);
      expect(await said(), "while a cursor that sets the effort is dragged").toEqual([]);
    });
    await expectOneMessage(page, said, "that drag");
    await page.getByRole("slider", { name: "Moment of the session" }).press("End");
    await block.getByRole("slider", { name: "Type I over the block" }).press("Home");
    await page.waitForTimeout(aWhile);
    expect(await said(), "after a look along curves, which speak for themselves").toEqual([]);
    await page.close();
  });
});

describe("what can be taken along", () => {
  const file = async (part: Locator, kind: string) => downloaded(part.getByRole("button", { name: kind, exact: true }));

  it.each([
    ["session", "session", 20, 8 + 3],
    ["block", "block", 1 + 7 * 12, 10 + 4],
    ["intensity", "gain-against-intensity", 40, 6 + 5],
    ["compare", "comparison", 9, 4 + 6],
  ])("of the part %s: CSV, SVG and PNG", async (id, name, rows, columns) => {
    const page = await openSimulator(context, "?i=95&m=20&z=4");
    await openDetails(page.locator(".part"));
    const part = page.locator(`#part-${id}`);
    await part.locator("astro-island:not([ssr])").first().waitFor({ state: "attached" });
    await expectSays(page, "held-verdict", /^20 min at 95 %/);

    const csv = await file(part, "CSV");
    expect(csv.name).toBe(`${name}.csv`);
    const [head = "", ...lines] = csv.bytes.toString("utf8").trimEnd().split("\r\n");
    expect(lines.length).toBeGreaterThanOrEqual(rows);
    // Behind the numbers stands what they are of, whose fibers, and which model.
    const width = (line: string): number => line.replaceAll(/"[^"]*"/g, "").split(",").length;
    for (const line of [head, ...lines]) expect(width(line), line).toBe(columns);
    expect(csv.bytes.toString("utf8")).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(lines[0]).toMatch(/20 min (of work|at 95 %)|3 × 20 min at 95 %/);

    const drawing = await file(part, "SVG");
    expect(drawing.name).toMatch(new RegExp(`^${name}.*\\.svg$`));
    const svg = drawing.bytes.toString("utf8");
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        root: parsed.documentElement.localName,
        paths: [...parsed.querySelectorAll("path")].filter((path) => /^M/.test(path.getAttribute("d") ?? "")).length,
        words: parsed.documentElement.textContent,
      };
    }, svg);
    expect(read.root).toBe("svg");
    expect(read.paths).toBeGreaterThan(0);
    expect(read.words).toMatch(/illustrative[\s\S]*Effective\s*Dose/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|oklch|class="/);

    const png = (await file(part, "PNG")).bytes;
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16), "pixels across").toBeGreaterThan(600);
    expect(png.length).toBeGreaterThan(5000);
    await page.close();
  });

  it("another picture of a part can be chosen", async () => {
    const page = await openSimulator(context);
    const part = page.locator("#part-block");
    const first = (await file(part, "SVG")).bytes.toString("utf8");
    await part.getByLabel("Picture to save").selectOption({ label: "The muscle" });
    const second = (await file(part, "SVG")).bytes.toString("utf8");
    expect(second.match(/<path/g)?.length, "the drawn fibers").toBeGreaterThan(150);
    expect(first, "what it shows").toContain("Whole muscle. After 8 weeks");
    expect(second).toContain("The muscle. After 8 weeks");
    expect(first.match(/<path/g)?.length, "a curve").toBeLessThan(20);
    expect(first).toContain("weeks");
    await page.close();
  });

  it("a link is put on the clipboard", async () => {
    const own = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      reducedMotion: "reduce",
    });
    const page = await openSimulator(own, "?i=77");
    const part = page.locator("#part-block");
    await part.getByRole("button", { name: "Copy link" }).click();
    await part.getByText("Link copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/simulator\/\?v=1\.2&i=77#part-block$/);
    await own.close();
  });
});

describe("the five questions", () => {
  it("each sets the simulator when its answer is opened, which can be undone, and none scores the guess", async () => {
    const page = await openSimulator(context, "?v=1.2&i=140&m=3");
    const before = await settledQuery(page);
    const sets = [/n=4/, /m=15/, /g=cost.*e=90/, /i=60.*m=120/, /z=12/];
    const questions = await page.locator("#questions > details").all();
    expect(questions).toHaveLength(5);
    for (const [index, question] of questions.entries()) {
      await question.locator("> summary").click();
      await question.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
      await question.locator("details.answer > summary").click();
      await question.getByText(/The simulator .* set to/).waitFor();
      expect(await settledQuery(page)).toMatch(sets[index] ?? /never/);
      expect(await question.innerText()).not.toMatch(
        /\bscore|\bpoints? for|\bcorrect\b|\bwrong\b|well done|\bright\b(?! now)/i,
      );
      await page.keyboard.press("Control+z");
      expect(await settledQuery(page)).toBe(before);
    }
    await page.close();
  });
});
