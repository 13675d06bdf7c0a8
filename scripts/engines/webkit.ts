// WebKit, driven through WebDriver in a window that nobody sees. Its driver reports no errors: the page itself must listen.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Builder, Key, Origin, type WebDriver } from "selenium-webdriver";
import { findProgram } from "../browser/find-program.ts";
import { installPackages } from "../browser/packages.ts";
import type { Engine } from "./engine.ts";
import { heardSoFar } from "./listening-copy.ts";
import { startDisplay } from "./virtual-display.ts";

export interface WebKitPrograms {
  readonly driver: string;
  readonly xvfb: string;
}

const install = (): string[] =>
  installPackages(["--no-install-recommends", "webkit2gtk-driver", "xvfb", "libgl1-mesa-dri"]);

/** The paths of WebKit's driver, which brings its browser, and of a screen for it. Throws when one cannot be found or installed. */
export const findWebKit = (environment: NodeJS.ProcessEnv = process.env): WebKitPrograms => ({
  driver: findProgram(
    { name: "WebKit", variable: "WEBKIT_DRIVER_PATH", commands: ["WebKitWebDriver"], install },
    environment,
  ),
  xvfb: findProgram({ name: "screen for WebKit", variable: "XVFB_PATH", commands: ["Xvfb"], install }, environment),
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new Error("there is no free port"));
      });
    });
  });

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

const keys = {
  Home: Key.HOME,
  End: Key.END,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Enter: Key.ENTER,
} as const;

/** A session of a driver that listens at a port; rejects when it cannot be begun. */
async function beginSession(service: ChildProcess, port: number): Promise<WebDriver> {
  const url = `http://127.0.0.1:${port}`;
  while (service.exitCode === null && !(await isReady(url))) await wait(50);
  return new Builder().usingServer(url).withCapabilities({ browserName: "MiniBrowser" }).build();
}

/** Starts a WebKit. */
export async function startWebKit({ driver: program, xvfb }: WebKitPrograms): Promise<Engine> {
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const service = spawn(program, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: "ignore",
  });
  const end = (): void => {
    service.kill();
    display.close();
  };
  const driver = await beginSession(service, port).catch((error: unknown) => {
    end();
    throw error;
  });
  const evaluate: Engine["evaluate"] = (run, ...args) => driver.executeScript(run, ...args);
  return {
    version: `WebKit ${String((await driver.getCapabilities()).getBrowserVersion())}`,
    open: (address) => driver.get(address),
    resize: async (size) => {
      await driver.manage().window().setRect(size);
      // The driver answers before the page knows.
      await driver.wait(() => evaluate((width) => innerWidth === width, size.width), 10_000);
    },
    evaluate,
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    drag: (from, to) => {
      const origin = Origin.VIEWPORT;
      const middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
      const way = driver
        .actions()
        .move({ ...from, origin, duration: 0 })
        .press();
      return way
        .move({ ...middle, origin })
        .move({ ...to, origin })
        .release()
        .perform();
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    faults: () => evaluate(heardSoFar),
    close: async () => {
      await driver.quit();
      end();
    },
  };
}
