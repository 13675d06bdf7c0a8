import type { ComponentProps } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { area } from "../../../src/components/plot/marks/area.tsx";
import { dot } from "../../../src/components/plot/marks/dot.tsx";
import { endLabels } from "../../../src/components/plot/marks/end-labels.tsx";
import { line } from "../../../src/components/plot/marks/line.tsx";
import { region } from "../../../src/components/plot/marks/region.tsx";
import { rule } from "../../../src/components/plot/marks/rule.tsx";
import { Plot } from "../../../src/components/plot/Plot.tsx";
import { attributes } from "./marks/draw.ts";

const rise = line([
  [0, 0],
  [10, 40],
]);
/** The inside is 200 px wide from 40, and 100 px high from 20. */
const draw = (props: Partial<ComponentProps<typeof Plot>> = {}): string =>
  render(
    <Plot
      title="Gain over ten weeks"
      x={{ domain: [0, 10], label: "weeks" }}
      y={{ domain: [0, 50], label: "gain, %" }}
      marks={[rise]}
      width={250}
      height={150}
      margin={{ top: 20, right: 10, bottom: 30, left: 40 }}
      {...props}
    />,
  );
const svg = (html: string): string => /^<svg[^>]*>/.exec(html)?.[0] ?? "";
const rows = [
  { label: "type I", tone: "type-I", marks: [rise] },
  { label: "type IIa", tone: "type-IIa", marks: [rise] },
  { label: "type IIx", marks: [] },
];

describe("Plot", () => {
  it("is an image with the title as its text alternative", () => {
    expect(svg(draw())).toMatch(/ role="img" aria-label="Gain over ten weeks"/);
  });
  it("is a group with the same text where something can be operated, and its drawing is not read out", () => {
    const html = draw({ over: <circle r={3} /> });
    expect(svg(html)).toMatch(/ role="group" aria-label="Gain over ten weeks"/);
    expect(html).toMatch(/^<svg[^>]*><g aria-hidden="true">.*<\/g><circle r="3">/);
  });
  it("keeps its height at every width", () => {
    for (const width of [200, 340, 1200]) {
      expect(svg(draw({ width }))).toContain(`width="100%" height="150" viewBox="0 0 ${width} 150"`);
    }
  });
  it("lays its marks out on the axes, the last on top", () => {
    const html = draw({ marks: [rise, rule("x", 5)] });
    expect(attributes(html, "line-path", "d")).toEqual(["M40,120L240,40"]);
    expect(html.indexOf("line-path")).toBeLessThan(html.indexOf('class="rule'));
  });
  it("leaves out a label of x that would touch the one before it, and keeps its tick", () => {
    // Ten weeks are 200 px.
    const html = draw({
      x: { domain: [0, 10], label: "weeks", ticks: [0, 0.5, 2, 10], format: (week) => `week ${week}` },
    });
    expect([...html.matchAll(/>week ([\d.]+)</g)].map(([, week]) => week)).toEqual(["0", "10"]);
    expect(attributes(html, "notch", "x1")).toEqual(["40", "50", "80", "240"]);
  });
  it("names both axes and labels their ticks", () => {
    const html = draw();
    for (const text of ["gain, %", "weeks", "40", "10"]) expect(html).toContain(`>${text}</text>`);
  });
  it("takes what is not given of the margin as usual", () => {
    expect(attributes(draw({ margin: { left: 60 } }), "line-path", "d")).toEqual(["M60,108L234,42.4"]);
  });
  it("draws rows under each other on one x axis, each with its name", () => {
    const html = draw({ rows, marks: [], height: 100 });
    // 80 px high from 20; the next one begins 110 px lower, the last one has the labels of x under it.
    expect(svg(html)).toContain('height="350" viewBox="0 0 250 350"');
    expect(attributes(html, "line-path", "d")).toEqual(["M40,100L240,36", "M40,210L240,146"]);
    expect(attributes(html, "row-label", "y")).toEqual(["12", "122", "232"]);
    expect(html.match(/>weeks</g)).toHaveLength(1);
    expect(html.match(/>gain, %</g)).toBeNull();
  });
  it("draws common marks in every row, under the row's own", () => {
    const html = draw({ rows, marks: [rule("y", 25)] });
    expect(html.match(/class="rule/g)).toHaveLength(3);
    expect(html.indexOf('class="rule')).toBeLessThan(html.indexOf("line-path"));
  });
  it("has no NaN, no endless number and no style attribute, whatever its marks are given", () => {
    const bad = [NaN, Infinity, -Infinity, 1e300, -5, 0];
    const marks = bad.flatMap((value) => [
      line([
        [0, 1],
        [value, 2],
        [3, value],
        [4, 5],
      ]),
      line([[value, value]], { name: "lone", curve: "step" }),
      area(
        [
          [0, value, 2],
          [value, 1, 3],
          [6, 1, value],
        ],
        { hatch: "falling" },
      ),
      dot([
        { x: 3, y: 4, low: value, high: value },
        { x: value, y: 1 },
        { x: 1, y: value },
      ]),
      region(value, 3, { look: "beyond", label: "beyond" }),
      rule("x", value, { label: "at" }),
      rule("y", value),
      endLabels(),
      endLabels({ at: value }),
    ]);
    for (const type of ["linear", "log"] as const) {
      for (const domain of [
        [1, 50],
        [50, 1],
      ] as const) {
        const axis = { domain, label: "axis", type };
        expect(draw({ x: axis, y: axis, marks })).not.toMatch(/NaN|Infinity|undefined|style=/);
      }
    }
  });
});
