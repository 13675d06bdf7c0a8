// The training block: what a week holds, for how many weeks, and what the figure says that it changes.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { adapt, compositions, type AdaptationDay } from "../../src/sim/index.ts";
import { drag } from "./support/hands.ts";
import { column, savedImages, savedPictures, savedTable } from "./support/keeping.ts";
import {
  button,
  cellsOf,
  changed,
  expectPairs,
  expectRefusal,
  expectWords,
  field,
  figureOf,
  muscleOf,
  outlines,
  settledQuery,
  slider,
  spoken,
  useSimulator,
  wordsOf,
} from "./support/simulator.ts";

const openBlock = useSimulator("figures/block/");

const block = (page: Page) => figureOf(page, "block");
const answer = (page: Page) => block(page).locator(".block-answer");
const week = (page: Page) => block(page).locator(".block-week");
const slow = (page: Page) => slider(block(page), "Week of the block");
const values = (page: Page): Promise<string[]> => block(page).locator(".block-value").allInnerTexts();
const table = (page: Page): Locator =>
  block(page).locator("details", { hasText: "The block as a table" }).locator("table");
const percents = (text: string): number[] => (text.match(/\d+(?= %)/g) ?? []).map(Number);

/** The last day of so many weeks of 45 minutes, then none, by the model. */
function modeled(percent: number, perWeek: number, weeks: number, off = 0): AdaptationDay {
  const sessions = [{ session: { intensity: percent / 100, duration: 2700 }, perWeek }];
  const days = adapt([{ days: 7 * weeks, sessions }], { composition: compositions[0] }, 7 * (weeks + off));
  const last = days.at(-1);
  if (last === undefined) throw new Error("the block has no days");
  return last;
}
const shown = ({ oxidative: { I, IIa, IIx } }: AdaptationDay): number[] =>
  [I, IIa, IIx].map((gain) => Math.round(100 * gain));

describe("the weeks of a block", () => {
  it("are set by keys: the answer, the values and the table are the model's", async () => {
    const page = await openBlock();
    await expectWords(answer(page), /^Your slow fibers gain most\. After 8 weeks, /);
    expect(percents(await wordsOf(answer(page)))).toEqual(shown(modeled(65, 3, 8)));
    expect((await values(page)).slice(0, 3)).toEqual(
      shown(modeled(65, 3, 8)).map((gain) => (gain > 0 ? `+${gain} %` : "0 %")),
    );
    await slider(block(page), "Weeks of training").press("End");
    await slider(block(page), "Times a week").press("ArrowRight");
    await expectWords(answer(page), /After 16 weeks, /);
    await expect.poll(async () => percents(await wordsOf(answer(page)))).toEqual(shown(modeled(65, 4, 16)));
    await block(page).getByText("The block as a table").click();
    await expect.poll(() => cellsOf(table(page)).then((cells) => cells.length)).toBe(17);
    const [head, I] = (await cellsOf(table(page))).at(-1) ?? [];
    expect([head, Number(I)]).toEqual(["16", Math.round(1000 * modeled(65, 4, 16).oxidative.I) / 10]);
    await expectPairs(page, { n: "4", k: "16" });
    // None change nothing, and can come back.
    await slider(block(page), "Weeks of training").press("Home");
    await expectWords(answer(page), /^Nothing changes\./);
    await slider(block(page), "Weeks of training").press("PageUp");
    await expectWords(answer(page), /After 4 weeks, /);
  });

  it("follow the mouse, and without training what was gained falls", async () => {
    const page = await openBlock();
    const curves = await outlines(block(page));
    await drag(slider(block(page), "Weeks off afterward"), 0.02, 0.75);
    await expectWords(answer(page), /Then 12 weeks off: the whole muscle’s \d+ % falls to \d+ %\.$/);
    await changed(() => outlines(block(page)), curves, "curves");
    const [gained, left] = [modeled(65, 3, 8), modeled(65, 3, 8, 12)].map(({ oxidative }) =>
      Math.round(100 * oxidative.whole),
    );
    expect(percents(await wordsOf(answer(page))).slice(-2)).toEqual([gained, left]);
    await expect.poll(() => block(page).getByText("stopped", { exact: true }).count()).toBe(4);
  });

  it("are looked at along one cursor, which all plots and the muscle share", async () => {
    const page = await openBlock("?z=8");
    const fills = async () => new Set((await muscleOf(block(page))).opacities).size;
    await slow(page).scrollIntoViewIfNeeded();
    await expectWords(week(page), /^Week 8, when training ends\./);
    await expect.poll(fills).toBeGreaterThan(1);
    await slow(page).press("Home");
    await expectWords(week(page), /^Week 0, before training\./);
    await expect.poll(fills, { message: "an untrained muscle has gained nothing" }).toBe(1);
    await slow(page).press("End");
    await expectWords(week(page), /^Week 16, after 8 weeks off\./);
    expect(await spoken(slow(page))).toMatch(/^Week 16, after 8 weeks off: Slow fibers \(type I\) \+?\d+ percent/);
    await slow(page).press("ArrowLeft");
    await expectPairs(page, { z: "8", wk: "15" });
    const atEnd = await values(page);
    await drag(slow(page), 0.9, 0.5);
    await expectWords(week(page), /^Week [6-9]\b/);
    await changed(() => values(page), atEnd, "values");
    // The end of training is not written: the cursor stays with it when that moves.
    await slow(page).press("Home");
    for (let press = 0; press < 8; press++) await slow(page).press("ArrowRight");
    await expectPairs(page, { z: "8" });
  });
});

