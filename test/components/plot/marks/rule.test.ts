import { describe, expect, it } from "vitest";
import { rule } from "../../../../src/components/plot/marks/rule.tsx";
import { attributes, draw } from "./draw.ts";

const label = (html: string) => ["x", "y", "text-anchor"].map((name) => attributes(html, "mark-label", name)[0]);

describe("rule(axis, value, options)", () => {
  it("stands upright at a value of x and lies flat at one of y", () => {
    expect(draw(rule("x", 2))).toContain('<line x1="20" x2="20" y1="0" y2="50">');
    expect(draw(rule("y", 10))).toContain('<line x1="0" x2="100" y1="40" y2="40">');
  });
  it("draws nothing outside the plot or for NaN", () => {
    for (const value of [-1, 51, NaN, Infinity]) {
      expect([draw(rule("x", value)), draw(rule("y", value))]).toEqual(["", ""]);
    }
  });
  it("has its label where there is room", () => {
    expect(label(draw(rule("x", 2, { label: "a" })))).toEqual(["25", "12", "start"]);
    expect(label(draw(rule("x", 8, { label: "a" })))).toEqual(["75", "12", "end"]);
    expect(label(draw(rule("y", 10, { label: "a" })))).toEqual(["98", "35", "end"]);
    expect(label(draw(rule("y", 50, { label: "a" })))).toEqual(["98", "14", "end"]);
  });
  it("has its label at its bottom or left end where it is told so", () => {
    expect(label(draw(rule("x", 2, { label: "a", labelAt: "start" })))).toEqual(["25", "42", "start"]);
    expect(label(draw(rule("y", 10, { label: "a", labelAt: "start" })))).toEqual(["4", "35", "start"]);
  });
});
