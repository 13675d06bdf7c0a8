import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "../../scripts/browser/find-chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "browsers-"));
const chrome = join(folder, "google-chrome");

beforeAll(() => {
  writeFileSync(chrome, "#!/bin/sh\n");
  chmodSync(chrome, 0o755);
  writeFileSync(join(folder, "chromium"), "not a program");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("findChromium(environment)", () => {
  it("takes the one that CHROMIUM_PATH names before any other", () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: folder })).toBe(process.execPath);
  });
  it("takes the system's otherwise, if it can be run", () => {
    expect(findChromium({ CHROMIUM_PATH: "", PATH: folder })).toBe(chrome);
  });
  it("throws for a CHROMIUM_PATH that is no program: it never takes another one silently", () => {
    expect(() => findChromium({ CHROMIUM_PATH: join(folder, "chromium"), PATH: folder })).toThrow(
      /CHROMIUM_PATH is .*chromium, which is not a program/,
    );
    expect(() => findChromium({ CHROMIUM_PATH: folder })).toThrow(/not a program/);
  });
});
