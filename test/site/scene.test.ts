// The five figures as one scene: one state, one undo, one address, one voice.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { aWhile, eavesdrop, expectOneMessage } from "./support/eavesdrop.ts";
import { drag } from "./support/hands.ts";
import {
  button,
  expectPairs,
  expectPercent,
  expectRefusal,
  expectWords,
  field,
  figureOf,
  openFolded,
  outlines,
  percentOf,
  settledQuery,
  slider,
  spoken,
  stepButton,
  useSimulator,
  wordsOf,
  type FigureName,
} from "./support/simulator.ts";

const openSimulator = useSimulator();

const session = (page: Page): Locator => figureOf(page, "session");
const block = (page: Page): Locator => figureOf(page, "block");
const gain = (page: Page): Locator => figureOf(page, "gain-by-effort");
const now = (page: Page): Locator => session(page).locator(".session-now");
const undo = (figure: Locator): Locator => stepButton(figure, "Undo");

describe("what is set in one figure", () => {
  it("is set in all: the session, its effort, whose fibers, the week of the cursor", async () => {
    const page = await openSimulator();
    const compare = await openFolded(page, "compare");
    await slider(block(page), "Effort").press("PageUp");
    await expectPercent(session(page), 75);
    // What is out of sight follows once the reader pauses.
    await expect.poll(() => spoken(slider(gain(page), "Effort, in the three plots"))).toMatch(/ at 75 percent/);
    await compare.getByText("3 times 45 min at 75 %.").waitFor();
    await session(page).getByRole("button", { name: "4 × 4 min" }).click();
    await block(page).getByText("Change the session (4 × 4 min at 95 %)").click();
    const lasting = field(session(page), "Each lasts");
    await lasting.waitFor();
    await expect.poll(() => field(block(page), "Each lasts").inputValue()).toBe(await lasting.inputValue());
    await block(page).getByLabel("Whose fibers").selectOption("sprinter");
    await expect.poll(() => session(page).getByLabel("Fiber mix").inputValue()).toBe("sprinter");
    await slider(compare, "Week of the block, A and B").press("Home");
    await expectWords(block(page).locator(".block-week"), /^Week 0, /);
    await slider(gain(page), "Effort, in the three plots").press("ArrowLeft");
    await expectPercent(session(page), 94);
    await expectPercent(block(page), 94);
  });

  it("is set in a figure that is opened later, beside what the link says of it", async () => {
    const page = await openSimulator("?a=polarized&h=6");
    await slider(session(page), "Effort").press("PageUp");
    await slider(block(page), "Weeks of training").press("End");
    const compare = await openFolded(page, "compare");
    await expectWords(compare.locator(".compare-says"), / after 16 weeks /);
    expect(await compare.getByLabel("Week A").inputValue()).toBe("polarized");
    await compare.getByLabel("Week B").selectOption("mine");
    await compare.getByText("3 times 45 min at 75 %.").waitFor();
    await expectPairs(page, { i: "75", k: "16", a: "polarized", b: "mine", h: "6" });
    for (let step = 0; step < 3; step++) await undo(compare).click();
    await expectPairs(page, { a: "polarized", h: "6" });
    await expectPercent(session(page), 65);
  });
});

