// `npm run goldens`: draws every example of a mark and every preset of a figure, and renews the golden files in test/goldens.
//   -- --check        renews nothing; exits with 0 where all are the same, with 2 where some differ, and names these
//   -- --page FILE    as --check, and writes a page that shows before and after of what differs
// Exits with 1 where nothing could be compared.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createViteServer } from "vitest/node";
import { comparisonPage } from "./goldens/comparison-page.ts";
import type * as Drawing from "./goldens/drawings.ts";
import { differencesOf, readGoldens, writeGoldens } from "./goldens/golden-files.ts";

const directory = "test/goldens";
const sheets = [
  "src/styles/tokens.css",
  "src/styles/figure.css",
  "src/components/plot/style.css",
  "src/components/muscle/inks/inks.css",
];

/** Node runs no JSX and knows no glob imports: Vite loads what is drawn. */
async function draw(): Promise<ReadonlyMap<string, string>> {
  const server = await createViteServer({
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, watch: null, ws: false },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  try {
    const { drawings } = (await server.ssrLoadModule("/scripts/goldens/drawings.ts")) as typeof Drawing;
    return drawings();
  } finally {
    await server.close();
  }
}

const { values } = parseArgs({ options: { check: { type: "boolean" }, page: { type: "string" } } });
const differences = differencesOf(readGoldens(directory), await draw());
for (const { name, before, after } of differences) {
  console.log(`${before === null ? "new" : after === null ? "gone" : "differs"}: ${name}`);
}
if (values.page !== undefined) {
  const styles = sheets.map((sheet) => readFileSync(sheet, "utf8"));
  writeFileSync(values.page, comparisonPage(differences, styles));
}
if (values.check !== true && values.page === undefined) writeGoldens(directory, differences);
else if (differences.length > 0) process.exitCode = 2;
