/** The goldens: `npm run goldens` renews them, `npm run goldens -- --page FILE` shows what differs. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawings } from "../../../scripts/goldens/drawings.ts";
import { readGoldens } from "../../../scripts/goldens/golden-files.ts";
import { examples } from "../../../src/components/plot/examples.ts";

const goldens = readGoldens("test/goldens");
const drawn = drawings();

describe("the examples of marks and inks, and the plots of figures", () => {
  it("are as many as the goldens", () => {
    expect([...goldens.keys()].sort()).toEqual([...drawn.keys()].sort());
  });
  it.each([...drawn])("draw %s as it was approved", (name, svg) => {
    expect(svg).toBe(goldens.get(name));
  });
  it("use every mark", () => {
    const marks = readdirSync("src/components/plot/marks").filter((file) => file.endsWith(".tsx"));
    const names = examples.map(({ name }) => `${name}.tsx`);
    expect(marks.filter((file) => !names.includes(file))).toEqual([]);
  });
  it("each have a title of their own, and code that is a plot", () => {
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    for (const { code } of examples) expect(code).toMatch(/^<Plot\n {2}title="[^]*\n\/>$/);
  });
  it("are named as SVG, one element a line", () => {
    for (const svg of drawn.values()) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="(?:chart|inks)" [^\n]*role="(?:img|group)"[^\n]*>\n/,
      );
      // A stretch of a text stays in its line.
      for (const row of svg.trim().split("\n")) expect(row.match(/<(?!tspan)[^/]/g)).toHaveLength(1);
    }
  });
});
