import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({ overrideConfigFile: "eslint.config.js" });

/** Rules that a file would break if it began with this line. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? "parse error");
}

// The first file waits for the whole project to be read for types.
describe("the walls between the rooms", { timeout: 60_000 }, () => {
  it.each([
    ["src/sim/index.ts", 'export * from "../words/units.ts";'],
    ["src/sim/index.ts", 'export * from "../../scripts/serve.ts";'],
    ["src/sim/index.ts", 'export * from "d3-shape";'],
    ["src/words/recruitment.ts", 'export * from "../components/controls/parsing/duration.ts";'],
    ["src/words/recruitment.ts", 'export * from "preact";'],
    ["src/components/controls/parsing/duration.ts", 'export * from "../../figures/recruitment/words.ts";'],
    ["src/components/controls/parsing/duration.ts", 'export * from "../TextField.tsx";'],
    ["src/components/controls/parsing/duration.ts", 'export * from "preact";'],
    ["src/components/calculators/week/words.ts", 'export * from "../../figures/recruitment/words.ts";'],
    ["src/components/plot/frame.ts", 'export * from "d3-scale";'],
    ["src/components/plot/frame.ts", 'export * from "../../sim/index.ts";'],
    ["src/components/plot/frame.ts", 'export * from "../kit/table.ts";'],
    ["src/components/kit/table.ts", 'export * from "../figures/recruitment/words.ts";'],
    ["src/components/kit/table.ts", 'export * from "../plot/frame.ts";'],
    ["src/components/muscle/unit-looks.ts", 'export * from "../kit/table.ts";'],
    ["src/muscle/paths.ts", 'export * from "../words/units.ts";'],
    ["src/words/recruitment.ts", 'export * from "../components/kit/ask/answer.ts";'],
    ["src/components/kit/ask/answer.ts", 'export * from "../../figures/recruitment/words.ts";'],
    ["src/components/controls/Slider.tsx", 'export * from "../figures/recruitment/words.ts";'],
    ["src/components/program/fields.ts", 'export * from "../figures/recruitment/words.ts";'],
    ["src/components/shell/href.ts", 'export * from "../prose/ids.ts";'],
    ["src/components/pictures/series.ts", 'export * from "../figures/tolerance/curves.ts";'],
    ["src/components/pictures/series.ts", 'export * from "@preact/signals";'],
    ["src/components/figures/tolerance/words.ts", 'export * from "../../pictures/series.ts";'],
  ])("%s may not say %s", async (file, code) => {
    expect(await broken(file, code)).toContain("no-restricted-imports");
  });

  it.each([
    ["src/words/recruitment.ts", 'export * from "../sim/index.ts";'],
    ["src/muscle/paths.ts", 'export * from "../sim/index.ts";'],
    ["src/components/controls/parsing/duration.ts", 'export * from "../../../sim/index.ts";'],
    ["src/components/calculators/week/words.ts", 'export * from "../../program/fields.ts";'],
    ["src/components/figures/recruitment/words.ts", 'export * from "../../program/fields.ts";'],
    ["src/components/kit/ask/sampling-models.ts", 'export * from "../../../sim/index.ts";'],
    ["src/components/plot/frame.ts", 'export * from "d3";'],
    ["src/components/kit/table.ts", 'export * from "../../sim/index.ts";'],
    ["src/components/pictures/series.ts", 'export * from "../plot/frame.ts";'],
    ["src/components/figures/recruitment/words.ts", 'export * from "../../kit/table.ts";'],
    ["src/components/figures/recruitment/words.ts", 'export * from "../../plot/frame.ts";'],
  ])("%s may say %s", async (file, code) => {
    expect(await broken(file, code)).not.toContain("no-restricted-imports");
  });

  it("a figure imports no other figure", async () => {
    const file = "src/components/figures/recruitment/words.ts";
    const rule = "@typescript-eslint/no-restricted-imports";
    expect(await broken(file, 'export * from "../effort-axis/words.ts";')).toContain(rule);
    expect(await broken(file, 'export * from "./model.ts";')).not.toContain(rule);
    expect(await broken(file, 'export * from "../../kit/table.ts";')).not.toContain(rule);
  });

  it("a calculator imports no other calculator", async () => {
    expect(await broken("src/components/calculators/week/words.ts", 'export * from "../pace/words.ts";')).toContain(
      "@typescript-eslint/no-restricted-imports",
    );
  });

  it.each([
    ["src/words/recruitment.ts", "export const x = document.title;", "no-restricted-globals"],
    ["src/components/controls/parsing/duration.ts", "export const x = window.name;", "no-restricted-globals"],
    ["src/sim/index.ts", "export const x = Math.random();", "no-restricted-properties"],
    ["src/sim/index.ts", "export const x = Date.now();", "no-restricted-properties"],
    ["src/sim/index.ts", "export const x = new Date();", "no-restricted-syntax"],
    ["src/sim/index.ts", 'export const x = import("preact");', "no-restricted-syntax"],
  ])("%s may not say %s", async (file, code, rule) => {
    expect(await broken(file, code)).toContain(rule);
  });
});
