// What people type into the calculator and into the fields for a pace, in a browser.
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";

const browser = useBrowser();
let context: Awaited<ReturnType<typeof browser.newContext>>;
beforeAll(async () => {
  context = await browser.lastingContext({ viewport: { width: 360, height: 740 } });
});

const openWeek = (address = ""): Promise<Page> => open(context, `calculators/week/${address}`);
const time = (page: Page): Locator => page.getByLabel("Race time");

/** What a screen reader says of a field besides its name. */
const description = (field: Locator): Promise<string> =>
  field.evaluate((input) =>
    (input.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? `no element ${id}`)
      .join(" "),
  );

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

describe("the calculator", () => {
  it("offers the other meaning of a time in one press, and leaves the focus at the field", async () => {
    const page = await openWeek();
    await type(time(page), "27.30");
    await expect.poll(() => description(time(page))).toBe("27 min 30 s for 5 km");
    await page.getByRole("button", { name: "I meant 27 min 18 s" }).click();
    await expect.poll(() => time(page).inputValue()).toBe("27 min 18 s");
    await expect.poll(() => time(page).evaluate((input) => document.activeElement === input)).toBe(true);
    await expect.poll(() => page.getByRole("button", { name: /I meant/ }).count()).toBe(0);
    await page.close();
  });

  it("asks about an unlikely time before it plans from it", async () => {
    const page = await openWeek();
    const week = page.getByRole("region", { name: "The week" });
    const before = await week.innerText();
    await type(time(page), "90 min");
    await expect.poll(() => description(time(page))).toContain("slower than a brisk walk");
    expect(await week.innerText()).toBe(before);
    await page.getByRole("button", { name: "Yes, it is right" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => week.innerText()).not.toBe(before);
    await expect.poll(() => description(time(page))).not.toContain("slower than a brisk walk");
    // Another time is another question.
    await type(time(page), "95 min");
    await page.getByRole("button", { name: "Yes, it is right" }).waitFor();
    await page.close();
  });

  it("keeps a long text whole, and says at the field that it cannot be read", async () => {
    const page = await openWeek();
    const long = "27:30 (chip time, the big race in Berlin, a hot day)";
    await time(page).fill("");
    await time(page).focus();
    await page.keyboard.insertText(long);
    await page.keyboard.press("Enter");
    await expect.poll(() => time(page).inputValue()).toBe(long);
    await expect
      .poll(() => description(time(page)))
      .toContain("“27:30 (chip time, th…” cannot be read".replaceAll(/[“”]/g, '"'));
    await expect.poll(() => time(page).getAttribute("aria-invalid")).toBe("true");
    // A reload asks for the address as it is, and that follows after a moment.
    await expect.poll(() => page.url()).toContain("chip");
    await page.reload();
    await expect.poll(() => time(page).inputValue()).toBe(long);
    await page.close();
  });

  it("converts what stands in its fields when the unit is changed", async () => {
    const page = await openWeek();
    const weekly = page.locator("#week-amount");
    const longest = page.getByLabel("Longest recent run");
    await type(longest, "8");
    const choose = (unit: string) => page.getByLabel("Unit").selectOption(unit);
    await choose("mi");
    await expect.poll(async () => [await weekly.inputValue(), await longest.inputValue()]).toEqual(["18.64", "4.97"]);
    await choose("km");
    await expect.poll(async () => [await weekly.inputValue(), await longest.inputValue()]).toEqual(["30", "8"]);
    await choose("h");
    await expect.poll(async () => [await weekly.inputValue(), await longest.inputValue()]).toEqual(["30 km", "8 km"]);
    await expect.poll(() => description(longest)).toContain("Optional: minutes");
    await page.close();
  });

  it("shows runs that add up to the week it shows", async () => {
    const page = await openWeek("#w=47&n=6");
    const numbers = async (place: Locator): Promise<number[][]> =>
      (await place.allInnerTexts()).map((text) => {
        const [, hours = "0", minutes = "0", distance = ""] =
          /(?:(\d+) h)? ?(?:(\d+) min)?, about ([\d.]+) km/.exec(text) ?? [];
        return [60 * Number(hours) + Number(minutes), Math.round(10 * Number(distance))];
      });
    await expect.poll(() => page.locator(".week-extent").count()).toBe(6);
    const runs = await numbers(page.locator(".week-extent"));
    const [total] = await numbers(page.locator(".week-total"));
    const [minutes, tenths = NaN] = [0, 1].map((part) => runs.reduce((sum, run) => sum + (run[part] ?? NaN), 0));
    expect([minutes, 10 * Math.round(tenths / 10)]).toEqual(total);
    await page.close();
  });
});

describe("a link that other programs changed", () => {
  it("opens as it was meant, and names what it cannot mean", async () => {
    const page = await openWeek("?v=3&amp;U=mi&spee=3#N=6&amp;t=24:30&w=40.");
    await expect.poll(() => time(page).inputValue()).toBe("24:30");
    expect(await page.getByLabel("Unit").inputValue()).toBe("mi");
    expect(await page.getByLabel("Runs a week").inputValue()).toBe("6");
    expect(await page.locator(".refused").innerText()).toBe("The link's spee=3 means nothing on this page.");
    await page.getByText("40 mi", { exact: true }).waitFor();
    await type(time(page), "24:00");
    await expect.poll(() => page.url()).toMatch(/\?v=3&u=mi&spee=3#t=24%3A00&w=40\.&n=6$/);
    await page.close();
  });

  it("says nothing of keys that belong to figures which still sleep", async () => {
    const page = await context.newPage();
    await page.goto("simulator/?v=1.3&i=80&k=4&amp;ask=stopping&utm_source=letter");
    await page.waitForFunction(() => document.querySelector("#session astro-island[ssr]") === null);
    await expect.poll(() => page.locator("#session input[type=range]").first().inputValue()).not.toBe("65");
    await page.waitForTimeout(500);
    expect(await page.locator(".refused").count()).toBe(0);
    expect(
      await page.locator("#part-questions > details").evaluate((fold) => (fold as HTMLDetailsElement).open),
      "the fold of the question that the link asks",
    ).toBe(true);
    await page.close();
  });
});

describe("the pace of an effort", () => {
  it("says why it is another one than was typed, until the effort is set anew", async () => {
    const page = await open(context, "figures/session/#race=5k&t=20:00");
    const pace = page.getByLabel("Pace per km");
    await pace.waitFor();
    await type(pace, "4:10");
    const shown = await pace.inputValue();
    expect(shown).not.toBe("4:10");
    await expect
      .poll(() => description(pace))
      .toMatch(new RegExp(`^${shown}, not 4:10: effort is set in whole percents, and \\d+ % is the nearest\\.$`));
    await page.getByRole("radio", { name: "per mile" }).check();
    const perMile = page.getByLabel("Pace per mi");
    await perMile.waitFor();
    expect(await perMile.getAttribute("aria-describedby"), "in the other unit").toBeNull();
    await page.getByRole("radio", { name: "per km" }).check();
    await type(pace, "4:10");
    await page.locator("input[type=range]").first().press("PageUp");
    await expect.poll(() => pace.getAttribute("aria-describedby")).toBeNull();
    await page.close();
  });

  it("converts the distance of the race when the unit is changed", async () => {
    const page = await open(context, "figures/session/#race=other&d=8&t=36:00");
    await page.getByLabel("Race distance").waitFor();
    await page.getByRole("radio", { name: "per mile" }).check();
    await expect.poll(() => page.getByLabel("Race distance").inputValue()).toBe("4.97");
    await page.close();
  });
});
