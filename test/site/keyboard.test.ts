import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { walk } from "./support/focus.ts";
import { kinds, pages, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
});

const faultsOf = (stops: Awaited<ReturnType<typeof walk>>): string[] =>
  stops.flatMap(({ element, faults }) => faults.map((fault) => `${element} ${fault}`));

describe.each(titled(pages))("Tab walks through %s", (_, path) => {
  it("in document order, each stop visible and uncovered, and out at its end", async () => {
    const page = await open(context, path);
    const stops = await walk(page);
    expect(faultsOf(stops)).toEqual([]);
    expect(stops.length).toBeGreaterThan(0);
    await page.close();
  });
});

describe.each(titled(kinds))("Tab walks through %s", (_, path) => {
  it("in a small window too", async () => {
    const page = await open(context, path);
    await page.setViewportSize({ width: 360, height: 560 });
    expect(faultsOf(await walk(page))).toEqual([]);
    await page.close();
  });
});

it("the walk notices a hidden ring, a cover, a wrong order and a trap", async () => {
  const page = await open(context, "");
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
  const text = faultsOf(await walk(page)).join("\n");
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
  await expect(walk(page)).rejects.toThrow(/trapped/);
  await page.close();
});
