import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BuiltSite, readBuiltSite } from "../../scripts/checks/built-site.ts";
import { htmlFaults } from "../../scripts/checks/html.ts";
import { deadLinks, orphanPages } from "../../scripts/checks/links.ts";
import { createSiteServer, listen } from "../../scripts/server/site-server.ts";
import { awaken } from "../../scripts/browser/awaken.ts";
import { useBrowser } from "./support/browser.ts";
import { listeningPage } from "./support/listen.ts";

const base = "/dose/";
const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "dose-"));
let server: Server;
let url = "";
let site: BuiltSite;

beforeAll(async () => {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");
  // Nothing of the test runner's own environment: its BASE_URL and NODE_ENV would reach the pages.
  const { PATH, HOME } = process.env;
  execFileSync(process.execPath, [astro, "build", "--outDir", folder], {
    cwd: project,
    env: { PATH, HOME, BASE_PATH: base, SITE_URL: "https://example.org" },
    stdio: "pipe",
  });
  site = readBuiltSite(folder, base);
  server = createSiteServer(folder, base);
  url = await listen(server, 0, base);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

it("links, assets, anchors and imports resolve under the base path", () => {
  expect(deadLinks(site)).toEqual([]);
  expect(orphanPages(site)).toEqual([]);
});

it("sitemap, canonical URLs and headers name the site's address with its base path", () => {
  expect(site.home).toBe("https://example.org/dose/");
  expect(htmlFaults(site)).toEqual([]);
  expect(readFileSync(join(folder, "sitemap-index.xml"), "utf8")).toContain(
    "<loc>https://example.org/dose/sitemap-0.xml</loc>",
  );
  const paths = readFileSync(join(folder, "_headers"), "utf8").match(/^\S.*$/gm) ?? [];
  expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
});

it.each(["", "simulator/", "calculators/week/"])("/dose/%s opens without a fault", async (path) => {
  const { page, faults } = await listeningPage(await browser.newContext({ baseURL: url }), new URL(url).origin);
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await awaken(page);
  expect(await faults()).toEqual([]);
  await page.context().close();
});
