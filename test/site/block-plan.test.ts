// Whole journeys through the block calculator: by keyboard, by finger, and from an old link.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";

const browser = useBrowser();
const path = "calculators/block/";
const day = (page: Page, week: number, place: number) => page.locator(`[data-day="${week}.${place}"]`);
const textOf = (page: Page, week: number, place: number) => day(page, week, place).textContent();

it("by keyboard: answer, move a run, type one with an error, repair it, take it back", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await open(context, path);
  const answer = page.getByRole("region", { name: "The answer" });
  const before = await answer.innerText();
  await page.getByLabel("Race time").fill("50:00");
  await page.keyboard.press("Enter");
  await expect.poll(() => answer.innerText()).not.toBe(before);
  // The arrows go from day to day, and Enter opens one.
  const hard = page.locator(".plan-hard").first();
  const place = Number((await hard.getAttribute("data-day"))?.split(".")[1]);
  await hard.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => day(page, 1, place).evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const moved = await textOf(page, 0, place + 1);
  await page
    .getByRole("button", { name: /^Move to / })
    .last()
    .press("Enter");
  await expect.poll(() => textOf(page, 0, place)).toContain(moved?.split(": ")[1]?.slice(0, 8) ?? "");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-move"))).toBe("1");
  // An error stands at its characters, keeps the text, and one press mends it.
  const field = page.getByLabel("Or type it");
  await field.fill("wu 2km, 12x1000@I r2min, cd 2km");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("alert").innerText()).toContain("1000m");
  expect(await field.inputValue()).toBe("wu 2km, 12x1000@I r2min, cd 2km");
  expect(await page.locator(".notation-mark span").textContent()).toBe("1000");
  await page.getByRole("button", { name: "1000m", exact: true }).press("Enter");
  // Twelve are too many: the warning's button makes them fewer.
  const repair = page.getByRole("button", { name: /^Make it \d+ × 1000 m$/ });
  await repair.press("Enter");
  await expect.poll(() => page.getByText("Too long at this pace.").count()).toBe(0);
  await expect.poll(() => page.url()).toMatch(/#.*e=/);
  for (let step = 0; step < 3; step += 1) await page.locator(".plan-steps").getByText("Undo").press("Enter");
  await expect.poll(() => page.url()).not.toMatch(/[#&]e=/);
  await context.close();
});

it("by finger: a day dragged sideways changes places with another one", async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const page = await open(context, path);
  const hard = page.locator(".plan-hard").first();
  const place = Number((await hard.getAttribute("data-day"))?.split(".")[1]);
  await hard.scrollIntoViewIfNeeded();
  const [from, to] = [await hard.boundingBox(), await day(page, 0, place + 1).boundingBox()];
  if (from === null || to === null) throw new Error("a day is out of sight");
  const middle = (box: typeof from) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: { x: number; y: number } | null) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: at === null ? [] : [at] });
  const [a, b] = [middle(from), middle(to)];
  await touch("touchStart", a);
  for (let part = 1; part <= 8; part += 1) await touch("touchMove", { x: a.x + ((b.x - a.x) * part) / 8, y: a.y });
  await touch("touchEnd", null);
  await expect.poll(() => day(page, 0, place + 1).getAttribute("class")).toContain("plan-hard");
  expect(await day(page, 0, place).getAttribute("class")).not.toContain("plan-hard");
  // What was dragged was not opened; a tap opens it.
  expect(await page.locator(".plan-editor").count()).toBe(0);
  await day(page, 0, place + 1).tap();
  await page.locator(".plan-editor").waitFor();
  await context.close();
});

it("an old link of the week opens with its answers", async () => {
  const context = await browser.newContext();
  const page = await open(context, `${path}?v=1#t=24:30&w=40&n=5&x=over3y`);
  await expect.poll(() => page.getByLabel("Race time").inputValue()).toBe("24:30");
  expect(await page.getByLabel("Your week").inputValue()).toBe("40");
  await expect.poll(() => page.locator('[data-day^="0."]:not([data-runs="0"])').count()).toBe(5);
  await context.close();
});
