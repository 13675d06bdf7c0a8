// The same block at every effort under three rules: curves, cursor, settings, and what the figure says.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { allowedTimes, compositions, gainAcross, recoveryCost, type Allowance } from "../../src/sim/index.ts";
import { drag } from "./support/hands.ts";
import { column, savedImages, savedPictures, savedTable } from "./support/keeping.ts";
import {
  button,
  cellsOf,
  changed,
  expectPairs,
  expectPercent,
  figureOf,
  outlines,
  slider,
  spoken,
  useSimulator,
  wordsOf,
} from "./support/simulator.ts";

const openGain = useSimulator("figures/gain-by-effort/");

const gain = (page: Page) => figureOf(page, "gain-by-effort");
const rules = ["Equal minutes", "Equal share of your limit", "Equal recovery cost"] as const;
type Rule = (typeof rules)[number];
const panel = (page: Page, rule: Rule) => gain(page).getByRole("group", { name: new RegExp(`^${rule} `) });
/** The one cursor that keys move; it says what stands in all three plots. */
const cursor = (page: Page) => slider(gain(page), "Effort, in the three plots");
const lines = (page: Page, rule: Rule) => outlines(panel(page, rule));
const choose = (page: Page, rule: Rule) =>
  gain(page).getByRole("group", { name: "Change what stays equal" }).getByRole("radio", { name: rule }).check();

/** Percent that the whole muscle gains in eight weeks of three sessions, by the model; null without a session. */
function modeled(percent: number, allowance: Allowance): number | null {
  const at = [percent / 100];
  const block = { perWeek: 3, days: 56, athlete: { composition: compositions[0] } };
  const whole = gainAcross(at, allowedTimes(at, allowance), block)[0]?.oxidative?.whole ?? null;
  return whole === null ? null : Math.round(100 * whole);
}
const minutes = { rule: "minutes", time: 2700 } as const;
const cost = { rule: "cost", cost: recoveryCost(0.65, 2700, "banister-men"), method: "banister-men" } as const;

describe("the cursor of the gains", () => {
  it("is the session's effort, by keys: it says of each rule what the model gives", async () => {
    const page = await openGain();
    expect(await spoken(cursor(page))).toMatch(
      new RegExp(
        `^whole muscle at 65 percent: equal minutes, 45 min, \\+${modeled(65, minutes)} percent; equal share, no limit known; `,
      ),
    );
    await cursor(page).press("ArrowRight");
    await cursor(page).press("PageUp");
    await expectPercent(gain(page), 76);
    await expect.poll(() => spoken(cursor(page))).toContain(`equal minutes, 45 min, +${modeled(76, minutes)} percent`);
    expect(await spoken(cursor(page))).toMatch(new RegExp(`equal cost, \\d+ min, \\+${modeled(76, cost)} percent`));
    await cursor(page).press("Home");
    for (let press = 0; press < 6; press++) await cursor(page).press("PageUp");
    const held = { rule: "held", share: 1, by: "model" } as const;
    await expectPairs(page, { i: "90" });
    expect(await spoken(cursor(page))).toMatch(
      new RegExp(`equal share, \\d+ min, \\+${modeled(90, held)} percent, by race times \\+\\d+ percent;`),
    );
    // Where each type has a curve, one of them is read once it is chosen.
    await button(gain(page), "Show each fiber type").click();
    await cursor(page).press("ArrowDown");
    await expect.poll(() => spoken(cursor(page))).toMatch(/^slow fibers at 90 percent: equal minutes, /);
  });

  it("follows the mouse in any of the plots, along curves that stay, and is said once", async () => {
    const page = await openGain();
    const curves = await lines(page, rules[0]);
    await drag(panel(page, rules[1]).locator(".plot-cursor"), 0.3, 0.62, async () => {
      await expect.poll(() => spoken(cursor(page))).not.toMatch(/ at 65 percent/);
    });
    await expect.poll(() => spoken(cursor(page))).toMatch(/ at 1[1-5]\d percent/);
    const [, percent = ""] = / at (\d+) percent/.exec(await spoken(cursor(page))) ?? [];
    await expectPairs(page, { i: percent });
    expect(await gain(page).locator("[role=slider]").count(), "the others are neither heard nor reached by keys").toBe(
      1,
    );
    expect(await cursor(page).evaluate((each) => each === document.activeElement), "keys go on from there").toBe(true);
    const still = (await lines(page, rules[0])).filter((path) => curves.includes(path));
    expect(still.length, "all but the grip stay").toBe(curves.length - 1);
  });

  it("has no plain gain where nobody can run so much: it is called too much, and is quiet", async () => {
    const page = await openGain("?i=140");
    expect(await spoken(cursor(page))).toMatch(/: equal minutes, 45 min: too much, /);
    await panel(page, rules[0]).getByText("45 min at 140 %: too much").waitFor();
    expect(await panel(page, rules[0]).locator(".cursor-gain:not(.cursor-gain-quiet)").count()).toBe(0);
    // What a rule's curve shows is said of the part that somebody can run.
    expect(await wordsOf(panel(page, rules[0]).locator(".gain-rule-says"))).toMatch(
      /^Harder running gains more, .* Above 1\d\d % it is too much/,
    );
  });
});

