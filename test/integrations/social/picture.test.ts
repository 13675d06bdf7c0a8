import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLettering } from "../../../integrations/social/lettering.ts";
import { socialSvg } from "../../../integrations/social/picture.ts";
import { muscleDrawing, muscleFile } from "../../../src/components/muscle/muscle-drawing.ts";
import { unitLooks } from "../../../src/components/muscle/unit-looks.ts";
import { compositions } from "../../../src/sim/index.ts";

const drawing = muscleDrawing();
const supplies = {
  lettering: createLettering(readFileSync("node_modules/source-serif/VAR/SourceSerif4Variable-Roman.ttf"), {
    wght: 650,
    opsz: 40,
  }),
  muscle: muscleFile(drawing, unitLooks(0, compositions[0]), ""),
  tokens: readFileSync("src/styles/tokens.css", "utf8"),
};
const picture = (title: string, effort = 0.65) => socialSvg({ title, siteName: "Effective Dose", effort }, supplies);

describe("socialSvg(picture, supplies)", () => {
  it("is 1200 by 630 px, without text, fonts, styles or addresses, so that it looks the same on every machine", () => {
    const svg = picture("The simulator");
    expect(svg).toContain('width="1200" height="630"');
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/<text|font|<style|href|url\(|oklch/);
  });
  it("draws every motor unit, with an edge where it works", () => {
    const works = (effort: number) => unitLooks(effort, compositions[0]);
    for (const effort of [0.4, 1.1]) {
      const edges = picture("A", effort).match(/stroke-width="2.6"/g) ?? [];
      expect(edges).toHaveLength(drawing.units.filter(({ unit }) => works(effort)[unit]?.recruited).length);
    }
  });
  it("breaks a long title into lines, and throws for one that does not fit", () => {
    const rows = (title: string) => picture(title).match(/translate\(72 /g)?.length ?? 0;
    // The site's name is a line of its own.
    expect(rows("About")).toBe(2);
    expect(rows("Which muscle fibers does your running call on?")).toBeGreaterThanOrEqual(4);
    expect(() => picture("Recruitment ".repeat(40))).toThrow("the title does not fit its picture");
  });
});
