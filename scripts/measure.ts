// `npm run measure`: how fast, light and still the built site is, in Chromium, each number beside its budget. RUNS sets Lighthouse's runs.
import { createServer } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { awaken } from "./browser/awaken.ts";
import { chromiumFlags, findChromium } from "./browser/find-chromium.ts";
import { idleOf, watchFrames } from "./browser/idle.ts";
import { recordLoadedFiles } from "./browser/loaded-files.ts";
import { budgetOf, weigh, type Weight } from "./checks/budgets.ts";
import { type BuiltSite, readBuiltSite } from "./checks/built-site.ts";
import { categories, judge } from "./measure/lighthouse.ts";
import { quantile } from "./measure/quantile.ts";
import { measureSlider } from "./measure/slider.ts";
import { formatTable } from "./report/table.ts";
import { siteDirectory } from "./server/site-directory.ts";
import { createSiteServer, listen, normalizeBase } from "./server/site-server.ts";

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

/** A port that nobody listens on now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });

/** One page of each kind, home first. */
const oneOfEachKind = (site: BuiltSite): string[] => {
  const paths = site.pages.map(({ path }) => path);
  const found = ["chapters/", "simulator/", "calculators/", "model/", "about/", "embed/"].map((start) =>
    paths.find((path) => path.startsWith(start)),
  );
  return ["", ...found.filter((path) => path !== undefined)];
};

async function printLighthouse(site: BuiltSite, url: string, port: number, runs: number): Promise<void> {
  const faults: string[] = [];
  const rows: string[][] = [];
  for (const path of oneOfEachKind(site)) {
    const { scores, lcp, tbt, cls, faults: found } = await judge(url + path, port, runs);
    rows.push([`/${path}`, ...scores.map(String), lcp.toFixed(2), tbt.toFixed(0), cls.toFixed(3)]);
    faults.push(...found.map((fault) => `  /${path}: ${fault}`));
  }
  rows.push(["budget", "100", "100", "100", "100", "1.20", "50", "0.000"]);
  console.log(`Lighthouse, simulated phone, the run with the median LCP of ${runs}\n`);
  console.log(formatTable(["page", ...categories, "LCP s", "TBT ms", "CLS"], rows));
  if (faults.length > 0) console.log(`\nWhat costs points:\n${faults.join("\n")}`);
}

async function printSliders(browser: Browser, url: string): Promise<void> {
  const row = (name: string, values: readonly number[], budget: string): string[] => [
    name,
    ...[0.5, 0.95, 0.98].map((share) => quantile(values, share).toFixed(0)),
    String(values.length),
    budget,
  ];
  const rows: string[][] = [];
  for (const path of ["", "simulator/"]) {
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(url + path);
    await awaken(page);
    const { keys, gaps } = await measureSlider(page);
    await page.context().close();
    rows.push(
      row(`/${path}: key press to paint (Event Timing)`, keys, "p50 40, p98 64"),
      row(`/${path}: gap between frames of a drag`, gaps, "p95 40"),
    );
  }
  console.log("\nThe first slider of a page, processor slowed 4x, ms\n");
  console.log(formatTable(["", "p50", "p95", "p98", "count", "budget"], rows));
}

async function printIdle(browser: Browser, site: BuiltSite, url: string): Promise<void> {
  const context = await browser.newContext(phone);
  await watchFrames(context);
  const rows: string[][] = [];
  for (const path of oneOfEachKind(site)) {
    const page = await context.newPage();
    await page.goto(url + path);
    await awaken(page);
    await page.waitForTimeout(1000);
    const { frames, busy } = await idleOf(page, 3);
    rows.push([`/${path}`, (frames / 3).toFixed(1), (busy * 100).toFixed(2)]);
    await page.close();
  }
  await context.close();
  console.log("\nAt rest\n");
  console.log(formatTable(["page", "frames/s", "% of a core"], [...rows, ["budget", "0.0", "0.50"]]));
}

async function printWeight(browser: Browser, site: BuiltSite, url: string): Promise<void> {
  const context = await browser.newContext(phone);
  const kinds = ["html", "css", "js", "fonts", "other", "total"] as const satisfies readonly (keyof Weight)[];
  const rows: string[][] = [];
  for (const built of site.pages) {
    const page = await context.newPage();
    const files = recordLoadedFiles(page, url, built.path);
    await page.goto(url + built.path);
    await awaken(page);
    const weight = weigh(site.directory, built, files());
    const budget = budgetOf(built.path);
    const cell = (kind: (typeof kinds)[number]): string => {
      const most = budget[kind];
      return (weight[kind] / 1000).toFixed(1) + (most === undefined ? "" : ` / ${most / 1000}`);
    };
    rows.push([`/${built.path}`, ...kinds.map(cell)]);
    await page.close();
  }
  await context.close();
  console.log("\nBytes per page, gzip, kB / budget (total without fonts; inline styles count as HTML and as CSS)\n");
  console.log(formatTable(["page", ...kinds], rows));
}

const base = normalizeBase(process.env["BASE_PATH"] ?? "/");
const directory = siteDirectory();
const server = createSiteServer(directory, base);
const url = await listen(server, 0, base);
const port = await freePort();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumFlags(), `--remote-debugging-port=${port}`],
});
try {
  const site = readBuiltSite(directory, base);
  console.log(`Chromium ${browser.version()}\n`);
  await printWeight(browser, site, url);
  await printIdle(browser, site, url);
  await printSliders(browser, url);
  console.log("");
  await printLighthouse(site, url, port, Number(process.env["RUNS"] ?? 3));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
