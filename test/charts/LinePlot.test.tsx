import type { ComponentProps } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { LinePlot } from "../../src/charts/LinePlot.tsx";

const ticks = (...values: number[]) => values.map((value) => ({ value, label: String(value) }));
const axes = { x: { label: "days", ticks: ticks(0, 10) }, y: { label: "rise, %", ticks: ticks(0, 50, 100) } };
const draw = (props: Partial<ComponentProps<typeof LinePlot>>): string =>
  render(<LinePlot title="What it shows" {...axes} curves={[]} {...props} />);

/** The attribute of the first element of a class. */
const attribute = (svg: string, className: string, name: string): string => {
  const element = svg.match(/<[^>]+>/g)?.find((tag) => new RegExp(`class="[^"]*\\b${className}\\b`).test(tag)) ?? "";
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? "";
};

describe("LinePlot", () => {
  it("names the picture, both axes and every tick", () => {
    const svg = draw({});
    expect(svg).toContain('role="img" aria-label="What it shows"');
    for (const text of ["days", "rise, %", ">0<", ">50<", ">100<", ">10<"]) expect(svg).toContain(text);
  });
  it("draws a curve from corner to corner of the axes", () => {
    const svg = draw({
      curves: [
        {
          look: "illustrative",
          points: [
            [0, 0],
            [10, 100],
          ],
        },
      ],
    });
    // The plot's inside: from 52 to 394 across, from 238 up to 26.
    expect(attribute(svg, "curve-illustrative", "d")).toBe("M52,238L394,26");
  });
  it("makes equal ratios equal lengths on a log axis", () => {
    const points = [1, 10, 100].map((value) => [value / 10, value] as const);
    const svg = draw({ y: { ...axes.y, log: true, ticks: ticks(1, 10, 100) }, curves: [{ look: "computed", points }] });
    const heights = [...attribute(svg, "curve-computed", "d").matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights).toEqual([238, 132, 26]);
  });
  it("puts a measured point at its value and its interval around it", () => {
    const svg = draw({ marks: [{ x: 5, y: 50, low: 25, high: 75 }] });
    expect([attribute(svg, "measured-dot", "cx"), attribute(svg, "measured-dot", "cy")]).toEqual(["223", "132"]);
    expect([attribute(svg, "measured-interval", "y1"), attribute(svg, "measured-interval", "y2")]).toEqual([
      "185",
      "79",
    ]);
  });
  it("shades a band between its low and its high", () => {
    const svg = draw({
      bands: [
        {
          points: [
            [0, 0, 100],
            [10, 0, 100],
          ],
        },
      ],
    });
    expect(attribute(svg, "band", "d")).toBe("M52,26L394,26L394,238L52,238Z");
  });
  it("holds values that lie outside the axes at their ends, and draws nothing that is no number", () => {
    const svg = draw({
      curves: [
        {
          look: "computed",
          points: [
            [-5, -50],
            [20, 900],
          ],
        },
      ],
    });
    expect(attribute(svg, "curve-computed", "d")).toBe("M52,238L394,26");
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
