/** What is drawn, read back from the drawing by the scales alone. */
import { scaleLinear } from "d3";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { lanesOf } from "../../../../src/components/figures/oxygen-chain/lanes.ts";
import { relayHeight, relayMargin } from "../../../../src/components/figures/oxygen-chain/layout.ts";
import { chainMeasured } from "../../../../src/components/figures/oxygen-chain/observed.ts";
import { relayMark } from "../../../../src/components/figures/oxygen-chain/relay.tsx";
import { noAxis } from "../../../../src/components/plot/axis.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import type { PerStep, WorkingLegs } from "../../../../src/sim/index.ts";

const both = { delivery: 0.1, diffusion: 0, mitochondria: 0.27 };
const drawn = (width: number, legs: WorkingLegs, yours: PerStep = both): string =>
  render(
    <Plot
      title="relay"
      x={noAxis}
      y={noAxis}
      width={width}
      height={relayHeight}
      margin={relayMargin}
      marks={[relayMark({ lanes: lanesOf(yours, legs), legs, measured: chainMeasured() })]}
    />,
  );

/** Left ends and widths of the rectangles with a class, px, in the order of drawing. */
const rects = (svg: string, name: string): readonly (readonly [x: number, width: number])[] =>
  [...svg.matchAll(/<rect class="([^"]*)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)]
    .filter(([, names = ""]) => names.split(" ").includes(name))
    .map(([, , x, width]) => [Number(x), Number(width)]);

/** The marked gains, by which a place is read: the ticks' lines. */
const gainScale = (svg: string) => {
  const places = [...new Set([...svg.matchAll(/class="grid" x1="([\d.]+)"/g)].map(([, x]) => Number(x)))];
  return scaleLinear([0, 0.12], [places[0] ?? 0, places.at(-1) ?? 0]);
};

describe.each([340, 900])("relayMark at %d px", (width) => {
  const svg = drawn(width, "two");

  it("draws today's legs as long as their shares", () => {
    const legs = rects(svg, "relay-leg").slice(0, 3);
    const [from = 0] = legs[0] ?? [];
    const end = (legs[2]?.[0] ?? 0) + (legs[2]?.[1] ?? 0);
    const second = (legs[1]?.[0] ?? 0) - from;
    expect(second / (end - from)).toBeCloseTo(0.75, 2);
    expect(((legs[2]?.[0] ?? 0) - from) / (end - from)).toBeCloseTo(0.875, 2);
  });

  it("ends each run at its time, within 1 % of today's", () => {
    const [lane = [0, 1]] = rects(svg, "relay-saved");
    const finishes = [...svg.matchAll(/class="relay-finish" x1="([\d.]+)"/g)].map(
      ([, x]) => (Number(x) - lane[0]) / lane[1],
    );
    const expected = [7 / 8 + 1 / 8 / 1.27, 3 / 4 / 1.1 + 1 / 4, 3 / 4 / 1.1 + 1 / 8 + 1 / 8 / 1.27];
    expect(finishes).toHaveLength(3);
    for (const [index, each] of expected.entries()) expect(Math.abs((finishes[index] ?? 0) - each)).toBeLessThan(0.01);
  });

  it("draws the gains by the closed form, within 1 % of the scale, and the other legs' under them", () => {
    const scale = gainScale(svg);
    const gains = rects(svg, "relay-gain").map(([x, long]) => scale.invert(x + long));
    const others = rects(svg, "relay-other").map(([x, long]) => scale.invert(x + long));
    const by = (F: number, G: number): number[] => [
      1 / (1 - G + G / 1.27) - 1,
      1 / (F / 1.1 + 1 - F) - 1,
      1 / (F / 1.1 + 1 - F - G + G / 1.27) - 1,
    ];
    for (const [index, each] of by(0.75, 0.125).entries()) {
      expect(Math.abs((gains[index] ?? 0) - each)).toBeLessThan(0.0014);
    }
    for (const [index, each] of by(0.5, 0.25).entries()) {
      expect(Math.abs((others[index] ?? 0) - each)).toBeLessThan(0.0014);
    }
  });

  it("puts each study at its gain, within 1 %", () => {
    const scale = gainScale(svg);
    const dots = [...svg.matchAll(/<circle class="dot-mark" cx="([\d.]+)"/g)].map(([, x]) => scale.invert(Number(x)));
    expect(dots).toHaveLength(2);
    for (const [index, each] of [0.08, 0.072].entries()) {
      expect(Math.abs((dots[index] ?? 0) / each - 1)).toBeLessThan(0.01);
    }
  });

  it("draws the studies as rings with one leg, because in them both legs worked", () => {
    expect([...drawn(width, "one").matchAll(/class="dot-mark relay-ring"/g)]).toHaveLength(2);
    expect(drawn(width, "one")).toContain("rings: studies with two legs");
    expect(svg).not.toContain("relay-ring");
  });

  it.each([
    [0.2, 0.24],
    [0.4, 0.4],
  ])("lets the scale fit: all steps %d better gain as much, on a scale to %d", (change, last) => {
    const far = drawn(width, "two", { delivery: change, diffusion: change, mitochondria: change });
    const places = [...new Set([...far.matchAll(/class="grid" x1="([\d.]+)"/g)].map(([, x]) => Number(x)))];
    const scale = scaleLinear([0, last], [places[0] ?? 0, places.at(-1) ?? 0]);
    const [x = 0, long = 0] = rects(far, "relay-gain").at(-1) ?? [];
    expect(Math.abs(scale.invert(x + long) - change)).toBeLessThan(0.004);
    for (const [from, wide] of rects(far, "relay-gain")) expect(from + wide).toBeLessThanOrEqual(width);
  });

  it("hides from the guess all times and gains but today's", () => {
    const seen = svg.replaceAll(
      /<g class="after-guess">.*?(?=<g><text class="row-label"|<\/g><\/g><\/g><\/svg>|$)/gs,
      "",
    );
    const texts = [...seen.matchAll(/>([^<]+)</g)].map(([, text = ""]) => text).join(" ");
    expect(texts).toContain("27 % more");
    expect(texts).not.toMatch(/97\.3|93\.2|90\.5|2\.7|7\.3|Jacobs/);
    expect(seen).not.toContain("relay-gain");
  });
});
