// Finds a Chromium to drive: the one named by CHROMIUM_PATH, the system's, Playwright's own; else installs one. The headless shell
// comes first. It is the same engine without the windows of a browser, and opens a page in half the time.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { findProgram } from "./find-program.ts";
import { failureOf, installPackages, isRoot } from "./packages.ts";

const systemNames = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];
const systemPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Chromium's sandbox refuses to start as root (containers). */
export const chromiumFlags = (): string[] => [
  ...(isRoot() ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  // Text as wide as in a browser with windows.
  "--font-render-hinting=none",
];

/** Tries each way in turn; returns what went wrong, or nothing when one worked. */
function install(): string[] {
  const failures: string[] = [];
  for (const name of ["chromium-headless-shell", "chromium"]) {
    const found = installPackages([name]);
    if (found.length === 0) return [];
    failures.push(...found);
  }
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const failure = failureOf(process.execPath, [cli, "install", "chromium"]);
  return failure === undefined ? [] : [...failures, failure];
}

/** The path of a Chromium that can be started. Throws when `CHROMIUM_PATH` names none, or when none can be found or installed. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string =>
  findProgram(
    {
      name: "Chromium",
      variable: "CHROMIUM_PATH",
      commands: systemNames,
      places: [...systemPlaces, chromium.executablePath()],
      install,
    },
    environment,
  );
