// Finds a Chromium to drive: the one named by CHROMIUM_PATH, the system's, Playwright's own; else installs one. Never gives up silently.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

const systemNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const systemPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const isRoot = (): boolean => process.getuid?.() === 0;

/** Chromium's sandbox refuses to start as root (containers). */
export const chromiumFlags = (): string[] => [
  ...(isRoot() ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installed(searchPath: string): string | undefined {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== "");
  const candidates = [...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...systemPlaces];
  return [...candidates, chromium.executablePath()].find(isExecutable);
}

function run(command: string, args: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  return `\`${[command, ...args].join(" ")}\`: ${error?.message ?? stderr.trim().split("\n").slice(-3).join("; ")}`;
}

/** Tries each way in turn; returns what went wrong, or nothing when one worked. */
function install(): string[] {
  const failures: string[] = [];
  if (isRoot() && existsSync("/etc/debian_version")) {
    const failure = run("apt-get", ["update"]) ?? run("apt-get", ["install", "-y", "chromium"]);
    if (failure === undefined) return [];
    failures.push(failure);
  }
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const failure = run(process.execPath, [cli, "install", "chromium"]);
  return failure === undefined ? [] : [...failures, failure];
}

/**
 * The path of a Chromium that can be started. Throws when `CHROMIUM_PATH` names none,
 * or when none is there and none can be installed: a check that needs a browser must fail, not be skipped.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const chosen = environment["CHROMIUM_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is not a program`);
  }
  const present = installed(environment["PATH"] ?? "");
  if (present !== undefined) return present;
  const failures = install();
  const fresh = failures.length === 0 ? installed(environment["PATH"] ?? "") : undefined;
  if (fresh !== undefined) return fresh;
  throw new Error(
    `No Chromium found, and none could be installed. Install one or set CHROMIUM_PATH.\n${failures.join("\n")}`,
  );
}
