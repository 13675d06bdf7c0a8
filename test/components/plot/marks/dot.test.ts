import { describe, expect, it } from "vitest";
import { dot } from "../../../../src/components/plot/marks/dot.tsx";
import { attributes, draw } from "./draw.ts";

const places = (html: string) =>
  attributes(html, "dot-mark", "cx").map((x, index) => [x, attributes(html, "dot-mark", "cy")[index]].join());
const interval = (html: string) => ["y1", "y2"].map((end) => attributes(html, "dot-interval", end)[0]);

describe("dot(dots)", () => {
  it("stands at its value, also on axes that fall", () => {
    expect(places(draw(dot([{ x: 2, y: 10 }])))).toEqual(["20,40"]);
    expect(places(draw(dot([{ x: 2, y: 10 }]), { x: { domain: [10, 0] }, y: { domain: [50, 0] } }))).toEqual(["80,10"]);
  });
  it("is not drawn outside the plot, nor without a value", () => {
    const html = draw(
      dot([
        { x: 11, y: 10 },
        { x: 1, y: 51 },
        { x: NaN, y: 1 },
        { x: 1, y: NaN, label: "none" },
      ]),
    );
    expect(html).toBe('<g class="dots"></g>');
  });
  it("carries its interval, ended at the border of the plot", () => {
    expect(interval(draw(dot([{ x: 2, y: 20, low: 10, high: 30 }])))).toEqual(["40", "20"]);
    expect(interval(draw(dot([{ x: 2, y: 20, low: -10, high: 90 }])))).toEqual(["50", "0"]);
    expect(interval(draw(dot([{ x: 2, y: 20, low: 10, high: 30 }]), { y: { domain: [50, 0] } }))).toEqual(["10", "30"]);
  });
  it("lets an interval that reaches 0 on a log axis end at the border, and leaves out one without an end", () => {
    const axes = { y: { domain: [1, 100], type: "log" } } as const;
    expect(interval(draw(dot([{ x: 2, y: 10, low: 0, high: 100 }]), axes))).toEqual(["50", "0"]);
    expect(draw(dot([{ x: 2, y: 10, low: NaN, high: 20 }]))).not.toMatch(/dot-interval|NaN/);
  });
  it("has its label on the side that is asked for", () => {
    const html = draw(
      dot([
        { x: 5, y: 10, label: "a" },
        { x: 5, y: 20, label: "b", anchor: "end" },
      ]),
    );
    expect(attributes(html, "mark-label", "x")).toEqual(["58", "42"]);
    expect(attributes(html, "mark-label", "text-anchor")).toEqual(["start", "end"]);
  });
  it("has a stem from the plot's left edge where that is asked for", () => {
    const html = draw(dot([{ x: 5, y: 20, stem: true }]));
    expect(["x1", "x2", "y1", "y2"].map((end) => attributes(html, "dot-interval", end)[0])).toEqual([
      "0",
      "50",
      "30",
      "30",
    ]);
  });
  it("is hollow for a value that was not read", () => {
    expect(draw(dot([{ x: 5, y: 10, hollow: true }]))).toContain("dot-hollow");
    expect(draw(dot([{ x: 5, y: 10 }]))).not.toContain("dot-hollow");
  });
});
