import { describe, expect, it } from "vitest";
import { region, type RegionOptions } from "../../../../src/components/plot/marks/region.tsx";
import { attributes, draw } from "./draw.ts";

const box = (html: string) => /<rect x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)"/.exec(html)?.slice(1).map(Number);
const label = (from: number, to: number, options: RegionOptions = {}) => {
  const html = draw(region(from, to, { label: "rest", ...options }));
  return ["x", "y", "text-anchor"].map((name) => attributes(html, "mark-label", name)[0]);
};

describe("region(from, to, options)", () => {
  it("fills the height of the plot between two values of x", () => {
    expect(box(draw(region(2, 5)))).toEqual([20, 0, 30, 50]);
  });
  it("ends with the plot, and may have no end of its own", () => {
    expect(box(draw(region(-4, 3)))).toEqual([0, 0, 30, 50]);
    expect(box(draw(region(8, Infinity)))).toEqual([80, 0, 20, 50]);
    expect(box(draw(region(-Infinity, Infinity)))).toEqual([0, 0, 100, 50]);
  });
  it("lies on an axis that falls as on one that rises", () => {
    expect(box(draw(region(2, 5), { x: { domain: [10, 0] } }))).toEqual([50, 0, 30, 50]);
    expect(box(draw(region(8, Infinity), { x: { domain: [10, 0] } }))).toEqual([0, 0, 20, 50]);
  });
  it("draws nothing outside the plot, without width or for NaN", () => {
    expect([draw(region(11, 12)), draw(region(3, 3)), draw(region(NaN, 3))]).toEqual(["", "", ""]);
  });
  it("is hatched where it lies beyond the model", () => {
    expect(draw(region(2, 5, { look: "beyond" }))).toMatch(/<path d="M[\d.,ML]+"/);
    expect(draw(region(2, 5))).not.toContain("<path");
  });
  it("keeps its label in the plot", () => {
    expect(label(0, 2)).toEqual(["4", "15", "start"]);
    expect(label(4, 6)).toEqual(["50", "15", "middle"]);
    expect(label(8, 10, { labelAt: "bottom" })).toEqual(["96", "42", "end"]);
  });
});