describe("the three rules", () => {
  it("have each a setting of their own, which moves its curve alone", async () => {
    const page = await openGain();
    const before = await Promise.all(rules.map((rule) => lines(page, rule)));
    expect(new Set(before.map(String)).size, "three different curves").toBe(3);
    await choose(page, rules[1]);
    await slider(gain(page), "Share of what you can hold in one go").press("PageDown");
    await changed(() => lines(page, rules[1]), before[1], "the share");
    expect([await lines(page, rules[0]), await lines(page, rules[2])]).toEqual([before[0], before[2]]);
    await choose(page, rules[2]);
    await gain(page).getByText("Your own session costs as much as 45 minutes at 65 %.").waitFor();
    await slider(gain(page), "A session may cost as much as").press("PageUp");
    await changed(() => lines(page, rules[2]), before[2], "the cost");
    for (const method of [/women/, /Lucia/, /Plain minutes/]) {
      const curve = await lines(page, rules[2]);
      const label = (await gain(page).getByRole("option").allInnerTexts()).find((text) => method.test(text)) ?? "";
      await gain(page).getByLabel("The cost is counted as").selectOption({ label });
      await changed(() => lines(page, rules[2]), curve, label);
    }
    await gain(page).getByText("An assumption, not a measurement.").waitFor();
    await expectPairs(page, { g: "cost", s: "50", c: "minutes", e: "75" });
  });

  it("draw what a minute costs, and each fiber type, when that is asked for", async () => {
    const page = await openGain("?g=cost");
    await button(gain(page), "What a minute costs").press("Enter");
    await gain(page)
      .getByRole("img", { name: /^What a minute costs at each effort/ })
      .waitFor();
    await button(gain(page), "Show each fiber type").click();
    await panel(page, rules[0]).getByText("slow fibers", { exact: false }).first().waitFor();
    await expect.poll(() => button(gain(page), "Show each fiber type").getAttribute("aria-pressed")).toBe("true");
    await expectPairs(page, { g: "cost", cd: "yes", gt: "yes" });
    await button(gain(page), "What a minute costs").click();
    await expect
      .poll(() =>
        gain(page)
          .getByRole("img", { name: /^What a minute costs/ })
          .count(),
      )
      .toBe(0);
  });

  it("wait for weeks of training where there are none", async () => {
    const page = await openGain("?k=0");
    await gain(page).getByText("No weeks of training, so nothing changes.").waitFor();
    expect(await gain(page).locator("svg.chart").count()).toBe(0);
    await gain(page)
      .getByText(/^Change the training: /)
      .click();
    await slider(gain(page), "Weeks of training").press("ArrowRight");
    await cursor(page).waitFor();
  });

  it("have their numbers in a table, by the model", async () => {
    const page = await openGain();
    await gain(page).getByText("The curves as a table").click();
    const table = gain(page).getByRole("table");
    const row = (await cellsOf(table)).find(([percent]) => percent === "80");
    expect(row?.map((cell) => Math.round(parseFloat(cell)))).toEqual([
      80,
      45,
      modeled(80, minutes),
      NaN,
      NaN,
      Math.round((allowedTimes([0.8], cost)[0] ?? 0) / 60),
      modeled(80, cost),
    ]);
  });
});

it("the gains take along their numbers and their pictures", async () => {
  const page = await openGain("?i=95&n2=2");
  const table = await savedTable(gain(page), 9);
  expect(table.name).toBe("gain-by-effort.csv");
  expect(new Set(column(table, "kept equal"))).toEqual(new Set(rules));
  expect(new Set(column(table, "feasible"))).toEqual(new Set(["in one go", "in repeats", "too much", ""]));
  expect(column(table, "beside")[0]).toBe("2 a week: 5 × 4 min at 98 %, jogging 3 min between");
  const [picture, ...others] = await savedPictures(gain(page));
  expect([picture?.name, others]).toEqual(["gain-by-effort.svg", []]);
  expect(picture?.title).toMatch(
    /^3 a week, like 45 min at 95 %, beside 2 a week of 5 × 4 min at 98 %, .* for eight weeks\. /,
  );
  for (const rule of rules) expect(picture?.words).toContain(rule);
  expect(await savedImages(gain(page))).toEqual(["gain-by-effort.png"]);
});
