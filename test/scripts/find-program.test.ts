import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findProgram, type ProgramSearch } from "../../scripts/browser/find-program.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "programs-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A search for `browser` in the folder. */
const search = (install: () => string[]): ProgramSearch => ({
  name: "browser",
  variable: "BROWSER_PATH",
  commands: ["browser"],
  install,
});

function addProgram(): string {
  const path = join(folder, "browser");
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, 0o755);
  return path;
}

describe("findProgram(search, environment)", () => {
  it("installs nothing while there is one", () => {
    const path = addProgram();
    const install = (): string[] => {
      throw new Error("installed");
    };
    expect(findProgram(search(install), { PATH: folder })).toBe(path);
  });
  it("installs one that is missing, and finds it", () => {
    const install = (): string[] => {
      addProgram();
      return [];
    };
    expect(findProgram(search(install), { PATH: folder })).toBe(join(folder, "browser"));
  });
  it("throws with what went wrong and how to help, when it cannot be installed", () => {
    const find = () =>
      findProgram(
        search(() => ["the network is down"]),
        { PATH: folder },
      );
    expect(find).toThrow(/No browser found.*Install one or set BROWSER_PATH\.\nthe network is down/s);
  });
});
