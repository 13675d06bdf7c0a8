// The squad sheet: a list is pasted, a session typed, a runner moved; then a runner opens their own link.
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";
import { phone } from "./support/hands.ts";

const browser = useBrowser();
let desk: Awaited<ReturnType<typeof browser.newContext>>;
beforeAll(async () => {
  desk = await browser.lastingContext({ viewport: { width: 1440, height: 900 } });
});

const group = (page: Page, letter: string): Locator =>
  page.locator("tbody").filter({ has: page.getByText(`Group ${letter}`, { exact: true }) });
const names = (place: Locator): Promise<string[]> => place.locator(".squad-name").allInnerTexts();
const list = (page: Page): Locator => page.getByLabel("Paste names, races and times");
const selected = (page: Page): Promise<string> =>
  list(page).evaluate((area) =>
    area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "",
  );

it("a coach pastes a list, mends a line, corrects a session, and moves a runner by keys and by mouse", async () => {
  const page = await open(desk, "calculators/squad/");
  await expect.poll(() => names(group(page, "A"))).toEqual(["Ada Brandt", "Tomás Rey", "Noor Haddad"]);

  await list(page).fill(
    "Name;Race;Time\nZoe;5 km;18:00\nYan;10 km;40.30\nXin;5000;25:00\nBad;5 km;19:75\nWalt;5 km;55:00",
  );
  await list(page).blur();
  await page.getByText("Line 5. Bad:").waitFor();
  await page.getByRole("button", { name: "Go to line 5" }).click();
  await expect.poll(() => selected(page)).toBe("Bad;5 km;19:75");
  await page.getByText("Yan: read as 40 min 30 s").waitFor();
  await page.getByRole("button", { name: "I meant 40 min 18 s" }).click();
  await expect.poll(() => list(page).inputValue()).toContain("Yan;10 km;40 min 18 s");
  await expect.poll(() => names(group(page, "A"))).toEqual(["Zoe", "Yan", "Xin"]);
  await expect.poll(() => page.getByRole("region", { name: "By effort" }).innerText()).toContain("Walt, 5 km 55:00");

  const session = page.getByLabel("Session", { exact: true });
  await session.fill("6x1000@I r2min");
  await session.press("Enter");
  await page.getByText("1000 what? Write 1000m or 1000s.").waitFor();
  await page.getByRole("button", { name: "1000m", exact: true }).click();
  await expect.poll(() => page.locator("h2").first().innerText()).toBe("6 × 1000 m at interval pace, 2 min jog");
  await page.getByRole("button", { name: /^Finish together/ }).click();
  await expect.poll(() => page.locator("h2").first().innerText()).toMatch(/^6 × 3 min 45 s|^6 × \d min/);

  const before = await session.inputValue();
  await session.fill("");
  await session.press("Enter");
  await page.getByText("The field was empty, so the session stays as it was.").waitFor();
  expect(await session.inputValue()).toBe(before);

  const handle = page.getByRole("button", { name: /^Move Yan/ });
  await handle.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => names(group(page, "B"))).toEqual(["Yan"]);
  await expect.poll(() => handle.evaluate((element) => document.activeElement === element)).toBe(true);

  const from = await page.getByRole("button", { name: /^Move Xin/ }).boundingBox();
  const to = await group(page, "B").boundingBox();
  if (from === null || to === null) throw new Error("nothing to drag");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height - 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => names(group(page, "B"))).toEqual(["Yan", "Xin"]);
  await page.getByRole("button", { name: "Group by pace again" }).click();
  await expect.poll(() => names(group(page, "A"))).toEqual(["Zoe", "Yan", "Xin"]);

  // A runner's own sheet opens under the name, and gives the focus back to it.
  const name = page.getByRole("button", { name: "Yan", exact: true });
  await name.press("Enter");
  await expect.poll(() => page.locator(".squad-detail h3").innerText()).toMatch(/^Yan, 6 × /);
  expect(await name.getAttribute("aria-expanded")).toBe("true");
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await expect.poll(() => name.evaluate((element) => document.activeElement === element)).toBe(true);

  // Nothing about people is in the part that a server is sent.
  await expect.poll(() => new URL(page.url()).hash).toContain("Zoe");
  expect(new URL(page.url()).search).not.toContain("Zoe");
  await page.close();
});

it("a runner opens the link on a phone, finds their name first, and moves to another group by touch", async () => {
  const context = await browser.newContext(phone);
  const page = await open(context, "calculators/squad/#name=Mei+Tanaka");
  const card = page.getByRole("region", { name: /^Mei Tanaka/ });
  await card.getByText("About 950 m each time: two laps and a bit, 1:41 a lap, then 3 min jog.").waitFor();
  await card.getByText("Group B, with Jonas, Sam and Lena.").waitFor();
  expect((await card.boundingBox())?.y ?? 999).toBeLessThan(320);
  await page.getByRole("button", { name: "Ada Brandt", exact: true }).tap();
  await page.getByText("200 m in 0:45, treadmill 15.9 km/h").waitFor();
  await page.getByRole("button", { name: "Ada Brandt", exact: true }).tap();
  await expect.poll(() => page.locator(".squad-card").count()).toBe(0);
  await page.goto("calculators/squad/#name=Mei+Tanaka");
  await page.reload();
  await card.getByRole("button", { name: "My time has changed" }).tap();
  await expect.poll(() => selected(page)).toBe("Mei Tanaka, 5 km, 21:34");
  await page.keyboard.insertText("Mei Tanaka, 5 km, 19:00");
  await expect.poll(() => card.innerText()).toContain("Group A");
  await list(page).fill("");
  await list(page).blur();
  await page.getByText("No runner yet.").waitFor();
  const [field, result] = [await list(page).boundingBox(), await page.getByText("No runner yet.").boundingBox()];
  expect(field?.y ?? 0, "without runners the list comes first").toBeLessThan(result?.y ?? 0);
});

it("twenty-four runners are printed on one page", async () => {
  const squad = Array.from(
    { length: 24 },
    (_, index) => `Runner ${index + 1}, 5 km, ${17 + Math.floor(index / 2)}:${index % 2 === 0 ? "05" : "35"}`,
  );
  const page = await open(desk, `calculators/squad/#squad=${encodeURIComponent(squad.join("\n"))}`);
  await expect.poll(() => page.locator(".squad-name").count()).toBe(24);
  const bytes = await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } });
  expect(bytes.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.close();
});

it("without a script the sheet of the example squad stands there", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("calculators/squad/");
  expect(await names(group(page, "C"))).toEqual(["Ivo Petrov", "Ruth Cole", "Paul Ek"]);
  expect(await page.getByRole("button", { name: "Copy link" }).isVisible()).toBe(false);
});
