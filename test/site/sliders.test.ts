import type { BrowserContext, Locator } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { pages, site, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext();
});

/** What a value is followed by when it is more than a bare number. */
const unit =
  /%|percent|minute|\bmin\b|second|hour|kilomet|\bkm\b|mile|\bmet(er|re)s?\b|\bper\b|\/km|watt|year|week|day|run|session|time/i;

interface Reading {
  value: number;
  min: number;
  max: number;
  text: string;
  name: string;
  output: string;
}

const read = (slider: Locator): Promise<Reading> =>
  slider.evaluate((element) => {
    const input = element as HTMLInputElement;
    const referenced = (input.getAttribute("aria-labelledby") ?? "")
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? "");
    const labels = [...(input.labels ?? [])].map(({ textContent }) => textContent);
    const outputs = [...document.querySelectorAll("output")].filter((output) => output.htmlFor.contains(input.id));
    return {
      value: input.valueAsNumber,
      min: Number(input.min),
      max: Number(input.max),
      text: input.getAttribute("aria-valuetext") ?? "",
      name: [input.getAttribute("aria-label") ?? "", ...referenced, ...labels].join(" ").trim(),
      output: outputs
        .map(({ textContent }) => textContent)
        .join(" ")
        .trim(),
    };
  });

const withSliders = site.pages.filter(({ elements }) =>
  elements.some(({ name, attributes }) => name === "input" && attributes["type"] === "range"),
);

it("the home page has a slider", () => {
  expect(withSliders.map(({ path }) => path)).toContain("");
  expect(pages).toContain("");
});

describe.each(titled(withSliders.map(({ path }) => path)))("each slider of %s", (_, path) => {
  it("has a name, an output, words with a unit that follow it, and obeys the keys", async () => {
    const page = await open(context, path);
    for (const slider of await page.locator("input[type=range]:visible").all()) {
      const press = async (key: string): Promise<Reading> => {
        await slider.press(key);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        return read(slider);
      };
      const first = await read(slider);
      const which = `slider "${first.name}"`;
      expect(first.name, "a slider without a name").not.toBe("");
      expect(first.output, `${which}: <output for> it`).not.toBe("");
      expect(first.text, `${which}: aria-valuetext`).toMatch(/\d|rest/i);
      expect(first.text, `${which}: aria-valuetext has a unit`).toMatch(unit);

      const lowest = await press("Home");
      expect(lowest.value, `${which}: Home`).toBe(lowest.min);
      const next = await press("ArrowRight");
      expect(next.value, `${which}: ArrowRight`).toBeGreaterThan(lowest.value);
      expect(next.text, `${which}: aria-valuetext after ArrowRight`).not.toBe(lowest.text);
      expect(next.text, `${which}: aria-valuetext after ArrowRight`).toMatch(unit);
      expect(next.output, `${which}: output after ArrowRight`).not.toBe(lowest.output);
      const highest = await press("End");
      expect(highest.value, `${which}: End`).toBe(highest.max);
      const paged = await press("PageDown");
      expect(paged.value, `${which}: Page Down goes down`).toBeLessThan(highest.value);
      const arrowed = await press("ArrowLeft");
      expect(paged.value - arrowed.value, `${which}: a page is more than an arrow's step`).toBeLessThan(
        highest.value - paged.value,
      );
      expect((await press("PageUp")).value, `${which}: Page Up goes up`).toBeGreaterThan(arrowed.value);
    }
    await page.close();
  });
});
