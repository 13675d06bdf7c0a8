import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { budgetOf, overweight, weigh, type Weight } from "../../scripts/checks/budgets.ts";
import { builtPage } from "../../scripts/checks/built-site.ts";

const folder = mkdtempSync(join(tmpdir(), "weight-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const light: Weight = { html: 45_000, css: 14_000, js: 50_000, fonts: 30_000, other: 0, total: 60_000 };

describe("weigh(directory, page, loaded)", () => {
  it("adds up what each kind of file takes on the wire, a file asked for twice once", () => {
    const script = "let x = 1;\n".repeat(500);
    writeFileSync(join(folder, "a.js"), script);
    writeFileSync(join(folder, "f.woff2"), "x".repeat(900));
    const html = "<style>a{color:red}</style>";
    const weight = weigh(folder, builtPage("", html), ["a.js", "a.js", "f.woff2"]);
    expect(gunzipSync(gzipSync(script)).toString()).toBe(script);
    expect(weight.js).toBe(gzipSync(script).length);
    expect(weight.fonts).toBe(900);
    expect(weight.css).toBe(gzipSync("a{color:red}").length);
    expect(weight.total).toBe(gzipSync(html).length + weight.js);
  });
});

describe("overweight(path, weight)", () => {
  it.each(["", "chapters/fiber-recruitment/", "calculators/week/", "embed/week/", "figures/", "about/"])(
    "lets %j fill its budget",
    (path) => {
      expect(overweight(path, light)).toEqual([]);
    },
  );
  it.each([
    ["", { js: 50_001 }, "/: js is 50.0 kB, budget 50 kB"],
    ["chapters/x/", { html: 46_000 }, "/chapters/x/: html is 46.0 kB, budget 45 kB"],
    ["calculators/week/", { js: 65_100 }, "/calculators/week/: js is 65.1 kB, budget 65 kB"],
    [
      "about/",
      { css: 14_100, fonts: 30_100 },
      "/about/: css is 14.1 kB, budget 14 kB\n/about/: fonts is 30.1 kB, budget 30 kB",
    ],
    ["figures/", { js: 50_100 }, "/figures/: js is 50.1 kB, budget 50 kB"],
    ["figures/block/", { js: 65_100 }, "/figures/block/: js is 65.1 kB, budget 65 kB"],
    ["simulator/", { js: 80_100 }, "/simulator/: js is 80.1 kB, budget 80 kB"],
    ["embed/week/", { total: 110_100 }, "/embed/week/: total is 110.1 kB, budget 110 kB"],
  ])("names what is too heavy in %j", (path, more, line) => {
    expect(overweight(path, { ...light, ...more }).join("\n")).toBe(line);
  });

  it("holds the simulator as it opens to the budget of any tool", () => {
    expect(overweight("simulator/", { ...light, js: 65_100 }, budgetOf("simulator/"))).toEqual([
      "/simulator/: js is 65.1 kB, budget 65 kB",
    ]);
  });
});
