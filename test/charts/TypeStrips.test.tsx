import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { stripFrame, TypeStrips } from "../../src/charts/TypeStrips.tsx";

const ticks = [0, 10].map((value) => ({ value, label: String(value) }));
const row = {
  tone: "type-I",
  label: "I",
  points: [
    { x: 0, line: 1, area: 0.5 },
    { x: 5, line: 1, area: 0.25 },
    { x: 10, line: 0, area: 0 },
  ],
};
const other = { ...row, tone: "type-IIa", label: "IIa" };

describe("TypeStrips({ title, rows, ticks, axis, cursor, end, beyond, over })", () => {
  it("draws a line and an area in a row for each, over one axis, and the cursor", () => {
    // The drawing is 374 wide from 34 on; the rows are 44 high, the first from 24 to 68.
    expect(render(<TypeStrips title="Recruitment" rows={[row]} ticks={ticks} axis="minutes" cursor={2.5} />)).toBe(
      '<svg class="strips" viewBox="0 0 420 106" role="group" aria-label="Recruitment"><g aria-hidden="true">' +
        '<g class="type-I"><text class="strip-label" x="28" y="50" text-anchor="end">I</text>' +
        '<line class="grid" x1="34" x2="408" y1="68" y2="68"></line>' +
        '<path class="strip-area" d="M34,46L221,57L408,68L408,68L221,68L34,68Z"></path>' +
        '<path class="strip-line" d="M34,24L221,24L408,68"></path></g>' +
        '<text class="tick" x="34" y="85" text-anchor="middle">0</text>' +
        '<text class="tick" x="408" y="85" text-anchor="middle">10</text>' +
        '<text class="axis" x="408" y="101" text-anchor="end">minutes</text>' +
        '<line class="cursor" x1="127.5" x2="127.5" y1="20" y2="68"></line></g></svg>',
    );
  });

  it("puts the rows one below the other", () => {
    const svg = render(<TypeStrips title="" rows={[row, other]} ticks={ticks} axis="minutes" cursor={0} />);
    expect(svg).toContain('viewBox="0 0 420 164"');
    expect([...svg.matchAll(/class="grid"[^>]* y1="(\d+)"/g)].map(([, y]) => Number(y))).toEqual([68, 126]);
  });

  it("marks where it ended, with the words on the side where there is room", () => {
    const ended = (x: number): string =>
      render(<TypeStrips title="" rows={[row]} ticks={ticks} axis="minutes" cursor={0} end={{ x, label: "fails" }} />);
    expect(ended(2.5)).toContain(
      '<g class="strip-end"><line x1="127.5" x2="127.5" y1="20" y2="68"></line><text x="132.5" y="16" text-anchor="start">fails</text></g>',
    );
    expect(ended(7.5)).toContain('<text x="309.5" y="16" text-anchor="end">fails</text>');
  });

  it("shades what the model says nothing about, and shows what was measured there", () => {
    const svg = render(
      <TypeStrips
        title=""
        rows={[{ ...row, measured: "emptied first" }]}
        ticks={ticks}
        axis="minutes"
        cursor={0}
        beyond={{ from: 5, label: "not in this model" }}
      />,
    );
    expect(svg).toContain('<rect x="221" y="24" width="187" height="44"></rect>');
    expect(svg).toContain(">not in this model</text>");
    expect(svg).toContain('<circle class="strip-dot" cx="401" cy="46" r="4"></circle>');
    expect(svg).toContain(">emptied first</text>");
  });

  it("draws an empty row where there are no points, and nothing that is no number", () => {
    const svg = render(<TypeStrips title="" rows={[{ ...row, points: [] }]} ticks={ticks} axis="" cursor={0} />);
    expect(svg).toContain('<path class="strip-line" d></path>');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("lays over the drawing what it is given", () => {
    const svg = render(
      <TypeStrips title="" rows={[row]} ticks={ticks} axis="" cursor={0} over={<g role="slider" />} />,
    );
    expect(svg).toMatch(/<\/g><g role="slider"><\/g><\/svg>$/);
  });
});

describe("stripFrame(ticks, rows)", () => {
  it("says where a moment lies, and which moment lies where", () => {
    const { x, left, right, top, bottom, width, height } = stripFrame(ticks, 3);
    expect([x(0), x(5), x(10)]).toEqual([left, (left + right) / 2, right]);
    expect(x.invert(right)).toBe(10);
    expect([top, bottom, width, height]).toEqual([24, 184, 420, 222]);
  });
});
