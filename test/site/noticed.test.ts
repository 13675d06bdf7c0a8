// Each checker of a visit is given a page with a fault to find: a check that cannot fail would pass any page.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { violations } from "./support/axe.ts";
import { open, useBrowser } from "./support/browser.ts";
import { liveRegionFaults, messageFaults } from "./support/eavesdrop.ts";
import { focusFaults } from "./support/focus.ts";
import { cues, showErrors } from "./support/interact.ts";
import { shiftsOf, tooNarrow, tooWide } from "./support/layout.ts";
import { listeningPage } from "./support/listen.ts";
import { animations, unrest } from "./support/rest.ts";
import { unlistedCharacters } from "./support/serif.ts";
import { pages } from "./support/site.ts";
import { sliderFaults } from "./support/sliders.ts";
import { watchingContext } from "./support/visit.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await watchingContext(browser, 320);
});

/** A short page without islands, to plant a fault in. */
const plain = (): Promise<Page> => open(context, "about/");

it.concurrent("a chapter has cards to open, and the calculator errors to show", async () => {
  const chapter = await open(context, pages.find((path) => path.startsWith("chapters/")) ?? "");
  expect(await chapter.locator(cues).count()).toBeGreaterThan(1);
  await chapter.close();
  const calculator = await open(context, "calculators/week/");
  expect(await showErrors(calculator)).toBeGreaterThan(0);
  expect(await calculator.locator("[aria-invalid=true]").count()).toBeGreaterThan(0);
  await calculator.close();
});

it.concurrent("axe finds an image and a button without names", async () => {
  const page = await plain();
  await page.evaluate(() => {
    document.body.append(document.createElement("img"), document.createElement("button"));
  });
  const found = await violations(page);
  expect(found.some((line) => line.startsWith("image-alt"))).toBe(true);
  expect(found.some((line) => line.startsWith("button-name"))).toBe(true);
  await page.close();
});

it.concurrent("a jump is noticed", async () => {
  const page = await plain();
  expect(await shiftsOf(page)).toEqual([]);
  await page.evaluate(() => {
    const banner = document.createElement("p");
    banner.textContent = "A late banner";
    document.body.prepend(banner);
  });
  await expect.poll(async () => (await shiftsOf(page)).length).toBeGreaterThan(0);
  await page.close();
});

it.concurrent("what is too wide is noticed, and so is text that is too narrow", async () => {
  const page = await plain();
  await page.setViewportSize({ width: 320, height: 640 });
  expect([await tooWide(page), await tooNarrow(page)]).toEqual([[], []]);
  await page.evaluate(() => {
    const wide = document.createElement("p");
    wide.textContent = "Wide";
    wide.style.minInlineSize = "400px";
    const narrow = document.createElement("p");
    narrow.textContent = "Words in a column that is much too narrow for a text to be read. ".repeat(2);
    narrow.style.inlineSize = "100px";
    document.querySelector("main")?.append(wide, narrow);
  });
  expect((await tooWide(page)).join()).toContain("416 px wide");
  expect(await tooNarrow(page)).toEqual(["the narrowest paragraph is 100 px wide, expected more than 120 px"]);
  await page.close();
});

it.concurrent("a character that the serif cannot draw is noticed, and so is a page without the serif", async () => {
  const page = await plain();
  expect(await unlistedCharacters(page)).toEqual([]);
  await page.evaluate(() => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "Ж, λ";
    document.querySelector("main")?.append(paragraph);
  });
  expect(await unlistedCharacters(page)).toEqual(["Ж (U+416) in Ж, λ", "λ (U+3bb) in Ж, λ"]);
  await page.evaluate(() => {
    document.documentElement.style.setProperty("--serif", "monospace");
  });
  expect(await unlistedCharacters(page)).toEqual(["no text is set in the serif"]);
  await page.close();
});

