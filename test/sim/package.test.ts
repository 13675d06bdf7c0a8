/** The package as other people get it: packed, installed in an empty folder, imported by plain Node and by a typed program. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "./readme-examples.ts";
import { number, readTable } from "../data/csv.ts";

const folder = mkdtempSync(join(tmpdir(), "effective-dose-"));
const run = (command: string, list: readonly string[], cwd = folder): string =>
  execFileSync(command, list, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], resolve("."))) as [
    { filename: string },
  ];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  // Offline: the package must need nothing else.
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(folder, packed.filename)]);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the packed tarball", () => {
  it("answers in another program", () => {
    const [race] = readTable("vdot_from_race_formula");
    if (race === undefined) throw new Error("no race to compare with");
    const code = `import { vdot } from "effective-dose/sim"; console.log(vdot(${number(race, "distance_m")}, ${number(race, "time_s")}));`;
    const found = Number(run(process.execPath, ["--input-type=module", "-e", code]));
    expect(Math.abs(found - number(race, "vdot"))).toBeLessThan(1e-6);
  });

  it("brings the parameters with their sources", () => {
    const code = `import { parameterGroups } from "effective-dose/sim/parameters"; console.log(parameterGroups["motor-units"].recruitmentRange.source);`;
    expect(run(process.execPath, ["--input-type=module", "-e", code]).trim()).toBe("potvin2017");
  });

  it("brings the uncertain models", () => {
    const code = `import { sample } from "effective-dose/sim"; import { uncertainMlss } from "effective-dose/sim/uncertainty"; console.log(sample(uncertainMlss([62], 0.4), 10, 1).label);`;
    expect(run(process.execPath, ["--input-type=module", "-e", code]).trim()).toBe("if these ranges hold");
  });

  it("brings its types: the examples compile as they stand, a wrong one does not", () => {
    const compiler = resolve("node_modules/typescript/bin/tsc");
    const strict = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--skipLibCheck", "false"];
    const good = examples.map((code, index) => {
      writeFileSync(join(folder, `example-${index}.ts`), code);
      return `example-${index}.ts`;
    });
    writeFileSync(
      join(folder, "bad.ts"),
      `import { vdot } from "effective-dose/sim";\nexport const x: string = vdot(5000, 1200);\n`,
    );
    run(process.execPath, [compiler, ...strict, ...good]);
    expect(() => run(process.execPath, [compiler, ...strict, "bad.ts"])).toThrow();
  }, 60_000);

  it("holds no file of the site", () => {
    const files = run("npm", ["ls", "--parseable", "--all"]).trim().split("\n");
    expect(files, "nothing else was installed").toHaveLength(2);
  });
});

it("runs from the checkout in plain Node, with no bundler", () => {
  const code = `import { compositions } from "./src/sim/index.ts"; console.log(compositions[0].id);`;
  expect(run(process.execPath, ["--input-type=module", "-e", code], resolve("."))).toMatch(/^\S+\n$/);
});
