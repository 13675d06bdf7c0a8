// One visit of a page, watched from its first byte: what it loads, what goes wrong, what jumps and what it does at rest.
import type { BrowserContext, Page } from "playwright-core";
import { awaken } from "../../../scripts/browser/awaken.ts";
import { watchFrames } from "../../../scripts/browser/idle.ts";
import { recordLoadedFiles } from "../../../scripts/browser/loaded-files.ts";
import { awakeBudgetOf, budgetOf, overweight, weigh } from "../../../scripts/checks/budgets.ts";
import { filesToOpen } from "../../../scripts/checks/module-graph.ts";
import { addAxe } from "./axe.ts";
import type { useBrowser } from "./browser.ts";
import { watchShifts } from "./layout.ts";
import { listeningPage } from "./listen.ts";
import { baseURL, site } from "./site.ts";

/** A context for visits: everything that must be in a page before it opens is in it. */
export async function watchingContext(browser: ReturnType<typeof useBrowser>, width: number): Promise<BrowserContext> {
  const context = await browser.lastingContext({ viewport: { width, height: 800 } });
  await addAxe(context);
  await watchFrames(context);
  await watchShifts(context);
  return context;
}

export interface Visit {
  readonly page: Page;
  /** What went wrong so far: errors, warnings, failed or foreign requests, violations of the policy. */
  readonly faults: () => Promise<string[]>;
  /** Complaints about the bytes of the files that were loaded to open the page. */
  readonly weight: readonly string[];
}

/** Opens a page in a watching context and wakes all of it. */
export async function visit(context: BrowserContext, path: string): Promise<Visit> {
  const built = site.pages.find((page) => page.path === path);
  if (built === undefined) throw new Error(`no page ${path}`);
  const { page, faults } = await listeningPage(context);
  const files = recordLoadedFiles(page, baseURL, path);
  await page.goto(path);
  const opening: string[] = [];
  if (budgetOf(path) !== awakeBudgetOf(path)) {
    // What wakes by itself has asked for its files by then.
    await page.waitForLoadState("networkidle");
    opening.push(...overweight(path, weigh(site.directory, built, files()), budgetOf(path)));
  }
  await awaken(page);
  const loaded = files();
  const expected = filesToOpen(site, built);
  const weight = weigh(site.directory, built, loaded);
  return {
    page,
    faults,
    weight: [
      ...opening.map((line) => `${line}, before anybody scrolls`),
      ...overweight(path, weight),
      ...(weight.css > 0 ? [] : ["no style sheet was counted"]),
      ...loaded
        .filter((file) => !expected.includes(file) && !file.endsWith(".svg"))
        .map((file) => `${file} is not in the page's module graph`),
    ],
  };
}
