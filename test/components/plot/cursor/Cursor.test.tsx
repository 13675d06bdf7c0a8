import type { ComponentProps } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Axis } from "../../../../src/components/plot/axis.ts";
import { Cursor } from "../../../../src/components/plot/cursor/Cursor.tsx";
import { CursorHint } from "../../../../src/components/plot/cursor/CursorHint.tsx";
import { line } from "../../../../src/components/plot/marks/line.tsx";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { attributes } from "../marks/draw.ts";

const curves = [
  line([
    [0, 0],
    [10, 100],
  ]),
  line(
    [
      [0, 20],
      [4, 60],
      [8, 60],
    ],
    { curve: "step" },
  ),
];
/** x 0 to 10 is 40 to 240 px, y 0 to 100 is 120 to 20 px. */
const draw = (props: Partial<ComponentProps<typeof Cursor>> = {}, x: Partial<Axis> = {}, inRows = false): string =>
  render(
    <Plot
      title="Rise over ten weeks"
      x={{ domain: [0, 10], label: "weeks", ...x }}
      y={{ domain: [0, 100], label: "rise, %" }}
      marks={inRows ? [] : curves}
      {...(inRows && { rows: curves.map((curve, index) => ({ label: `row ${index}`, marks: [curve] })) })}
      width={250}
      height={inRows ? 120 : 150}
      margin={{ top: 20, right: 10, bottom: 30, left: 40 }}
      over={
        <Cursor
          id="rise"
          name="Oxidative capacity"
          at={5}
          step={1}
          range={[0, 10]}
          spoken={(at, curve) => `week ${at}, ${curve === null ? "all" : `curve ${curve}`}`}
          onMove={() => undefined}
          {...props}
        />
      }
    />,
  );
const dots = (html: string): string[] => {
  const ys = attributes(html, "cursor-dot", "cy");
  return attributes(html, "cursor-dot", "cx").map((x, index) => `${x},${String(ys[index])}`);
};

describe("Cursor", () => {
  it("is the one slider over the plot, and says where it stands and what it reads", () => {
    const html = draw();
    expect(html.match(/tabindex/g)).toHaveLength(1);
    const slider = /<g [^>]*role="slider"[^>]*>/.exec(html)?.[0] ?? "";
    for (const part of [
      'tabindex="0"',
      'aria-label="Oxidative capacity"',
      'id="rise"',
      'aria-valuemin="0"',
      'aria-valuemax="10"',
      'aria-valuenow="5"',
      'aria-valuetext="week 5, all"',
    ])
      expect(slider).toContain(part);
  });
  it("is described by the words about its keys only where they stand", () => {
    expect(draw()).not.toContain("aria-describedby");
    expect(draw({ hasHint: true })).toContain('aria-describedby="rise-hint"');
  });
  it("is neither heard nor reached by keys where another one says its value, and still shows it", () => {
    const html = draw({ spoken: null });
    const group = /<g [^>]*plot-cursor[^>]*>/.exec(html)?.[0] ?? "";
    expect(group).toContain('aria-hidden="true"');
    expect(group).not.toMatch(/tabindex|role|aria-label|aria-value|id=/);
    expect(dots(html)).toEqual(dots(draw()));
  });
  it("puts a dot on every curve where it stands, straight between points or held as a step", () => {
    expect(dots(draw())).toEqual(["140,70", "140,60"]);
  });
  it("puts no dot where a curve has ended", () => {
    expect(dots(draw({ at: 9 }))).toEqual(["220,30"]);
  });
  it("stands at its value on an axis that falls", () => {
    expect(dots(draw({ at: 2 }, { domain: [10, 0] }))).toEqual(["200,100", "200,100"]);
  });
  it("goes through all rows, with a dot on the curve of each", () => {
    const html = draw({}, {}, true);
    // The rows are 100 px high from 20 and from 150.
    expect(dots(html)).toEqual(["140,70", "140,190"]);
    expect(["y1", "y2"].map((end) => attributes(html, "cursor-line", end)[0])).toEqual(["14", "250"]);
  });
  it("has no style attribute, which the policy would refuse", () => {
    expect(draw()).not.toContain("style=");
  });
});

describe("CursorHint", () => {
  const words = (curves: number): string => render(<CursorHint id="rise" curves={curves} />);
  it("says what the keys do, of as many curves as there are", () => {
    expect(words(2)).toContain('id="rise-hint"');
    expect(words(2)).toMatch(/left and right .* up and down choose a curve, m jumps to the highest point\./i);
    expect(words(1)).not.toMatch(/up and down/i);
    expect(words(0)).toMatch(/>Keys: left and right move the line\.</);
  });
});
