import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeListeningCopy } from "../../scripts/engines/listening-copy.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(folder, "site/about"), { recursive: true });
  writeFileSync(join(folder, "site/style.css"), "p {}");
  writeFileSync(join(folder, "site/about/index.html"), "<html><head><title>About</title></head></html>");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const copy = (): void => {
  makeListeningCopy(join(folder, "site"), "/dose/", join(folder, "copy"));
};

it("a listening copy holds every file, and each page runs the listener first", () => {
  copy();
  expect(readFileSync(join(folder, "copy/style.css"), "utf8")).toBe("p {}");
  expect(readFileSync(join(folder, "copy/about/index.html"), "utf8")).toBe(
    '<html><head><script src="/dose/listen.js"></script><title>About</title></head></html>',
  );
  expect(readFileSync(join(folder, "copy/listen.js"), "utf8")).toContain("unhandledrejection");
});

it("a page without a head is named", () => {
  writeFileSync(join(folder, "site/bare.html"), "<p>Bare</p>");
  expect(copy).toThrow("bare.html has no <head>");
});
