// What a reader does besides moving sliders: presses a word, a menu and a switch, and types a time.
import { expect, it } from "vitest";
import type { Engine, Spot } from "../../../scripts/engines/engine.ts";
import { awakenDocument } from "../../../scripts/browser/awaken.ts";
import type { EngineOnSite } from "./engine.ts";

/** Runs in the page: brings what a selector means first into sight, and says where it is pressed. */
function spotOf(selector: string): Spot {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`there is no ${selector}`);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  // A link that is broken into two lines has nothing in the middle of its box.
  const [line] = element.getClientRects();
  const { left, top, width, height } = line ?? element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

async function press(engine: Engine, selector: string): Promise<void> {
  const spot = await engine.evaluate(spotOf, selector);
  await engine.drag(spot, spot);
}

/** Runs in the page: the words of what a selector means first, if all of it is in the window; else where it is. */
function wordsInWindow(selector: string): string {
  const element = document.querySelector(selector);
  if (element === null) return "nowhere";
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right > left;
  return isInside ? element.textContent : `at ${[left, top, right, bottom].join()}`;
}

/** Runs in the page: the words of what a selector means first. */
const wordsOf = (selector: string): string => document.querySelector(selector)?.textContent ?? "";

const colorOfPaper = (): string => getComputedStyle(document.documentElement).backgroundColor;

/** Runs in the page: how far each equation stands from the left edge of its column, px. */
const equationIndents = (): number[] =>
  [...document.querySelectorAll(".equation math")].map((math) => {
    const column = math.closest(".equation")?.getBoundingClientRect().left ?? NaN;
    return math.getBoundingClientRect().left - column;
  });

export function testReader(onSite: () => EngineOnSite): void {
  const openAwake = async (path: string): Promise<EngineOnSite> => {
    const site = onSite();
    await site.engine.resize({ width: 1440, height: 900 });
    await site.open(path);
    await site.engine.evaluate(awakenDocument);
    return site;
  };

  it("opens a card beside a word, and the Share menu, inside the window", async () => {
    const { engine, faults } = await openAwake("chapters/fiber-recruitment/");
    await press(engine, "main a[aria-expanded]");
    await expect.poll(() => engine.evaluate(wordsInWindow, ":popover-open")).toMatch(/^\D{10}/);
    await press(engine, "details.share > summary");
    await expect.poll(() => engine.evaluate(wordsInWindow, "details.share[open] > :last-child")).toContain("Copy");
    expect(await faults()).toEqual([]);
  });

  it("changes light and dark", async () => {
    const { engine, faults } = await openAwake("about/");
    const before = await engine.evaluate(colorOfPaper);
    await press(engine, ".theme-switch");
    await expect.poll(() => engine.evaluate(colorOfPaper)).not.toBe(before);
    await press(engine, ".theme-switch");
    await expect.poll(() => engine.evaluate(colorOfPaper)).toBe(before);
    expect(await faults()).toEqual([]);
  });

  it("plans another week for a time that is typed", async () => {
    const { engine, faults } = await openAwake("calculators/week/");
    const before = await engine.evaluate(wordsOf, ".week-headline");
    await press(engine, "#week-race-time");
    await engine.evaluate(() => {
      document.querySelector<HTMLInputElement>("#week-race-time")?.select();
    });
    // Daniels' table of VDOT has this time for 50.
    await engine.type("19:57");
    await engine.press("Enter");
    await expect.poll(() => engine.evaluate(wordsOf, ".week-headline")).not.toBe(before);
    expect(await engine.evaluate(wordsOf, ".week-result")).toContain("scores 50 (VDOT)");
    expect(await faults()).toEqual([]);
  });

  it("begins equations at the left edge of their column", async () => {
    const { engine } = await openAwake("model/adaptation/");
    const indents = await engine.evaluate(equationIndents);
    expect(indents.length).toBeGreaterThan(3);
    for (const indent of indents) expect(indent).toBeLessThan(2);
  });
}
