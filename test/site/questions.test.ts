// The five questions: a guess, the answer beside it, what the answer sets in the figures above, and the way back.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { adapt, compositions, gainAcross } from "../../src/sim/index.ts";
import { phone } from "./support/hands.ts";
import { savedImages, savedPictures, savedTable } from "./support/keeping.ts";
import {
  button,
  expectPairs,
  expectPercent,
  expectWords,
  figureOf,
  isOpen,
  openFolded,
  slider,
  spoken,
  useSimulator,
  wordsOf,
} from "./support/simulator.ts";

const openPage = useSimulator();

/** Opens the simulator with its questions in sight: there their answers set the figures above. */
async function openSimulator(address?: string): Promise<Page> {
  const page = await openPage(address);
  await openFolded(page, "questions");
  return page;
}

/** Opens the questions alone: there their answers set nothing. */
const openQuestions = (address = "", options = {}): Promise<Page> =>
  openPage(address, { path: "figures/questions/", ...options });

const questions = (page: Page): Locator => figureOf(page, "questions").locator("details.question");
const answer = (question: Locator): Locator => question.locator("details.answer");
/** The guess beside the model. */
const says = (question: Locator): Locator => question.locator(".guess-says");
/** What the answer has set. */
const sets = (question: Locator): Locator => question.locator(".set-says");
const hasFocus = (each: Locator): Promise<boolean> => each.evaluate((element) => element === document.activeElement);

/** Opens a question by the keyboard, and waits until its guess can be made. */
async function opened(page: Page, number: number): Promise<Locator> {
  const question = questions(page).nth(number - 1);
  if (!(await isOpen(question))) await question.locator("> summary").press("Enter");
  await question.scrollIntoViewIfNeeded();
  await question.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
  return question;
}

async function reveal(question: Locator): Promise<void> {
  await answer(question).locator("> summary").press("Enter");
  await button(question, "Try again").waitFor();
}

/** Percent that the whole muscle gains in eight weeks, by the model. */
function modeled(percent: number, minutes: number, perWeek: number): number {
  const sessions = [{ session: { intensity: percent / 100, duration: 60 * minutes }, perWeek }];
  const day = adapt([{ days: 56, sessions }], { composition: compositions[0] }, 56).at(-1);
  return Math.round(100 * (day?.oxidative.whole ?? NaN));
}

