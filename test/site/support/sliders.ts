// Moves each slider of a page by its keys and judges what it says.
import type { Locator, Page } from "playwright-core";
import { nextFrame } from "../../../scripts/browser/next-frame.ts";

/** What a value is followed by when it is more than a bare number. */
const unit =
  /%|percent|minute|\bmin\b|second|hour|\bh\b|kilomet|\bkm\b|mile|\bmet(er|re)s?\b|\bper\b|\/km|watt|year|week|day|run|session|time/i;

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

async function press(slider: Locator, key: string): Promise<Reading> {
  await slider.press(key);
  await nextFrame(slider.page());
  return read(slider);
}

async function faultsOf(slider: Locator): Promise<string[]> {
  const first = await read(slider);
  const lowest = await press(slider, "Home");
  const next = await press(slider, "ArrowRight");
  const highest = await press(slider, "End");
  const paged = await press(slider, "PageDown");
  const arrowed = await press(slider, "ArrowLeft");
  const back = await press(slider, "PageUp");
  const expectations: [what: string, holds: boolean][] = [
    ["has a name", first.name !== ""],
    ["has an <output for> it", first.output !== ""],
    [`says a value: "${first.text}"`, /\d|rest/i.test(first.text)],
    [`says a unit: "${first.text}"`, unit.test(first.text)],
    ["is at its minimum after Home", lowest.value === lowest.min],
    ["goes up after ArrowRight", next.value > lowest.value],
    ["says something else after ArrowRight", next.text !== lowest.text],
    [`says a unit after ArrowRight: "${next.text}"`, unit.test(next.text)],
    ["shows another output after ArrowRight", next.output !== lowest.output],
    ["is at its maximum after End", highest.value === highest.max],
    ["goes down after Page Down", paged.value < highest.value],
    ["moves further by Page Down than by an arrow", paged.value - arrowed.value < highest.value - paged.value],
    ["goes up after Page Up", back.value > arrowed.value],
  ];
  return expectations.flatMap(([what, holds]) => (holds ? [] : [`slider "${first.name}": expected that it ${what}`]));
}

/** One line for each thing that a visible slider of the page does not do. */
export async function sliderFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const slider of await page.locator("input[type=range]:visible:enabled").all())
    found.push(...(await faultsOf(slider)));
  return found;
}
