import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { awaken } from "../../scripts/browser/awaken.ts";
import { useBrowser } from "./support/browser.ts";
import { openEverything, showErrors } from "./support/interact.ts";
import { listeningPage } from "./support/listen.ts";
import { pages, titled } from "./support/site.ts";

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext();
});

describe.each(titled(pages))("%s", (_, path) => {
  it("opens and is used without an error, a warning, a foreign request, a 404 or a policy violation", async () => {
    const { page, faults } = await listeningPage(context);
    await page.goto(path);
    await awaken(page);
    await openEverything(page);
    await showErrors(page);
    expect(await faults()).toEqual([]);
    await page.close();
  });
});

it("an unknown path shows the site's own 404 page, with that status and no further fault", async () => {
  const { page, faults } = await listeningPage(context, undefined, "/no/such/page/");
  const response = await page.goto("no/such/page/");
  expect(response?.status()).toBe(404);
  await awaken(page);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("a[href]").count()).toBeGreaterThan(0);
  expect(await faults()).toEqual([]);
  await page.close();
});

it("the listener hears errors, foreign requests, missing files and policy violations", async () => {
  const { page, faults } = await listeningPage(context);
  await page.goto("");
  await page.evaluate("console.warn('a warning')");
  await page.evaluate(async () => {
    setTimeout(() => {
      throw new Error("thrown");
    });
    await Promise.allSettled([fetch("/missing.json"), fetch("https://example.invalid/")]);
    const script = document.createElement("script");
    script.textContent = "1";
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const text = (await faults()).join("\n");
  for (const part of ["a warning", "thrown", "status 404", "example.invalid", "policy violation: script-src"])
    expect(text).toContain(part);
  await page.close();
});
