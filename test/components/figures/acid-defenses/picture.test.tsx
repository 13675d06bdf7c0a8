import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  acidityOf,
  doubtOf,
  lossesOf,
  usualPH,
  whole,
  type Muscle,
} from "../../../../src/components/figures/acid-defenses/defenses.ts";
import { margin, plotHeight } from "../../../../src/components/figures/acid-defenses/layout.ts";
import { outlines } from "../../../../src/components/figures/acid-defenses/outlines.ts";
import { measured, ownMarks, pHAxis, rowMarks } from "../../../../src/components/figures/acid-defenses/picture.tsx";
import { noAxis } from "../../../../src/components/plot/axis.ts";
import { frameOf } from "../../../../src/components/plot/frame.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { bufferingParameters } from "../../../../src/sim/buffering/parameters.ts";
import { balanced, mixed, tabulated } from "./reference.ts";

const { small } = outlines();

function drawn(muscle: Muscle, width: number): string {
  const [losses, usual, usualDoubt] = [lossesOf(muscle.kind), usualPH(muscle.kind), doubtOf(whole(muscle.kind))];
  const marks = [
    ...rowMarks({ kind: muscle.kind, losses, usual, usualDoubt, small }),
    ...ownMarks({ acidity: acidityOf(muscle), doubt: doubtOf(muscle), usual }),
  ];
  return renderToString(
    <Plot title="plot" x={pHAxis} y={noAxis} marks={marks} height={plotHeight} width={width} margin={margin} />,
  );
}
const scaleOf = (width: number) => frameOf(pHAxis, noAxis, { width, height: plotHeight }, margin).x;
/** One percent of the axis. */
const near = 0.019;

/** Left and right side of each rectangle of a class, px. */
const boxes = (svg: string, name: string): (readonly [from: number, to: number])[] =>
  [...svg.matchAll(new RegExp(`<rect class="[^"]*\\b${name}"[^>]*?x="([\\d.]+)"[^>]*?width="([\\d.]+)"`, "g"))].map(
    ([, from, wide]) => [Number(from), Number(from) + Number(wide)],
  );

describe.each([328, 640])("the picture, %i px wide", (width) => {
  const x = scaleOf(width);
  const svg = drawn(whole("mixed"), width);

  it("draws each loss from the pH with all in place to that of the reference, within 1 % of the axis", () => {
    const usual = tabulated("mixed_untrained");
    const expected = [
      balanced({ ...mixed, protein: 0 }),
      balanced({ ...mixed, released: 0 }),
      tabulated("mixed_untrained", "none"),
      tabulated("mixed_no_carnosine"),
      tabulated("mixed_ba_plus60"),
    ];
    const bars = boxes(svg, "acid-fall");
    expect(bars).toHaveLength(5);
    bars.forEach(([from, to], index) => {
      const pH = expected[index] ?? Number.NaN;
      expect(Math.abs(x.invert(from) - Math.max(usual, pH))).toBeLessThan(near);
      expect(Math.abs(x.invert(to) - Math.min(usual, pH))).toBeLessThan(near);
    });
  });

  it("draws the band of all in place from the one capacity of Edge's women to the other", () => {
    const [from, to] = boxes(svg, "acid-doubt")[0] ?? [0, 0];
    expect(Math.abs(x.invert(from) - tabulated("hiit_post_beta153"))).toBeLessThan(near);
    expect(Math.abs(x.invert(to) - tabulated("hiit_pre_beta123"))).toBeLessThan(near);
  });

  it("gives each buffer as much of the bar as it took of the acid: 5.4, 27.1, 32.2, 42.2 of 110", () => {
    const shareOf = (name: string): number => {
      const [from, to] = boxes(svg, name)[0] ?? [0, 0];
      // A gap of 1.5 px stands between two parts.
      return (110 * (to - from + 1.5)) / width;
    };
    expect(Math.abs(shareOf("acid-carnosine") - 5.4)).toBeLessThan(1.1);
    expect(Math.abs(shareOf("acid-bicarbonate") - 27.1)).toBeLessThan(1.1);
    expect(Math.abs(shareOf("acid-phosphate") - 32.2)).toBeLessThan(1.1);
    expect(Math.abs(shareOf("acid-protein") - 42.2)).toBeLessThan(1.1);
    expect(Math.abs(shareOf("acid-others") - 3.1)).toBeLessThan(1.1);
  });

  it("draws the measured dots at the pH of rest and of exhaustion", () => {
    const dots = [...svg.matchAll(/<circle class="acid-measured" cx="([\d.]+)"/g)].map(([, cx]) =>
      x.invert(Number(cx)),
    );
    expect(bufferingParameters.restingPH).toMatchObject({ value: 7.08, source: "sahlin1976", grade: "measured" });
    expect(measured).toEqual({ rest: 7.08, exhaustion: 6.6 });
    expect(dots).toHaveLength(2);
    expect(Math.abs((dots[0] ?? 0) - 7.08)).toBeLessThan(0.001 * 1.9 + 0.002);
    expect(Math.abs((dots[1] ?? 0) - 6.6)).toBeLessThan(0.001 * 1.9 + 0.002);
  });
});

describe("the reader's own row", () => {
  const width = 640;
  const x = scaleOf(width);

  it("goes to the pH of the muscle", () => {
    const own = boxes(drawn({ kind: "mixed", carnosine: 0, taken: [] }, width), "acid-moved")[0] ?? [0, 0];
    expect(Math.abs(x.invert(own[1]) - tabulated("mixed_no_carnosine"))).toBeLessThan(near);
  });

  it("is a short mark where nothing was changed, and an arrow at the end of the axis where no pH is left", () => {
    const [from, to] = boxes(drawn(whole("mixed"), width), "acid-moved")[0] ?? [0, 0];
    expect(to - from).toBe(4);
    const svg = drawn({ kind: "mixed", carnosine: 1, taken: ["phosphate", "protein"] }, width);
    expect(svg).toContain('<path class="acid-moved"');
    expect(svg).toContain("below 4");
    expect(svg).toContain("not enough buffer left for the acid");
    expect(boxes(svg, "acid-part")).toHaveLength(0);
  });
});

it("hides the bar, the losses and the lines of their muscles until the reader has guessed, and no name", () => {
  const svg = drawn(whole("mixed"), 328);
  expect(svg).toMatch(/<g class="after-guess"><g class="acid-bar">/);
  expect(svg).toMatch(/<g class="after-guess"><rect class="acid-doubt"[^>]*><\/rect><rect class="acid-fall"/);
  expect(svg.match(/class="acid-lines after-guess"/g)).toHaveLength(5);
  expect(svg).toMatch(/<\/g><text class="acid-row-name"/);
});