describe("a question with choices", () => {
  it("takes a guess by keyboard, sets it beside the model, sets the figures above, and gives both back", async () => {
    const page = await openSimulator("?i=88&m=20");
    const question = await opened(page, 1);
    const choices = question.getByRole("radio");
    await choices.first().press("Space");
    await choices.first().press("ArrowDown");
    await reveal(question);
    await expectWords(
      says(question),
      `You expected: about equal. The model gives easy runs +${modeled(65, 45, 4)} %, intervals +${modeled(90, 16, 3)} %.`,
    );
    await expectWords(sets(question), "We set the simulator above to the easy weeks.");
    await expect.poll(() => choices.first().isDisabled()).toBe(true);
    await expectPairs(page, { n: "4" });
    await expectPercent(figureOf(page, "block"), 65);

    await button(question, "the interval weeks").press("Enter");
    await expectPairs(page, { i: "90", f: "repeats", r: "4" });
    await expect.poll(() => button(question, "the interval weeks").getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expectPairs(page, { i: "88", m: "20" });
    await expect.poll(() => sets(question).textContent(), { message: "what is no longer true" }).toBe("");

    await button(question, "Try again").press("Enter");
    await expect.poll(() => isOpen(answer(question))).toBe(false);
    await expect.poll(() => hasFocus(choices.nth(1))).toBe(true);
    await expect.poll(() => choices.first().isEnabled()).toBe(true);
    await expect.poll(() => says(question).textContent()).toBe("");
  });

  it("takes a guess with a finger", async () => {
    const page = await openQuestions("", phone);
    const question = await opened(page, 4);
    await question.getByText("only type I", { exact: true }).tap();
    await answer(question).locator("> summary").tap();
    await expectWords(
      says(question),
      /^You expected: only type I\. Biopsies: all three, type I most\. The model calls on /,
    );
  });

  it("brings back the reader's own settings, however many others were looked at", async () => {
    const page = await openSimulator("?i=88&m=20&mix=distance");
    const question = await opened(page, 3);
    await reveal(question);
    await button(question, "45 easy minutes a session").click();
    await expectPairs(page, { g: "cost" });
    await button(question, "Bring back my settings").press("Enter");
    await expectPairs(page, { i: "88", m: "20", mix: "distance" });
    await expect.poll(() => button(question, "Bring back my settings").getAttribute("aria-disabled")).toBe("true");
  });

  it("sets nothing where the page came with the answer open, until it is asked to", async () => {
    const page = await openSimulator("?i=88&m=20");
    const question = questions(page).nth(3);
    // A search within the page opens them so: from inside out, before the guess wakes.
    await question.evaluate((details) => {
      for (const each of [details.querySelector("details.answer"), details]) each?.setAttribute("open", "");
    });
    await question.scrollIntoViewIfNeeded();
    await button(question, "two hours at 60 %").waitFor();
    expect(await wordsOf(says(question))).toMatch(/^You did not guess\. Biopsies: .* The model calls on /);
    expect(await sets(question).textContent()).toBe("");
    expect(page.url()).toContain("i=88&m=20");
    await button(question, "two hours at 60 %").click();
    await expectPairs(page, { i: "60", m: "120" });
  });
});

describe("a question that is drawn", () => {
  const drawn = [
    [
      2,
      "40 percent of VO2max",
      "60 percent of VO2max",
      /^At 40 % of VO2max you drew \d+ %, the model gives (\d+) %\. At 60 /,
    ],
    [5, "2 weeks", "4 weeks", /^At 2 weeks you drew \d+ %, the model gives (\d+) %\. At 4 weeks /],
  ] as const;

  it("takes points by keyboard, which the model’s curve comes over once it is revealed, and a stroke of the mouse", async () => {
    const composition = compositions[0];
    const block = { perWeek: 3, days: 56, athlete: { composition } };
    const sessions = [{ session: { intensity: 0.65, duration: 2700 }, perWeek: 3 }];
    const days = adapt([{ days: 56, sessions }], { composition }, 70);
    const left = (days[70]?.oxidative.whole ?? NaN) / (days[56]?.oxidative.whole ?? NaN);
    const gain = gainAcross([0.4], [900], block)[0]?.oxidative?.whole ?? NaN;
    const page = await openQuestions();
    for (const [number, first, second, told] of drawn) {
      const question = await opened(page, number);
      const name = `question ${number}`;
      const point = (at: string) => slider(question, `Your guess at ${at}`);
      await point(first).press("PageUp");
      await point(second).press("Home");
      await expect.poll(() => spoken(point(second)), { message: name }).toBe("0 percent");
      await reveal(question);
      await expectWords(says(question), told);
      const [, given = ""] = told.exec(await wordsOf(says(question))) ?? [];
      expect(Number(given), name).toBe(Math.round(100 * (number === 2 ? gain : left)));
      expect(await question.getByRole("img").first().getAttribute("aria-label"), name).toMatch(/Your guess: /);
      await button(question, "Try again").press("Enter");
      await expect.poll(() => hasFocus(point(first)), { message: name }).toBe(true);

      const pad = question.locator("svg:has(.pad)");
      await pad.scrollIntoViewIfNeeded();
      const box = await pad.boundingBox();
      if (box === null) throw new Error("the pad has no box");
      await page.mouse.move(box.x + 0.1 * box.width, box.y + 0.2 * box.height);
      await page.mouse.down();
      await page.mouse.move(box.x + 0.98 * box.width, box.y + 0.6 * box.height, { steps: 8 });
      await page.mouse.up();
      const points = question.getByRole("slider");
      const set = (): Promise<number[]> =>
        points.evaluateAll((all) => all.map((each) => Number(each.getAttribute("aria-valuenow"))));
      await expect
        .poll(async () => new Set(await set()).size, { message: `${name}: points of a falling stroke` })
        .toBeGreaterThan((await points.count()) / 2);
      const stroke = await set();
      expect(stroke, name).toEqual([...stroke].sort((a, b) => b - a));
      for (const each of await points.all()) expect(await spoken(each), name).toMatch(/^\d+ percent$/);
    }
  });
});

it("each question sets the figures when its answer is opened, which can be undone, and none scores the guess", async () => {
  const page = await openSimulator("?i=140&m=3");
  const setups = [{ n: "4" }, { m: "15" }, { g: "cost", e: "90" }, { i: "60", m: "120" }, { z: "12" }];
  expect(await questions(page).count()).toBe(setups.length);
  for (const [index, setup] of setups.entries()) {
    const question = await opened(page, index + 1);
    await reveal(question);
    await expectWords(sets(question), /^We set the simulator above to /);
    await expectPairs(page, setup);
    expect(await wordsOf(question)).not.toMatch(
      /\bscore|\bpoints? for|\bcorrect\b|\bwrong\b|well done|\bright\b(?! now)/i,
    );
    await page.keyboard.press("Control+z");
    await expectPairs(page, { i: "140", m: "3" });
  }
});

it("a link opens the question that it names, and closes the others", async () => {
  const page = await openQuestions("?ask=stopping");
  await expect
    .poll(() => questions(page).evaluateAll((all) => all.map((each) => (each as HTMLDetailsElement).open)))
    .toEqual([false, false, false, false, true]);
  await page.getByText("You stop for three months: how much is left?", { exact: true }).waitFor();
});

it("the questions take along their numbers and the pictures of their answers", async () => {
  const page = await openQuestions();
  const questionOne = await opened(page, 1);
  await reveal(questionOne);
  const table = await savedTable(figureOf(page, "questions"), 1);
  expect(table.name).toBe("five-questions.csv");
  expect(table.columns).toEqual(["question", "what", "of", "at", "result, %", "model"]);
  expect(new Set(table.rows.map(([number]) => number))).toEqual(new Set(["1", "2", "3", "4", "5"]));
  const pictures = await savedPictures(figureOf(page, "questions"));
  expect(pictures.map(({ name }) => name)).toContain("question-1.svg");
  expect(pictures[0]?.title).toMatch(/^Gain after eight weeks\. Whole muscle/);
  expect(await savedImages(figureOf(page, "questions"))).toContain("question-1.png");
});