describe("what a week holds", () => {
  it("can be a second session, which is set and taken out again", async () => {
    const page = await openBlock();
    const alone = await wordsOf(answer(page));
    await button(block(page), "Add a second session").press("Enter");
    const second = block(page).getByRole("group", { name: "Second session" });
    await changed(() => wordsOf(answer(page)), alone, "what the block gives");
    const effort = slider(second, "Effort of the second session");
    await expect.poll(() => effort.evaluate((input) => input === document.activeElement)).toBe(true);
    const once = await wordsOf(answer(page));
    await slider(second, "Second session, times a week").press("End");
    await changed(() => wordsOf(answer(page)), once, "with seven a week");
    await expectRefusal(field(second, "Repeats"), "0", /^Enter a whole number of repeats from 1 to 30, not “0”\.$/);
    await expectPairs(page, { i2: "95", r2: "4", n2: "7" });
    await button(second, "Remove second session").press("Enter");
    await expectWords(answer(page), alone);
    const add = button(block(page), "Add a second session");
    await expect.poll(() => add.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it("can be another session, of other fibers", async () => {
    const page = await openBlock();
    const before = await wordsOf(answer(page));
    await block(page).getByText("Change the session (45 min at 65 %)").click();
    const query = await settledQuery(page);
    await expectRefusal(
      field(block(page), "Minutes"),
      "999",
      /^Enter a whole number of minutes from 1 to 240, not “999”\.$/,
    );
    expect([await wordsOf(answer(page)), await settledQuery(page)]).toEqual([before, query]);
    await block(page).getByLabel("Whose fibers").selectOption("distance");
    await changed(() => wordsOf(answer(page)), before, "what the block gives");
    await block(page).getByText("At the start: 71.1 % slow (I), 28.5 % fast (IIa), 0.4 % fastest (IIx).").waitFor();
  });

  it("has no gain as its headline where nobody can hold it, nor in a picture that is saved", async () => {
    const page = await openBlock("?i=98");
    await expectWords(answer(page), /^Nobody can hold 45 min at 98 %\. .* if you could\.$/);
    expect(await wordsOf(answer(page))).not.toMatch(/\bgains?\b|is up/);
    const [picture] = await savedPictures(block(page));
    expect(picture?.title).toMatch(/\. Nobody can hold 45 min at 98 %\. /);
    await slider(block(page), "Effort").press("PageDown");
    await slider(block(page), "Effort").press("PageDown");
    await expectWords(answer(page), /^Your .* gain (most|alike)\. After 8 weeks, /);
  });
});

describe("how sure the block is", () => {
  it("is said with a band, which can be left out and is drawn anew for another block", async () => {
    // Ranges of the page's own opening block are there without being asked for.
    const page = await openBlock();
    const range = () => block(page).locator(".block-range").allInnerTexts();
    await expect.poll(async () => (await range())[0]).toMatch(/^range /);
    const opening = await range();
    // They stay wanted after a change, without another press.
    await slider(block(page), "Weeks of training").press("ArrowRight");
    await changed(range, opening, "ranges");
    await expect
      .poll(range)
      .toEqual([
        ...Array<unknown>(2).fill(expect.stringMatching(/^range /)),
        "in all 200 simulations",
        "in all 200 simulations",
      ]);
    const before = await range();
    await block(page)
      .getByText(/We ran it 200 times with other plausible numbers, .* not a confidence interval\./)
      .waitFor();
    await slider(block(page), "Times a week").press("End");
    await changed(range, before, "ranges");
    await expect.poll(async () => (await range())[0]).toMatch(/^range /);
    await expectPairs(page, { k: "9", n: "7" });
    await button(block(page), "Ranges").press("Enter");
    await expect.poll(range).toEqual(["", "", "", ""]);
    await expectPairs(page, { k: "9", n: "7", rg: "no" });
  });

  it("is shown beside what studies measured, when that is asked for", async () => {
    const page = await openBlock();
    const before = await block(page).locator("svg.chart circle").count();
    await button(block(page), "What studies measured").press("Enter");
    await expectPairs(page, { sd: "yes" });
    await expect.poll(() => block(page).locator("svg.chart circle").count()).toBeGreaterThan(before);
    await block(page)
      .getByText(/Dots are results from studies with other training plans\./)
      .waitFor();
  });
});

it("the block takes along its numbers and its pictures, more of them with all curves open", async () => {
  const page = await openBlock("?i=80&z=4&n2=2");
  const saved = await savedTable(block(page), 5);
  expect(saved.name).toBe("block.csv");
  expect(saved.rows.length).toBe(1 + 7 * 12);
  expect(column(saved, "day").at(-1)).toBe("84");
  expect(column(saved, "training")[0]).toBe(
    "3 a week: 45 min at 80 %; 2 a week: 5 × 4 min at 98 %, jogging 3 min between",
  );
  const [four, ...others] = await savedPictures(block(page));
  expect(others).toEqual([]);
  expect(four?.name).toBe("block.svg");
  expect(four?.title).toMatch(
    /^3 a week: 45 min at 80 %; 2 a week: 5 × 4 min at 98 %, .*; for 8 weeks, then 4 weeks off\. Week 8, when training ends\./,
  );
  expect(four?.words).toMatch(/Slow fibers \(type I\).*Fast fibers.*Fastest.*Lactate carriers.*The muscle/s);
  await block(page)
    .getByText(/^All curves: /)
    .click();
  await block(page)
    .getByText(/^Neural drive stays the same here/)
    .waitFor();
  const [all] = await savedPictures(block(page));
  expect(all?.paths).toBeGreaterThanOrEqual((four?.paths ?? Infinity) + 4);
  expect(all?.words).toContain("Acid buffering");
  expect(await savedImages(block(page))).toEqual(["block.png"]);
});
