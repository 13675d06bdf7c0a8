// The lists above the ledger of claims: what they show, and links that name a choice or a claim.
import { expect, it } from "vitest";
import { open, useBrowser } from "./support/browser.ts";

const browser = useBrowser();

it("the ledger shows the claims that are asked for, keeps the choice in the address, and never hides a claim that a link names", async () => {
  const context = await browser.newContext();
  const page = await open(context, "claims/?verdict=disputed&utm_source=mail");
  const rows = page.locator(".ledger-row:visible");
  const said = page.locator(".claim-filter output");
  const all = await page.locator(".ledger-row").count();
  const disputed = await page.locator('.ledger-row[data-verdict="disputed"]').count();
  expect(await rows.count()).toBe(disputed);
  expect(disputed).toBeLessThan(all);
  expect(await said.textContent()).toBe(`${disputed} of ${all} claims`);

  await page.getByLabel("Chapter").selectOption("the-question");
  expect(new URL(page.url()).search).toBe("?verdict=disputed&chapter=the-question");
  expect(await rows.count()).toBe(
    await page.locator('.ledger-row[data-verdict="disputed"][data-chapters~="the-question"]').count(),
  );

  await page.getByRole("button", { name: "Show all" }).click();
  expect(await rows.count()).toBe(all);
  expect(new URL(page.url()).search).toBe("");

  await page.getByLabel("Verdict").selectOption("not traced");
  const [hidden = ""] = await page.locator(".ledger-row[hidden]").evaluateAll((found) => found.map(({ id }) => id));
  await page.evaluate((id) => (location.hash = id), hidden);
  await expect.poll(() => rows.count()).toBe(all);

  await page.goto("claims/?verdict=wrong");
  expect(await said.textContent()).toContain("The link asks for the verdict “wrong”, which is not here.");
  expect(await rows.count()).toBe(all);
  await context.close();
});
