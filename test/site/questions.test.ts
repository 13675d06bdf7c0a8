import type { BrowserContext, Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

/** The address is written a moment after a change. */
const settled = (page: Page, query: RegExp) => page.waitForURL(query);
const says = (question: Locator) => question.locator("[role=status]");

/** Opens a question by the keyboard, and waits until its guess can be made. */
async function opened(page: Page, number: number): Promise<Locator> {
  const question = page.locator(`#question-${number}`);
  await question.locator("> summary").press("Enter");
  await question.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
  return question;
}

async function reveal(question: Locator): Promise<void> {
  await question.locator("details.answer > summary").press("Enter");
  await question.getByRole("button", { name: "Try again" }).waitFor();
}

describe("a question with choices", () => {
  it("by keyboard: takes a guess, sets it beside the model, sets the simulator, and gives both back", async () => {
    const page = await open(context, "simulator/?i=88&m=20");
    const question = await opened(page, 1);
    const choices = question.getByRole("radio");
    await choices.first().press("Space");
    await choices.first().press("ArrowDown");
    await reveal(question);
    expect(await says(question).textContent()).toMatch(
      /^You expected: about equal\. The model: easy running \+\d+ %, intervals \+\d+ %\. .* has been set to the easy weeks; Undo brings yours back\.$/,
    );
    expect(await choices.first().isDisabled()).toBe(true);
    await settled(page, /[?&]n=4/);

    await question.getByRole("button", { name: "Set it to the weeks of intervals" }).press("Enter");
    await settled(page, /[?&]i=90&f=repeats/);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await settled(page, /[?&]i=88&m=20/);

    await question.getByRole("button", { name: "Try again" }).press("Enter");
    expect(await question.locator("details.answer").evaluate((answer: HTMLDetailsElement) => answer.open)).toBe(false);
    await expect.poll(() => choices.nth(1).evaluate((choice) => choice === document.activeElement)).toBe(true);
    expect(await choices.first().isEnabled()).toBe(true);
    expect(await says(question).textContent()).toBe("");
    await page.close();
  });

  it("changes nothing where the page came with the answer open, until it is asked to", async () => {
    const page = await open(context, "simulator/?i=88&m=20");
    const question = page.locator("#question-4");
    // As a search within the page opens them: from inside out, before the guess wakes.
    await page.evaluate(() => {
      for (const id of ["question-4-answer", "question-4"]) document.getElementById(id)?.setAttribute("open", "");
    });
    await question.scrollIntoViewIfNeeded();
    const set = question.getByRole("button", { name: "Set it to two hours at 60 %" });
    await set.waitFor();
    expect(await says(question).textContent()).toMatch(/^You made no guess\. Biopsies: .* The model: /);
    expect(page.url()).toContain("i=88&m=20");
    await set.click();
    await settled(page, /[?&]i=60&m=120/);
    await page.close();
  });
});

describe.each([
  [
    2,
    "40 percent of VO2max",
    "60 percent of VO2max",
    /At 40 % of VO2max you drew 65 %, the model gives \d+ %\. At 60 /,
  ],
  [5, "2 weeks", "4 weeks", /At 2 weeks you drew 75 %, the model gives \d+ %\. At 4 weeks /],
] as const)("question %s, which is drawn", (number, first, second, told) => {
  it("by keyboard: a point can be set, and the model's curve comes over it once revealed", async () => {
    const page = await open(context, "simulator/");
    const question = await opened(page, number);
    const point = (name: string) => question.getByRole("slider", { name: `Your guess at ${name}`, exact: true });
    await point(first).press("PageUp");
    await point(second).press("Home");
    expect(await point(second).getAttribute("aria-valuetext")).toBe("0 percent");
    const curves = () => question.locator("div svg.plot .curve").count();
    const before = await curves();
    await reveal(question);
    expect(await curves()).toBe(before + 1);
    expect(await says(question).textContent()).toMatch(told);
    await question.getByRole("button", { name: "Try again" }).press("Enter");
    await expect.poll(() => point(first).evaluate((handle) => handle === document.activeElement)).toBe(true);
    await page.close();
  });

  it("by pointer: a stroke sets every point that it passes", async () => {
    const page = await open(context, "simulator/");
    const question = await opened(page, number);
    const pad = question.locator(".plot-pad svg");
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error("the pad has no box");
    await page.mouse.move(box.x + 0.1 * box.width, box.y + 0.2 * box.height);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.97 * box.width, box.y + 0.6 * box.height, { steps: 8 });
    await page.mouse.up();
    const set = await question
      .getByRole("slider")
      .evaluateAll((points) => points.map((each) => Number(each.getAttribute("aria-valuenow"))));
    expect(set).toEqual([...set].sort((a, b) => b - a));
    expect(new Set(set).size).toBe(set.length);
    expect(await question.getByText("not drawn yet").count()).toBe(0);
    await page.close();
  });
});
