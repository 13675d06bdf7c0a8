// Firefox, driven through WebDriver BiDi: it reports errors, warnings and failed requests itself.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findProgram } from "../browser/find-program.ts";
import { installPackages } from "../browser/packages.ts";
import type { Engine } from "./engine.ts";

/** The path of a Firefox. Throws when `FIREFOX_PATH` names none, or when none can be found or installed. */
export const findFirefox = (environment: NodeJS.ProcessEnv = process.env): string =>
  findProgram(
    {
      name: "Firefox",
      variable: "FIREFOX_PATH",
      commands: ["firefox-esr", "firefox"],
      places: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
      install: () => installPackages(["--no-install-recommends", "firefox-esr"]),
    },
    environment,
  );

/** Starts a Firefox without a window. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  // Root's Firefox refuses a home of somebody else, as the containers of CI have.
  const home = mkdtempSync(join(tmpdir(), "firefox-home-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    env: { ...process.env, HOME: home },
  });
  const page = await browser.newPage();
  let heard: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn", "assert"].includes(message.type()))
      heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    heard.push(`error: ${String(error)}`);
  });
  page.on("requestfailed", (request) => {
    heard.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  return {
    version: await browser.version(),
    open: async (url) => {
      // What the page before it did not finish is no fault of this one.
      await page.goto("about:blank");
      heard = [];
      await page.goto(url);
    },
    resize: (size) => page.setViewport(size),
    evaluate: <Args extends readonly unknown[], Result>(
      run: (...args: Args) => Result | Promise<Result>,
      ...args: Args
    ) => page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`) as Promise<Result>,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    picture: () => page.screenshot(),
    faults: () => Promise.resolve(heard),
    close: async () => {
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
