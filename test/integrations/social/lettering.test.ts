import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLettering } from "../../../integrations/social/lettering.ts";

const font = readFileSync("node_modules/source-serif/VAR/SourceSerif4Variable-Roman.ttf");
const regular = createLettering(font, { wght: 400, opsz: 14 });

describe("createLettering(font, axes)(text, size)", () => {
  it("draws a path for each letter, and no text", () => {
    const { svg } = regular("abc", 20);
    expect(svg.match(/<path [^>]*d="M[^"]+"/g)).toHaveLength(3);
    expect(svg).not.toContain("<text");
  });
  it("is as wide as its letters: twice at twice the size, more for wide letters and for bold ones", () => {
    const { width } = regular("mill", 20);
    expect(regular("mill", 40).width).toBeCloseTo(2 * width, 0);
    expect(regular("mmmm", 20).width).toBeGreaterThan(width);
    expect(createLettering(font, { wght: 900, opsz: 14 })("mill", 20).width).toBeGreaterThan(width);
  });
  it("moves letters together where the font does", () => {
    expect(regular("AV", 100).width).toBeLessThan(regular("A", 100).width + regular("V", 100).width);
  });
  it("throws for a character that the font lacks", () => {
    expect(() => regular("a漢", 20)).toThrow("the font lacks a character of");
  });
});