describe("undo and redo", () => {
  it("take one step for a drag and one for a choice, by the buttons of any figure, and forget what was typed", async () => {
    const page = await openSimulator();
    expect(await undo(session(page)).getAttribute("aria-disabled")).toBe("true");
    await drag(slider(session(page), "Effort"), 0.13, 0.6);
    const dragged = await percentOf(session(page));
    await button(session(page), "Tempo 20 min").click();
    await expectRefusal(
      field(session(page), "Minutes"),
      "999",
      /^Enter a whole number of minutes from 1 to 240, not “999”\.$/,
    );
    await undo(block(page)).click();
    await expectPercent(session(page), dragged);
    await expect.poll(() => field(session(page), "Minutes").inputValue()).toBe("45");
    await undo(gain(page)).click();
    await expectPercent(session(page), 65);
    await expectPairs(page, { i: "65" });
    await expect.poll(() => undo(session(page)).getAttribute("aria-disabled")).toBe("true");
    await stepButton(session(page), "Redo").click();
    await expectPercent(session(page), dragged);
    await stepButton(block(page), "Redo").click();
    await expectWords(now(page), /^20 min at 88 %/);
    await expect.poll(() => stepButton(session(page), "Redo").getAttribute("aria-disabled")).toBe("true");
  });

  it("come by Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z inside a figure, but not in a text field, which undoes its own typing", async () => {
    const page = await openSimulator();
    await slider(session(page), "Effort").press("PageUp");
    // What one control is moved by within a second is one step.
    await page.waitForTimeout(1100);
    await slider(block(page), "Effort").press("PageUp");
    for (const [key, percent] of [
      ["Control+z", 75],
      ["Control+z", 65],
      ["Control+y", 75],
      ["Control+Shift+Z", 85],
    ] as const) {
      await page.keyboard.press(key);
      await expectPercent(session(page), percent);
    }
    const minutes = field(session(page), "Minutes");
    await minutes.focus();
    await page.keyboard.type("7");
    await page.keyboard.press("Control+z");
    await expect.poll(() => minutes.inputValue()).toBe("45");
    await page.locator("header").getByRole("link", { name: "Read" }).focus();
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(300);
    expect(await percentOf(session(page)), "outside the figures the key is the browser's").toBe(85);
  });

  it("take back a reset, which sets all figures to what the page opened with", async () => {
    const page = await openSimulator("?i=120&m=10&k=4&n2=2&g=cost&mix=sprinter");
    await expectWords(session(page).locator(".session-answer"), /^In our model nobody can hold 10 min at 120 %/);
    const shown = async () => [
      await wordsOf(session(page).locator(".session-answer")),
      await wordsOf(block(page).locator(".block-answer")),
      await outlines(gain(page)),
    ];
    await expectWords(block(page).locator(".block-answer"), /^In our model nobody can hold 10 min at 120 %/);
    await expect.poll(() => gain(page).locator(".gain-rule").count()).toBeGreaterThan(0);
    const before = await shown();
    await stepButton(block(page), "Reset").click();
    await expectWords(now(page), /^4 × 4 min at 95 %, /);
    expect(await settledQuery(page)).toBe("");
    await page.keyboard.press("Control+z");
    await expect.poll(shown).toEqual(before);
  });
});

describe("the voice of the page", () => {
  /** Which figures hold a message, by the live region that is for all of a figure's changes. */
  const speakers = async (page: Page): Promise<string[]> => {
    const regions = page.locator("figure p.visually-hidden[role=status]");
    return regions.evaluateAll((all) =>
      all.flatMap((each) => (each.textContent === "" ? [] : [each.closest("figure")?.id ?? ""])),
    );
  };

  it("says one short sentence for each change, in the figure with the focus, and nothing during a drag or a look", async () => {
    const page = await openSimulator();
    await openFolded(page, "compare");
    await page.waitForTimeout(aWhile);
    const said = await eavesdrop(page);
    const spoke = new Set<FigureName>();
    const steps: [after: string, figure: FigureName, step: () => Promise<unknown>][] = [
      ["a key on the weeks", "block", () => slider(block(page), "Weeks of training").press("PageUp")],
      ["an idea", "session", () => button(session(page), "8 × 20 s sprint").click()],
      ["undo", "session", () => page.keyboard.press("Control+z")],
      ["a rule", "gain-by-effort", () => slider(gain(page), "Effort, in the three plots").press("PageUp")],
      ["another week", "compare", () => figureOf(page, "compare").getByLabel("Week A").selectOption("threshold")],
      [
        "many keys",
        "session",
        // From inside the page: from outside, a busy machine would press them slowly.
        () =>
          slider(session(page), "Effort").evaluate(async (effort) => {
            effort.focus();
            for (let press = 0; press < 12; press++) {
              effort.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }));
              await new Promise((done) => setTimeout(done));
            }
          }),
      ],
    ];
    for (const [after, figure, step] of steps) {
      if (figure === "compare") await figureOf(page, "compare").getByLabel("Week A").focus();
      await step();
      await expectOneMessage(page, said, after);
      if (after === "many keys") expect(await percentOf(session(page)), after).toBe(75 - 12);
      spoke.add(figure);
      expect(new Set(await speakers(page)), after).toEqual(spoke);
    }
    await drag(slider(gain(page), "Effort, in the three plots"), 0.3, 0.7, async () => {
      await page.waitForTimeout(aWhile);
      expect(await said(), "while a cursor that sets the effort is dragged").toEqual([]);
    });
    await expectOneMessage(page, said, "that drag");
    await slider(session(page), "Moment of the session").press("End");
    await slider(block(page), "Week of the block").press("Home");
    await page.waitForTimeout(aWhile);
    expect(await said(), "after a look along curves, which speak for themselves").toEqual([]);
  });
});
