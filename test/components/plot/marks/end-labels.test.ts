import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endLabels, type EndLabelOptions } from "../../../../src/components/plot/marks/end-labels.tsx";
import { line } from "../../../../src/components/plot/marks/line.tsx";
import type { Mark } from "../../../../src/components/plot/mark.ts";
import { attributes, draw } from "./draw.ts";

const to = (x: number, y: number, name?: string): Mark =>
  line(
    [
      [0, 0],
      [x, y],
    ],
    name === undefined ? {} : { name },
  );
function labels(beside: readonly Mark[], options: EndLabelOptions = {}, axes: Parameters<typeof draw>[1] = {}) {
  const html = draw(endLabels(options), { ...axes, beside });
  const [xs, ys, anchors] = ["x", "y", "text-anchor"].map((name) => attributes(html, "mark-label", name));
  const texts = [...html.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
  return texts.map((text, index) => [text, Number(xs?.[index]), Number(ys?.[index]), anchors?.[index]]);
}

describe("endLabels(options)", () => {
  it("names each curve a little above its end", () => {
    expect(labels([to(10, 10, "a"), to(8, 30, "b")])).toEqual([
      ["a", 98, 34, "end"],
      ["b", 78, 14, "end"],
    ]);
  });
  it("names a curve that is cut where it is cut", () => {
    // It crosses the border of the plot at 5.
    expect(labels([to(10, 100, "a")])).toEqual([["a", 48, 10, "end"]]);
  });
  it("leaves out curves without a name, and those that are not in the plot", () => {
    expect(
      labels([
        to(10, 10),
        line(
          [
            [0, 90],
            [10, 90],
          ],
          { name: "above" },
        ),
      ]),
    ).toEqual([]);
  });
  it("stands at a value of x where it is told to, or at the curve's end where it has none there", () => {
    expect(labels([to(10, 20, "a"), to(4, 8, "b")], { at: 5 }).map(([text, x]) => [text, x])).toEqual([
      ["a", 48],
      ["b", 38],
    ]);
  });
  it("stands right of the value on a curve that falls, and left of it where there is no room on the right", () => {
    const falling = line(
      [
        [0, 20],
        [10, 0],
      ],
      { name: "a" },
    );
    const placed = (at: number) => labels([falling], { at }).map(([, x, , anchor]) => [x, anchor]);
    expect(placed(5)).toEqual([[52, "start"]]);
    expect(placed(9.8)).toEqual([[96, "end"]]);
  });
  it("stands at a value of x of its own for each name", () => {
    const placed = labels([to(10, 20, "a"), to(10, 40, "b")], { at: { a: 5 } });
    expect(placed.map(([text, x]) => [text, x])).toEqual([
      ["a", 48],
      ["b", 98],
    ]);
  });
  it("stands under its curve where it is told to, on the side where the curve is not", () => {
    const falling = line(
      [
        [0, 30],
        [10, 10],
      ],
      { name: "b" },
    );
    // Both curves have 20 at 5, 30 px from the top.
    expect(labels([to(10, 40, "a")], { at: 5, below: ["a"] })).toEqual([["a", 52, 45, "start"]]);
    expect(labels([falling], { at: 5, below: ["b"] })).toEqual([["b", 48, 45, "end"]]);
  });
  it("stands in the margin beside the curve's end where it is told to", () => {
    expect(labels([to(8, 20, "a")], { side: "right" })).toEqual([["a", 86, 34, "start"]]);
  });
  it("makes no room for a name that stands at another x", () => {
    const heights = labels([to(10, 20, "a"), to(5, 20, "b")]).map(([, , y]) => y);
    expect(heights).toEqual([24, 24]);
    expect(labels([to(10, 20, "a"), to(9.5, 20, "b")]).map(([, , y]) => y)).not.toEqual(heights);
  });
  it("writes other names, or none", () => {
    expect(
      labels([to(10, 10, "a"), to(10, 30, "b"), to(10, 45, "c")], { names: { a: "A", b: "" } }).map(([text]) => text),
    ).toEqual(["A", "c"]);
  });
  it("begins at the curve's end where it would not fit before it", () => {
    expect(labels([to(10, 10, "abc")], {}, { x: { domain: [10, 0] } })).toEqual([["abc", 2, 34, "start"]]);
  });
  it("stands in the margin, at the height of the curve's end, where it is told to", () => {
    expect(labels([to(10, 10, "a"), to(8, 30, "b")], { side: "margin" })).toEqual([
      ["a", 109, 44, "start"],
      ["b", 109, 24, "start"],
    ]);
    expect(labels([to(10, 20, "a")], { side: "margin", at: 5 })).toEqual([["a", 109, 44, "start"]]);
  });
  it("keeps a line of text between names, in the order of the curves' ends", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 3 }), (ends) => {
        const placed = labels(ends.map((y) => to(10, y, `to ${y}`)));
        const downward = [...ends].sort((a, b) => b - a).map((y) => placed.find(([text]) => text === `to ${y}`)?.[2]);
        for (const [index, height] of downward.slice(1).entries()) {
          expect(Number(height) - Number(downward[index])).toBeGreaterThanOrEqual(14.9);
        }
      }),
    );
  });
});
