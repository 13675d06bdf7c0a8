/** Every example of the library's README runs as it stands and prints what it says. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { examples } from "./readme-examples.ts";

const files = {
  "effective-dose/sim/parameters": "src/sim/parameter-groups.ts",
  "effective-dose/sim/evidence": "src/sim/evidence.ts",
  "effective-dose/sim/uncertainty": "src/sim/uncertainty/models.ts",
  "effective-dose/sim": "src/sim/index.ts",
} as const;

/** The code with the package's name replaced by the checkout's files. */
const fromCheckout = (code: string): string =>
  Object.entries(files).reduce(
    (changed, [name, file]) => changed.replaceAll(`"${name}"`, JSON.stringify(pathToFileURL(resolve(file)).href)),
    code,
  );

/** What the comments promise: behind a statement, or alone on a line. */
const promised = (code: string): string[] =>
  // A comment that ends like a sentence explains; the others say what is printed.
  [...code.matchAll(/\/\/ (.*)$/gm)].flatMap(([, line = ""]) => (/[a-z]\.$/.test(line) ? [] : [line]));

describe("src/sim/README.md", () => {
  it("shows at least five examples, each with something to see", () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const code of examples) expect(promised(code).length).toBeGreaterThan(0);
  });
  it.each(examples.map((code, index) => [index + 1, code] as const))("example %d prints what it says", (_, code) => {
    const printed = execFileSync(process.execPath, ["--input-type=module-typescript", "-e", fromCheckout(code)], {
      encoding: "utf8",
    });
    expect(printed.trim().split("\n")).toEqual(promised(code));
  });
});
