// The pages about the model, used as a person would: run the checks, draw the parameters anew, take the numbers along.
import { csvParseRows } from "d3";
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { modelVersion } from "../../src/sim/index.ts";
import { open, useBrowser } from "./support/browser.ts";
import { downloaded } from "./support/download.ts";
import { site, titled } from "./support/site.ts";

const browser = useBrowser();
const modelPages = site.pages.map(({ path }) => path).filter((path) => /^model\/.+/.test(path));

/** The text of the figure's result once no run is under way. */
async function settled(page: Page): Promise<string> {
  await page.locator(".uncertainty-progress").waitFor({ state: "hidden" });
  return (await page.locator(".uncertainty-result").textContent()) ?? "";
}

const saved = async (page: Page, name: string): Promise<string> =>
  new TextDecoder().decode(
    (await downloaded(page.getByRole("button", { name: new RegExp(`^${name}\\b`) }).first())).bytes,
  );

it("the button on /model/ runs every check in the browser, and each says what it found", async () => {
  const page = await open(await browser.newContext(), "model/");
  const rows = page.locator("[data-check]");
  const count = await rows.count();
  expect(count).toBeGreaterThan(8);
  expect(await rows.first().textContent()).toContain("not run yet");
  const button = page.getByRole("button", { name: "Run the checks here" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByText(`All ${count} checks hold.`).waitFor();
  for (const text of await rows.allTextContents()) expect(text).toContain("✓ holds: ");
  expect(await page.locator('[data-check="hold-50"] .found').textContent()).toContain("95.5 s");
  await page.getByRole("button", { name: "Run them again" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent), "the focus stays").toBe("Run them again");
});

describe("without JavaScript", () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  });

  it.each(titled(modelPages))(
    "%s has equations or data, numbers with their grade, and says where it is wrong",
    async (_, path) => {
      await page.goto(path);
      expect(await page.locator(".trust .grade").textContent()).toMatch(
        /^(measured|computed|illustrative|convention)$/,
      );
      expect(await page.locator("main math, main table").count()).toBeGreaterThan(0);
      expect(
        await page.getByRole("heading", { level: 2, name: /^Where (it is wrong|the evidence falls short)$/ }).count(),
      ).toBe(1);
      const text = await page.locator("main").innerText();
      expect(text).not.toMatch(/\bNaN\b|Infinity|undefined|\[object/);
      // An author's slip in a formula would show up as TeX.
      expect(text).not.toMatch(/\\(frac|mathrm|text|cdot)|\$[^$]+\$/);
    },
  );
});

