// The paces calculator in a browser: a runner with a race, one with heart rates, and the line through all scales.
import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { drag } from "./support/hands.ts";

const browser = useBrowser();
let context: BrowserContext;
beforeAll(async () => {
  context = await browser.lastingContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
});

const openPaces = (address = ""): Promise<Page> => open(context, `calculators/paces/${address}`);
const bars = (page: Page) => page.locator(".pace-text").allInnerTexts();

async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.fill(text);
  await field.press("Enter");
}

it("a runner types a race, asks where a pace comes from, and the link opens the same paces", async () => {
  const page = await openPaces();
  expect(await bars(page)).toContain("4:44–4:55/km");
  await page.getByLabel("Recent race").selectOption("5 km");
  await type(page, "Race time", "19:57");
  // The book prints 4:15 at VDOT 50, and 3:55 for intervals.
  await expect.poll(() => page.locator(".paces-score").innerText()).toBe("VDOT 49.95");
  await page.getByRole("radio", { name: "Interval" }).check();
  await expect.poll(() => page.locator("#paces-working-title").innerText()).toBe("Where does 3:55/km come from?");
  await page.getByText("Formulas, with your numbers").tap();
  expect(await page.locator(".paces-steps math").count()).toBeGreaterThanOrEqual(6);
  expect(await page.locator(".paces-steps math").first().isVisible()).toBe(true);
  await page.getByLabel("What was it like?").selectOption("Hot");
  await page.getByText("A hot race is slower than you are").waitFor();
  await expect.poll(() => new URL(page.url()).hash).toContain("t=19%3A57");
  expect(new URL(page.url()).search).not.toContain("19");
  const before = await bars(page);
  await page.reload();
  await expect.poll(() => bars(page)).toEqual(before);
  await page.close();
});

it("nothing moves while a race time is typed, though its echo comes and goes", async () => {
  const page = await openPaces();
  await page.getByLabel("Recent race").selectOption("5 km");
  await type(page, "Race time", "19:57");
  const field = page.getByLabel("Race time");
  const echo = page.getByText("19 min 57 s for 5 km");
  await echo.waitFor();
  const below = () =>
    page.getByLabel("What was it like?").evaluate((each) => each.getBoundingClientRect().top + scrollY);
  const before = await below();
  await field.press("Home");
  for (const [key, echoes] of [
    ["1", 0],
    ["Backspace", 1],
  ] as const) {
    await field.press(key);
    await expect.poll(() => echo.count()).toBe(echoes);
    expect(await below(), key).toBe(before);
  }
  await page.close();
});

it("a runner with heart rates gets heart rates, and one that cannot be is refused at its field and stays", async () => {
  const page = await openPaces();
  await page.getByLabel("Start from").selectOption("Heart rate");
  await page.getByText("Until then you see an example").waitFor();
  await type(page, "Highest heart rate", "190");
  await expect.poll(() => bars(page)).toEqual(["124–150", "152–169", "167–175", "186–190"]);
  await page.getByText("Heart rates give zones, not paces").waitFor();
  await type(page, "Threshold heart rate", "190");
  await page.getByText("must be below your highest one (190)").waitFor();
  expect(await page.getByLabel("Threshold heart rate").inputValue()).toBe("190");
  await type(page, "Threshold heart rate", "172");
  await page.getByLabel("System of zones").selectOption("Friel, by threshold heart rate");
  await expect.poll(() => page.locator(".paces-scales table").innerText()).toContain("163–170");
  await page.close();
});

it("the line through all scales moves by key, by slider and by hand", async () => {
  const page = await openPaces();
  const lead = page.locator(".paces-lead");
  expect(await lead.innerText()).toContain("At 86\u00a0% of VO2max you are in Daniels’ threshold");
  await page.getByRole("slider", { name: "Effort, on every scale" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => lead.innerText()).toContain("At 87\u00a0%");
  await page.getByRole("slider", { name: "Effort", exact: true }).press("End");
  await expect.poll(() => lead.innerText()).toContain("in none of Norway’s five zones");
  await drag(page.locator(".paces-scales .plot-reach"), 0.9, 0.5);
  await expect.poll(() => lead.innerText()).toMatch(/At 8[345]\u00a0%/);
  await expect.poll(() => new URL(page.url()).search).toMatch(/\bi=8[345]\b/);
  await page.close();
});

it("a runner's paces, races and zones fit on one sheet of paper", async () => {
  const page = await openPaces();
  const bytes = await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
  expect(bytes.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.close();
});

it("without JavaScript the page shows the example's paces, races and every system", async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto("calculators/paces/");
  const text = await page.locator("main").innerText();
  for (const found of ["4:44–4:55/km", "4:22–4:32/km", "3:37:20", "10 km in 47:15"]) expect(text).toContain(found);
  await page.getByText("All six systems in one table").click();
  expect(await page.locator("main details[open] table tbody tr").count()).toBe(33);
  await still.close();
});
