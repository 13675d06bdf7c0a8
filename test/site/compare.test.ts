// Two weeks compared: which is chosen for either side, what the figure answers, and where it gives no answer.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { adapt, compositions, distributedWeek, publishedDistributions } from "../../src/sim/index.ts";
import { drag } from "./support/hands.ts";
import { column, savedImages, savedPictures, savedTable } from "./support/keeping.ts";
import {
  button,
  cellsOf,
  changed,
  expectPairs,
  expectWords,
  figureOf,
  openFolded,
  outlines,
  slider,
  spoken,
  useSimulator,
  wordsOf,
} from "./support/simulator.ts";

const open = useSimulator("figures/compare/");

const says = (compare: Locator) => compare.locator(".compare-says");
const table = (compare: Locator) => compare.getByRole("table", { name: /^At \d+ weeks?: change from untrained/ });
/** The one cursor that keys move; it says what stands on both sides. */
const cursor = (compare: Locator) => slider(compare, "Week of the block, A and B");
const plotOf = (compare: Locator, letter: "A" | "B") =>
  compare.locator(letter === "A" ? ".compare-side:first-child .plot-cursor" : ".compare-side:last-child .plot-cursor");
const choose = (compare: Locator, letter: string, label: string) =>
  compare.getByLabel(`Week ${letter}`).selectOption({ label });
async function opened(address?: string): Promise<{ page: Page; compare: Locator }> {
  const page = await open(address);
  return { page, compare: figureOf(page, "compare") };
}

/** Percent that the whole muscle gains in eight weeks of a published pattern, by the model. */
function modeled(id: string, hours: number): number {
  const pattern = publishedDistributions.find((each) => each.id === id);
  if (pattern === undefined) throw new Error(`no pattern ${id}`);
  const sessions = distributedWeek(pattern, 3600 * hours);
  const day = adapt([{ days: 56, sessions }], { composition: compositions[0] }, 56).at(-1);
  return Math.round(100 * (day?.oxidative.whole ?? NaN));
}

describe("two weeks", () => {
  it("are chosen by keyboard: answer, curves and table are those of the model", async () => {
    const { page, compare } = await opened();
    await expectWords(says(compare), /^The pyramidal week \(B\) gains more: after 8 weeks the whole muscle is up /);
    expect(await wordsOf(says(compare))).toContain(`up ${modeled("pyramidal", 4)} % instead of `);
    const before = { table: await cellsOf(table(compare)), curves: await outlines(compare) };
    expect(before.table.length).toBe(9);
    await choose(compare, "A", "All easy (96 %)");
    await choose(compare, "B", "All hard (57 %)");
    await changed(() => cellsOf(table(compare)), before.table, "the table");
    await changed(() => outlines(compare), before.curves, "the curves");
    await expect
      .poll(async () => (await cellsOf(table(compare)))[0]?.slice(1, 3).map(Number))
      .toEqual([modeled("all-easy", 4), modeled("all-hard", 4)]);
    await slider(compare, "Hours of a published week").press("End");
    await expect.poll(async () => (await cellsOf(table(compare)))[0]?.[1]).toBe(String(modeled("all-easy", 10)));
    for (const name of ["A", "B"]) {
      const side = compare.getByRole("region", { name: new RegExp(`^${name} All`) });
      expect(await side.getByRole("link").first().getAttribute("href")).toMatch(/\/references\/#\w+/);
    }
    await expectPairs(page, { a: "all-easy", b: "all-hard", h: "10" });
    await choose(compare, "B", "All easy (96 %)");
    await expectWords(says(compare), "A and B are the same week. Choose another one for A or B.");
    await expect
      .poll(async () => new Set((await cellsOf(table(compare))).map((row) => row.at(-1))))
      .toEqual(new Set(["0"]));
  });

  it("can be set to the same hours by one press, after which the hours have the focus", async () => {
    const { page, compare } = await opened();
    await button(compare, "Compare them at the same 2 h 15 min a week").press("Enter");
    await expectPairs(page, { h: "2.25" });
    const hours = slider(compare, "Hours of a published week");
    await expect.poll(() => hours.evaluate((input) => input === document.activeElement)).toBe(true);
    await expectWords(compare.locator(".compare-adds"), /Both take 2 h 15 min a week\.$/);
  });

  it("follow the reader's own week, which is set in a fold of the figure", async () => {
    const { compare } = await opened();
    const before = await wordsOf(says(compare));
    await compare.getByText("My week and the block", { exact: true }).click();
    await slider(compare, "How often").press("End");
    await changed(() => wordsOf(says(compare)), before, "the answer");
    await compare.getByText("7 times 45 min at 65 %.").waitFor();
  });

  it("share one cursor, by keys and by mouse", async () => {
    const { page, compare } = await opened();
    await cursor(compare).press("Home");
    await compare.getByText("At 0 weeks: change from untrained, % (illustrative model)").waitFor();
    await drag(plotOf(compare, "B"), 0.1, 0.6);
    await expect
      .poll(() => spoken(cursor(compare)))
      .toMatch(/^[345] weeks: A, whole muscle \+\d+ percent, slow \(I\) .*; B, whole muscle /);
    const [, week = ""] = /^(\d) weeks/.exec(await spoken(cursor(compare))) ?? [];
    await expectPairs(page, { wk: week });
  });
});

describe("weeks that cannot be compared", () => {
  it("have no gain as their headline where nobody can hold a session, and no curve of it", async () => {
    const { compare } = await opened("?i=98");
    await expectWords(says(compare), "Nobody can hold 45 min at 98 %, so week A shows no gain.");
    await compare.getByText("No gain to show: 45 min at 98 % cannot be held.").waitFor();
    expect(await plotOf(compare, "A").count()).toBe(0);
    expect(await spoken(cursor(compare)), "keys read the side that is run").toMatch(/^8 weeks: B, /);
    for (const row of await cellsOf(table(compare))) expect([row[1], row[3]]).toEqual(["–", "–"]);
    const saved = await savedTable(compare, 6);
    expect(new Set(column(saved, "Whole muscle, A, %"))).toEqual(new Set([""]));
  });

  it("say what is missing, and where to mend it", async () => {
    // The block that is meant is another figure of the scene.
    const page = await open("?a=second", { path: "simulator/" });
    const compare = await openFolded(page, "compare");
    await expectWords(says(compare), /^You have no second session yet/);
    await compare.getByText("Add a second session in the training block above.").waitFor();
    await button(figureOf(page, "block"), "Add a second session").click();
    await expectWords(says(compare), /gains? /);
    await slider(figureOf(page, "block"), "Weeks of training").press("Home");
    await expectWords(says(compare), /^Your block has no weeks of training/);
  });
});

it("the comparison takes along its numbers and its pictures", async () => {
  const { compare } = await opened("?z=4&a=polarized");
  const saved = await savedTable(compare, 6);
  expect(saved.name).toBe("compare-polarized-pyramidal.csv");
  expect(saved.rows.length).toBe(1 + 12);
  expect(Math.round(Number(column(saved, "Whole muscle, B, %")[8]))).toBe(modeled("pyramidal", 4));
  expect(new Set(column(saved, "weeks of training"))).toEqual(new Set(["8"]));
  expect(new Set(column(saved, "weeks off"))).toEqual(new Set(["4"]));
  const [picture, ...others] = await savedPictures(compare);
  expect([picture?.name, others]).toEqual(["compare.svg", []]);
  expect(picture?.words).toMatch(/A Polarized.*B Pyramidal/s);
  expect(await savedImages(compare)).toEqual(["compare.png"]);
});
