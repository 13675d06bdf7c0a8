// What a reader does to a figure or calculator before its scripts have come is taken over, and answers are kept.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { open, useBrowser } from "./support/browser.ts";
import { usedEarly } from "./support/early.ts";
import { expectPairs } from "./support/simulator.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.lastingContext({ viewport: { width: 1280, height: 900 } });
});

const field = (page: Page, name: string) => page.getByRole("textbox", { name });

describe("before the scripts have come", () => {
  it("a slider that was dragged and choices that were made are taken over by the figure", async () => {
    const page = await usedEarly(context, "figures/recruitment/", async (early) => {
      const slider = early.getByRole("slider", { name: "Effort", exact: true });
      await slider.click();
      await early.getByRole("combobox", { name: /mix of fibers/ }).selectOption("distance");
      await early.getByRole("radio", { name: "threshold" }).check();
    });
    await expect
      .poll(() => page.getByRole("slider", { name: "Effort", exact: true }).getAttribute("aria-valuetext"))
      .toMatch(/^(8|9)\d percent/);
    await page.locator(".reached").waitFor();
    await expect.poll(() => page.getByRole("combobox", { name: /mix of fibers/ }).inputValue()).toBe("distance");
    await expect.poll(() => page.getByRole("radio", { name: "threshold" }).isChecked()).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?v=\d+&i=[89]\d&mix=distance&guess=threshold$/);
    await page.close();
  });

  it("a slider of the simulator is taken over, and the figures that wake later follow", async () => {
    const page = await usedEarly(context, "simulator/", async (early) => {
      const slider = early.locator("input[type=range]").first();
      await slider.focus();
      for (let press = 0; press < 40; press++) await early.keyboard.press("ArrowRight");
    });
    const first = page.locator("input[type=range]").first();
    await expect.poll(() => first.getAttribute("aria-valuetext")).not.toMatch(/^95 percent/);
    const effort = /^\d+/.exec((await first.getAttribute("aria-valuetext")) ?? "")?.[0] ?? "";
    // The link says all of the session that the page opened with.
    await expectPairs(page, { i: effort, f: "repeats", r: "4", n: "1", i2: "65", f2: "steady", n2: "3", z: "4" });
    await page.close();
  });

  it("answers that were typed and chosen are taken over by the calculator", async () => {
    const page = await usedEarly(context, "calculators/week/", async (early) => {
      await field(early, "Race time").fill("22:30");
      await field(early, "Distance a week").fill("48");
      await early.getByRole("combobox", { name: "Runs a week" }).selectOption("6");
      await early.getByRole("radio", { name: "Over 3 years" }).check();
      await field(early, "Longest recent run").fill("16");
      await field(early, "Longest recent run").blur();
    });
    await expect.poll(() => new URL(page.url()).hash).toBe("#t=22%3A30&w=48&n=6&x=over-3-years&l=16");
    await expect.poll(() => field(page, "Race time").inputValue()).toBe("22:30");
    await page.close();
  });

  it("a text that is still being typed stays, and is an answer when the field is left", async () => {
    const page = await usedEarly(context, "calculators/week/", async (early) => {
      await field(early, "Race time").fill("24");
    });
    expect(new URL(page.url()).hash).toBe("");
    await page.keyboard.type(":10");
    await expect.poll(() => field(page, "Race time").inputValue()).toBe("24:10");
    await page.keyboard.press("Tab");
    await expect.poll(() => new URL(page.url()).hash).toBe("#t=24%3A10");
    await page.close();
  });

  it("what nobody touched opens as the link says", async () => {
    const page = await usedEarly(context, "figures/recruitment/?v=3&i=88", () => Promise.resolve());
    await expect
      .poll(() => page.getByRole("slider", { name: "Effort", exact: true }).getAttribute("aria-valuetext"))
      .toMatch(/^88 percent/);
    await page.close();
  });
});

describe("the calculator's answers", () => {
  const answered = async (): Promise<Page> => {
    const page = await open(context, "calculators/week/");
    await field(page, "Race time").fill("22:30");
    await page.keyboard.press("Tab");
    await expect.poll(() => new URL(page.url()).hash).toBe("#t=22%3A30");
    return page;
  };
  /** By the site's own links, as a reader goes. */
  const leaveAndReturn = async (page: Page): Promise<void> => {
    await page.goto("about/");
    await page.goto("calculators/week/");
    await awaken(page);
  };

  it("survive leaving by the menu, also when a figure sends the reader back with an effort", async () => {
    const page = await answered();
    await leaveAndReturn(page);
    await expect.poll(() => field(page, "Race time").inputValue()).toBe("22:30");
    await expect.poll(() => new URL(page.url()).hash).toBe("#t=22%3A30");
    await page.goto("about/");
    await page.goto("calculators/week/?v=3&i=88");
    await awaken(page);
    await expect.poll(() => field(page, "Race time").inputValue()).toBe("22:30");
    await page.getByText("You were looking at 88 % of VO2max.").waitFor();
    await leaveAndReturn(page);
    expect(await page.getByText("You were looking at").count(), "the effort is not kept").toBe(0);
    await page.close();
  });

  it("give way to those of a link", async () => {
    const page = await answered();
    await page.goto("about/");
    await page.goto("calculators/week/?v=3#w=50");
    await awaken(page);
    await expect.poll(() => field(page, "Race time").inputValue()).toBe("27:00");
    await expect.poll(() => field(page, "Distance a week").inputValue()).toBe("50");
    await page.close();
  });

  it("are forgotten on reset, and are never part of a request", async () => {
    const page = await answered();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
    await leaveAndReturn(page);
    expect(requests.filter((text) => /22(:|%3A)30/.test(text))).toEqual([]);
    await page.getByRole("button", { name: "Reset" }).click();
    await leaveAndReturn(page);
    await expect.poll(() => field(page, "Race time").inputValue()).toBe("27:00");
    await page.close();
  });
});