it.concurrent("the walk by keyboard notices a hidden ring, a cover, a wrong order and a trap", async () => {
  const page = await plain();
  await page.evaluate(() => {
    const button = (label: string): HTMLButtonElement => {
      const made = Object.assign(document.createElement("button"), { textContent: label });
      document.body.append(made);
      return made;
    };
    button("ringless").style.outline = "none";
    button("covered");
    const cover = document.createElement("div");
    cover.style.cssText = "position:fixed;inset:0;z-index:9";
    document.body.append(cover);
    button("early").tabIndex = 1;
  });
  const text = (await focusFaults(page)).join("\n");
  expect(text).toMatch(/"ringless" shows no focus/);
  expect(text).toMatch(/"covered" is covered by <div/);
  expect(text).toMatch(/comes after <button> "early"/);
  await page.evaluate(() => {
    const trap = document.createElement("input");
    document.body.append(trap);
    trap.addEventListener("keydown", (event) => {
      event.preventDefault();
    });
  });
  await expect(focusFaults(page)).rejects.toThrow(/trapped/);
  await page.close();
});

it.concurrent("the listener hears errors, foreign requests, missing files and policy violations", async () => {
  const { page, faults } = await listeningPage(context);
  await page.goto("about/");
  await page.evaluate("console.warn('a warning')");
  await page.evaluate(async () => {
    setTimeout(() => {
      throw new Error("thrown");
    });
    await Promise.allSettled([fetch("/missing.json"), fetch("https://example.invalid/")]);
    const script = document.createElement("script");
    script.textContent = "1";
    document.head.append(script);
  });
  for (const part of ["a warning", "thrown", "status 404", "example.invalid", "policy violation: script-src"])
    await expect.poll(async () => (await faults()).join("\n")).toContain(part);
  await page.close();
});

it.concurrent("a page that counts frames, burns time or is animated is noticed", async () => {
  const page = await plain();
  expect(await unrest(page)).toEqual([]);
  await page.evaluate(() => {
    const again = (): void => {
      requestAnimationFrame(again);
    };
    again();
    // Not in the frames: a busy machine shows few of them.
    setInterval(() => {
      const end = performance.now() + 20;
      while (performance.now() < end);
    }, 40);
  });
  expect(await unrest(page, 1)).toEqual([
    expect.stringMatching(/^\d+ callbacks of requestAnimationFrame/),
    expect.stringMatching(/ % of a core is busy/),
  ]);
  expect(await animations(page)).toEqual([]);
  await page.evaluate(() => document.body.animate([{ opacity: 0.5 }], 60_000));
  expect(await animations(page)).toHaveLength(1);
  await page.close();
});

it.concurrent("a slider without a name, a unit, an output or its keys is noticed", async () => {
  const page = await plain();
  await page.evaluate(() => {
    const slider = Object.assign(document.createElement("input"), { type: "range" });
    slider.addEventListener("keydown", (event) => {
      event.preventDefault();
    });
    document.querySelector("main")?.append(slider);
  });
  const text = (await sliderFaults(page)).join("\n");
  for (const fault of ["has a name", "has an <output for> it", "says a unit", "after Home", "after End", "Page Up"])
    expect(text).toContain(fault);
  await page.close();
});

it.concurrent("a live region that talks during a drag, says too much or prints raw numbers is noticed", async () => {
  const page = await plain();
  await page.evaluate(() => {
    const slider = Object.assign(document.createElement("input"), { type: "range" });
    const region = document.createElement("p");
    region.setAttribute("role", "status");
    slider.addEventListener("input", () => {
      region.textContent = `It is ${slider.valueAsNumber / 7}`;
    });
    document.querySelector("main")?.append(slider, region);
  });
  const text = (await liveRegionFaults(page, 1000)).join("\n");
  expect(text).toContain("a message during the drag: It is ");
  expect(text).toContain("0 messages after the drag, expected one");
  expect(text).toContain("a raw number after ArrowRight: It is ");
  expect(messageFaults(["a".repeat(141)], "a key")).toEqual([expect.stringMatching(/^141 characters/)]);
  expect(messageFaults(["one", "two"], "a key")).toEqual(["2 messages after a key, expected one: one / two"]);
  await page.close();
});
