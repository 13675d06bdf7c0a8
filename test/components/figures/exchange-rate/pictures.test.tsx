/** What is drawn, read back from the drawing by the axes alone. */
import { scaleLinear } from "d3";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { exchangeAt } from "../../../../src/components/figures/exchange-rate/exchange-book.ts";
import { minuteAxis, stripHeight, stripMargin } from "../../../../src/components/figures/exchange-rate/picture.ts";
import { strips } from "../../../../src/components/figures/exchange-rate/strips.tsx";
import { noAxis } from "../../../../src/components/plot/axis.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { number, readTable } from "../../../data/csv.ts";

const width = 900;
const minuteAt = scaleLinear([0, 45], [stripMargin.left, width - stripMargin.right]);

const drawn = (intensity: number, duration: number): string =>
  render(
    <Plot
      title="strips"
      x={minuteAxis}
      y={noAxis}
      width={width}
      height={stripHeight}
      margin={stripMargin}
      marks={[strips({ intensity, duration, exchange: exchangeAt(intensity) })]}
    />,
  );
/** Ends of each box of the paths with a class, in the order of drawing, min. */
const boxes = (svg: string, name: string): readonly (readonly [number, number])[][] =>
  [...svg.matchAll(new RegExp(`class="${name}" d(?:="([^"]*)")?`, "g"))].map(([, path = ""]) =>
    [...path.matchAll(/M([\d.]+),[\d.]+H([\d.]+)v/g)].map(([, from, to]) => [
      minuteAt.invert(Number(from)),
      minuteAt.invert(Number(to)),
    ]),
  );
/** The drawing without its elements of the class "after-guess". */
function withoutHidden(svg: string): string {
  const found = /<(\w+)[^>]*class="[^"]*after-guess/.exec(svg);
  if (found === null) return svg;
  const [, tag = ""] = found;
  let depth = 0;
  for (const { 0: text, index } of svg.slice(found.index).matchAll(new RegExp(`<(/?)${tag}\\b[^>]*>`, "g"))) {
    depth += text.startsWith("</") ? -1 : 1;
    if (depth === 0) return withoutHidden(svg.slice(0, found.index) + svg.slice(found.index + index + text.length));
  }
  throw new Error(`<${tag}> has no end`);
}
const end = (path: readonly (readonly [number, number])[] | undefined): number => path?.at(-1)?.[1] ?? 0;

const table = readTable("adaptation_stimulus_per_minute");
/** Minutes with the easy run's signal by the reference table, gated as the model's page says. */
function expected(percent: number, type: string): number {
  const at = (effort: number): number => {
    const row = table.find((one) => one["pct_VO2max"] === effort);
    if (row === undefined) throw new Error(`no row at ${effort} %`);
    return number(row, `stim_${type}`) / (1 + Math.exp(-(effort / 100 - 0.5) / 0.05));
  };
  return (45 * at(65)) / at(percent);
}

describe("strips", () => {
  it.each([80, 90, 100, 110])(
    "at %d percent fill up to the reference table's minutes, within 1 percent of the scale",
    (percent) => {
      const svg = drawn(percent / 100, 2700);
      const [I, IIa] = boxes(svg, "strip-equal");
      expect(Math.abs(end(I) - expected(percent, "I"))).toBeLessThan(0.01 * 45);
      expect(Math.abs(end(IIa) - expected(percent, "IIa"))).toBeLessThan(0.01 * 45);
      const pins = [...svg.matchAll(/class="pin-dot" cx="([\d.]+)"/g)].map(([, x]) => minuteAt.invert(Number(x)));
      expect(Math.abs((pins[0] ?? 0) - expected(percent, "I"))).toBeLessThan(0.01 * expected(percent, "I"));
      expect(Math.abs((pins[1] ?? 0) - expected(percent, "IIa"))).toBeLessThan(0.01 * 45);
    },
  );

  it("draw one box a minute: 45 easy ones, and as many hard ones as are run", () => {
    const svg = drawn(0.98, 20 * 60);
    expect(boxes(svg, "easy-minutes")[0]).toHaveLength(45);
    expect(boxes(svg, "strip-rest").map((path) => path.length)).toEqual([45, 45]);
    const [I, IIa] = boxes(svg, "strip-equal");
    expect(I).toHaveLength(20);
    // Two whole minutes and a part of the third; the pale ones begin with the rest of it.
    expect(IIa).toHaveLength(3);
    const [paleI, paleIIa] = boxes(svg, "strip-beyond");
    expect(paleI).toHaveLength(0);
    expect(paleIIa).toHaveLength(18);
    expect(end(paleIIa)).toBeCloseTo(20, 0);
  });

  it("draw nothing hard where nothing is run", () => {
    const svg = drawn(0.98, 0);
    expect(boxes(svg, "strip-equal").flat()).toEqual([]);
    expect(boxes(svg, "strip-beyond").flat()).toEqual([]);
  });

  it("hide from the guess all that answers it", () => {
    const seen = withoutHidden(drawn(0.98, 2040));
    expect(seen).not.toMatch(/34 min|2\.6 min|strip-equal|strip-beyond|fast 13/);
    expect(seen).toContain("Hard, at 98 %");
  });
});