describe("/model/uncertainty/", () => {
  it("draws again in the background, keeps the state in the address, and says the result in words", async () => {
    const page = await open(await browser.newContext(), "model/uncertainty/");
    const before = await settled(page);
    expect(before).toMatch(/^Widest on day \d+: \d+ %, from \d+ to \d+ if these ranges hold\.$/);
    await page.getByRole("combobox", { name: "Model" }).selectOption("mlss");
    await page.waitForFunction(() => location.search.includes("m=mlss"));
    await expect.poll(() => settled(page)).toMatch(/^Widest at a VO2max of \d+/);
    // The link gives somebody else the same picture.
    const again = await open(page.context(), `model/uncertainty/${new URL(page.url()).search}`);
    await expect.poll(() => settled(again)).toBe(await settled(page));
    await page.getByRole("button", { name: /^Reset, / }).click();
    await expect.poll(() => settled(page)).toBe(before);
  });

  it("gives the same numbers for the same seed and others for another", async () => {
    const page = await open(await browser.newContext(), "model/uncertainty/?n=50&seed=1");
    /** Without what every row says of the draw. */
    const csv = async (): Promise<string> => {
      await settled(page);
      await page.locator("#uncertainty .share summary").click();
      const [columns = [], ...rows] = csvParseRows(await saved(page, "Data as CSV"));
      expect(columns.slice(4)).toEqual(["what", "draws", "seed", "model"]);
      return rows.map((row) => row.slice(0, 4).join()).join("\n");
    };
    const first = await csv();
    expect(first.split("\n").length).toBeGreaterThan(20);
    const seed = page.getByRole("textbox", { name: "Seed" });
    await seed.fill("2");
    await seed.press("Tab");
    await expect.poll(csv).not.toBe(first);
    await seed.fill("1");
    await seed.press("Tab");
    await expect.poll(csv).toBe(first);
  });

  it("keeps what cannot be used as typed and says what is allowed; a damaged link still opens", async () => {
    const page = await open(await browser.newContext(), "model/uncertainty/?m=nothing&n=1e9&seed=abc");
    await page.getByText("m=nothing cannot be used; allowed: adaptation").waitFor();
    const draws = page.getByRole("textbox", { name: "Draws" });
    expect(await draws.inputValue()).toBe("1000");
    await draws.fill("7");
    await draws.press("Tab");
    await page.getByText("Enter a whole number from 20 to 5000, not “7”.").waitFor();
    expect(await draws.inputValue()).toBe("7");
    await page.getByRole("button", { name: /^Reset, / }).click();
    expect(await draws.inputValue(), "a reset forgets what was typed").toBe("1000");
  });

  it("can be stopped while it draws, and keeps the picture before", async () => {
    const page = await open(await browser.newContext(), "model/uncertainty/");
    const before = await page.locator("#uncertainty svg.chart").innerHTML();
    await page.getByRole("combobox", { name: "Model" }).selectOption("tolerance");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped. The picture shows the run before.").waitFor();
    expect(await page.locator("#uncertainty svg.chart").innerHTML()).toBe(before);
    // Controls and address tell of the picture, and who pressed the button is not lost.
    expect(await page.getByRole("combobox", { name: "Model" }).inputValue()).toBe("adaptation");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("uncertainty-result");
  });

  it("says at once what it draws while the picture still shows the run before", async () => {
    const page = await open(await browser.newContext(), "model/uncertainty/?m=tolerance");
    await page.getByText(/^Drawing: How long an intensity can be held, 60 draws\./).waitFor();
    expect(await page.locator(".uncertainty").getAttribute("aria-busy")).toBe("true");
  });
});

it("a figure drawn with the page gives its numbers and its picture away", async () => {
  const page = await open(await browser.newContext(), "model/motor-units/");
  const csv = await saved(page, "CSV");
  expect(csv.split("\r\n")[0]).toBe('"drive, %",units recruited,"force, %",model');
  expect(csv).toContain(`\r\n100,120,100,"computed, version ${modelVersion}"\r\n`);
  const svg = await saved(page, "SVG");
  expect(svg).toMatch(/^<svg[^>]*>.*<path/s);
  expect(svg).not.toMatch(/oklch|class="/);
});

/** A cell with several values, or a number with its unit, or a duration that is not in seconds. */
const crowded = /^[-−+]?\d[\d.,]*\s*(%|±|–|to\b|min\b|h\b|s\b|\/|\()|\d:\d\d|^−|\S(Miss|Assumed):/;

describe("on every page", () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.lastingContext();
  });

  it.each(modelPages)("%s saves its tables with one value a cell", async (path) => {
    const page = await open(context, path);
    for (const [index, button] of (await page.locator("[data-tool=csv]").all()).entries()) {
      // After ten downloads of a page Chromium would ask before the next.
      if (index % 8 === 7) await page.reload();
      // Some tables are folded.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details")) fold.open = true;
      });
      const { name, bytes } = await downloaded(button);
      expect([...bytes.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
      const [columns = [], ...rows] = csvParseRows(bytes.subarray(3).toString("utf8"));
      expect(new Set(columns).size, columns.join("; ")).toBe(columns.length);
      expect(columns.filter((column) => /(?<!\/)\b(min|minutes?|h)$|^seconds?$/.test(column))).toEqual([]);
      // A remark is a sentence, which may begin with a number, and so may a unit ("1/min").
      const sentences = /remark|in words|^(miss|session|unit)$/i;
      for (const row of rows) {
        expect(row.length, `${name}: ${row.join("; ")}`).toBe(columns.length);
        const values = row.filter((_, index) => index > 0 && !sentences.test(columns[index] ?? ""));
        expect(
          values.filter((cell) => crowded.test(cell)),
          name,
        ).toEqual([]);
      }
    }
    await page.close();
  });
});
