// `npm run measure`: how fast, light and still the built site is, in Chromium, each number beside its budget and beside the floor
// (scripts/measure/floor/), which is built and measured in the same run. `npm run measure -- simulator/ about/` takes only these
// pages. RUNS sets Lighthouse's runs.
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { awaken } from "./browser/awaken.ts";
import { chromiumFlags, findChromium } from "./browser/find-chromium.ts";
import { idleOf, watchFrames } from "./browser/idle.ts";
import { recordLoadedFiles } from "./browser/loaded-files.ts";
import { budgetOf, weigh, type Weight } from "./checks/budgets.ts";
import { readBuiltSite } from "./checks/built-site.ts";
import { measureControl } from "./measure/control.ts";
import { buildFloorSite } from "./measure/floor-site.ts";
import { categories, judge } from "./measure/lighthouse.ts";
import { quantile } from "./measure/quantile.ts";
import { addressOf, floorTarget, oneOfEachKind, siteTargets, type Target } from "./measure/target.ts";
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

const ratio = (value: number, floor: number): string => (value / floor).toFixed(2);

async function printLighthouse(targets: readonly Target[], port: number, runs: number): Promise<void> {
  const faults: string[] = [];
  const rows: string[][] = [];
  let floor = Number.NaN;
  for (const target of targets) {
    const { scores, lcp, tbt, cls, faults: found } = await judge(addressOf(target), port, runs);
    if (rows.length === 0) floor = lcp;
    const times = [lcp.toFixed(2), ratio(lcp, floor), tbt.toFixed(0), cls.toFixed(3)];
    rows.push([target.name, ...scores.map(String), ...times]);
    faults.push(...found.map((fault) => `  ${target.name}: ${fault}`));
  }
  rows.push(["budget", "100", "100", "100", "100", "1.20", "1.15", "50", "0.000"]);
  console.log(`Lighthouse, simulated phone, the run with the median LCP of ${runs}\n`);
  console.log(formatTable(["page", ...categories, "LCP s", "of floor's", "TBT ms", "CLS"], rows));
  if (faults.length > 0) console.log(`\nWhat costs points:\n${faults.join("\n")}`);
}

async function printControls(browser: Browser, targets: readonly Target[]): Promise<void> {
  const row = (name: string, values: readonly number[], budget: string): string[] => [
    name,
    ...[0.5, 0.95, 0.98].map((share) => quantile(values, share).toFixed(0)),
    String(values.length),
    budget,
  ];
  const rows: string[][] = [];
  for (const target of targets) {
    const page = await (await browser.newContext(phone)).newPage();
    await page.goto(addressOf(target));
    await awaken(page);
    const answers = await measureControl(page);
    await page.context().close();
    if (answers === null) continue;
    rows.push(row(`${target.name}: key press to paint (Event Timing)`, answers.keys, "p50 40, p98 64"));
    if (answers.gaps !== null) rows.push(row(`${target.name}: gap between frames of a drag`, answers.gaps, "p95 40"));
  }
  console.log("\nThe first slider of a page, or else its first text field, processor slowed 4x, ms\n");
  console.log(formatTable(["", "p50", "p95", "p98", "count", "budget"], rows));
}

async function printIdle(browser: Browser, targets: readonly Target[]): Promise<void> {
  const context = await browser.newContext(phone);
  await watchFrames(context);
  const rows: string[][] = [];
  for (const target of targets) {
    const page = await context.newPage();
    await page.goto(addressOf(target));
    await awaken(page);
    await page.waitForTimeout(1000);
    const { frames, busy } = await idleOf(page, 3);
    rows.push([target.name, (frames / 3).toFixed(1), (busy * 100).toFixed(2)]);
    await page.close();
  }
  await context.close();
  console.log("\nAt rest\n");
  console.log(formatTable(["page", "frames/s", "% of a core"], [...rows, ["budget", "0.0", "0.50"]]));
}

async function printWeight(browser: Browser, targets: readonly Target[]): Promise<void> {
  const context = await browser.newContext(phone);
  const kinds = ["html", "css", "js", "fonts", "other", "total"] as const satisfies readonly (keyof Weight)[];
  const rows: string[][] = [];
  for (const target of targets) {
    const { name, home, page: built, directory } = target;
    const page = await context.newPage();
    const files = recordLoadedFiles(page, home, built.path);
    await page.goto(addressOf(target));
    await awaken(page);
    const weight = weigh(directory, built, files());
    const budget = budgetOf(built.path);
    const cell = (kind: (typeof kinds)[number]): string => {
      const most = budget[kind];
      return (weight[kind] / 1000).toFixed(1) + (most === undefined ? "" : ` / ${most / 1000}`);
    };
    rows.push([name, ...kinds.map(cell)]);
    await page.close();
  }
  await context.close();
  console.log("Bytes per page, gzip, kB / budget (total without fonts; inline styles count as HTML and as CSS)\n");
  console.log(formatTable(["page", ...kinds], rows));
}

const paths = process.argv.slice(2);
const base = normalizeBase(process.env["BASE_PATH"] ?? "/");
const directory = siteDirectory();
const floorDirectory = await buildFloorSite();
const servers = [createSiteServer(directory, base), createSiteServer(floorDirectory, "/")] as const;
const [home, floorHome] = await Promise.all([listen(servers[0], 0, base), listen(servers[1], 0, "/")]);
const port = await freePort();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumFlags(), `--remote-debugging-port=${port}`],
});
try {
  const floor = floorTarget(floorDirectory, floorHome);
  const chosen = siteTargets(readBuiltSite(directory, base), home, paths);
  const kinds = [floor, ...(paths.length === 0 ? oneOfEachKind(chosen) : chosen)];
  console.log(`Chromium ${browser.version()}\n`);
  await printWeight(browser, [floor, ...chosen]);
  await printIdle(browser, kinds);
  await printControls(browser, kinds);
  console.log("");
  await printLighthouse(kinds, port, Number(process.env["RUNS"] ?? 3));
} finally {
  await browser.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await rm(floorDirectory, { recursive: true });
}
