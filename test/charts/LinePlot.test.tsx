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

/** From corner to corner. */
const rising = [
  [0, 0],
  [10, 100],
] as const;

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

  it("draws what it drew before it knew regions, a cursor, sizes and steps", () => {
    expect(
      draw({
        bands: [{ tone: "tone-a", points: [[0, 0, 50]] }],
        curves: [
          {
            look: "computed",
            tone: "tone-a",
            points: [
              [0, 0],
              [10, 100],
            ],
            label: { text: "model", x: 5, y: 50, anchor: "end" },
          },
        ],
        marks: [{ x: 5, y: 50, low: 25, high: 75, label: { text: "study" } }],
      }),
    ).toBe(
      '<svg class="plot" viewBox="0 0 420 280" role="img" aria-label="What it shows">' +
        '<g><line class="grid" x1="52" x2="394" y1="238" y2="238"></line>' +
        '<text class="tick" x="46" y="242" text-anchor="end">0</text></g>' +
        '<g><line class="grid" x1="52" x2="394" y1="132" y2="132"></line>' +
        '<text class="tick" x="46" y="136" text-anchor="end">50</text></g>' +
        '<g><line class="grid" x1="52" x2="394" y1="26" y2="26"></line>' +
        '<text class="tick" x="46" y="30" text-anchor="end">100</text></g>' +
        '<g><line class="notch" x1="52" x2="52" y1="238" y2="242"></line>' +
        '<text class="tick" x="52" y="255" text-anchor="middle">0</text></g>' +
        '<g><line class="notch" x1="394" x2="394" y1="238" y2="242"></line>' +
        '<text class="tick" x="394" y="255" text-anchor="middle">10</text></g>' +
        '<text class="axis" x="2" y="13">rise, %</text>' +
        '<text class="axis" x="394" y="275" text-anchor="end">days</text>' +
        '<path class="band tone-a" d="M52,132L52,238Z"></path>' +
        '<path class="curve curve-computed tone-a" d="M52,238L394,26"></path>' +
        '<g class="mark "><line class="measured-interval" x1="223" x2="223" y1="185" y2="79"></line>' +
        '<circle class="measured-dot" cx="223" cy="132" r="4"></circle></g>' +
        '<text class="plot-label tone-a" x="223" y="132" text-anchor="end">model</text>' +
        '<text class="plot-label " x="231" y="136" text-anchor="start">study</text></svg>',
    );
  });
  it("takes another size", () => {
    const svg = draw({ size: { width: 278, height: 168 }, curves: [{ look: "computed", points: rising }] });
    expect(svg).toContain('viewBox="0 0 278 168"');
    expect(attribute(svg, "curve-computed", "d")).toBe("M52,126L252,26");
  });
  it("shades a stretch of x from top to bottom, behind everything, and names it at the top inside", () => {
    const svg = draw({
      regions: [{ from: 2.5, to: 5, look: "stop", label: "no training" }],
      curves: [{ look: "computed", points: rising }],
    });
    expect(svg).toContain('<g class="region region-stop"><rect x="137.5" y="26" width="85.5" height="212"></rect></g>');
    expect(svg.indexOf("region-stop")).toBeLessThan(svg.indexOf('class="grid"'));
    expect(svg).toContain(
      '<text class="plot-label region-label" x="180.3" y="41" text-anchor="middle">no training</text>',
    );
  });
  it("hatches what the model does not reach, within the stretch", () => {
    const svg = draw({ size: { width: 96, height: 86 }, regions: [{ from: 0, to: 10, look: "beyond" }] });
    // The inside is 18 by 18, from (52, 26) to (70, 44).
    expect(svg).toContain(
      '<rect x="52" y="26" width="18" height="18"></rect>' +
        '<path d="M52,30.5L56.5,26M52,39.5L65.5,26M56.5,44L70,30.5M65.5,44L70,39.5"></path>',
    );
  });
  it("draws no stretch that lies outside the axes, and only the inner part of one that passes their end", () => {
    for (const look of ["stop", "beyond"] as const)
      expect(draw({ regions: [{ from: 20, to: 30, look, label: "never" }] })).toBe(draw({}));
    expect(draw({ regions: [{ from: 5, to: 30, look: "stop" }] })).toContain('<rect x="223" y="26" width="171"');
  });
  it("lets the name of an outer stretch begin or end with it, so that it stays in the plot", () => {
    const label = (from: number, to: number) => {
      const svg = draw({ regions: [{ from, to, look: "stop", label: "!" }] });
      return [attribute(svg, "region-label", "x"), attribute(svg, "region-label", "text-anchor")];
    };
    expect(label(0, 1)).toEqual(["56", "start"]);
    expect(label(9, 10)).toEqual(["390", "end"]);
  });
  it("holds a step's value until the next point", () => {
    const points = [
      [0, 0],
      [5, 100],
      [10, 50],
    ] as const;
    const svg = draw({ curves: [{ look: "computed", curve: "step", points }] });
    expect(attribute(svg, "curve-computed", "d")).toBe("M52,238L223,238L223,26L394,26L394,132");
  });
  it("marks the second of two that are compared by hollow squares, on eight points at most", () => {
    const svg = draw({ curves: [{ look: "other", tone: "tone-b", points: rising }] });
    expect(attribute(svg, "curve-other", "d")).toBe("M52,238L394,26");
    expect(svg).toContain('<path class="curve-squares tone-b" d="M49,235h6v6h-6zM391,23h6v6h-6z"></path>');
    const many = Array.from({ length: 100 }, (_, index) => [index / 10, index] as const);
    const squares = attribute(draw({ curves: [{ look: "other", points: many }] }), "curve-squares", "d");
    expect(squares.match(/z/g)).toHaveLength(8);
    expect(draw({ curves: [{ look: "yours", points: many }] })).not.toContain("curve-squares");
  });
  it("draws a cursor: a line behind the labels, and a dot on each curve over everything", () => {
    const svg = draw({
      curves: [{ look: "computed", points: rising, label: { text: "model", x: 5, y: 50 } }],
      cursor: {
        x: 5,
        dots: [
          { y: 50, tone: "tone-a" },
          { y: 0, strong: true },
        ],
      },
    });
    const parts = [
      '<line class="cursor" x1="223" x2="223" y1="20" y2="238"></line>',
      ">model</text>",
      '<circle class="cursor-dot tone-a" cx="223" cy="132" r="4"></circle>' +
        '<circle class="cursor-dot " cx="223" cy="238" r="7"></circle></svg>',
    ];
    expect(parts.map((part) => svg.indexOf(part)).toSorted((a, b) => a - b)).toEqual(
      parts.map((part) => svg.indexOf(part)),
    );
    for (const part of parts) expect(svg).toContain(part);
  });
  it("is a group with a silent picture under what can be operated", () => {
    const svg = draw({ over: <g tabindex={0} /> });
    expect(svg).toMatch(
      /^<svg class="plot" viewBox="0 0 420 280" role="group" aria-label="What it shows"><g aria-hidden="true">/,
    );
    expect(svg).toMatch(/<\/g><g tabindex="0"><\/g><\/svg>$/);
  });
});
