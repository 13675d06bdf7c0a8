/** What is drawn, read back from the drawing by the axes alone. */
import { scaleLinear, scaleLog } from "d3";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  ratioAxis,
  signalLooks,
  signalRows,
  signalsHeight,
} from "../../../../src/components/pictures/signaling/signals-picture.tsx";
import { signalGroups } from "../../../../src/components/pictures/signaling/signals.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";

const groups = signalGroups();
const drawn = (size: keyof typeof signalLooks): string => {
  const look = signalLooks[size];
  return render(
    <Plot
      title="signals"
      x={ratioAxis}
      y={{ domain: [0, 1], label: "", ticks: [] }}
      marks={[signalRows(groups, look)]}
      width={look.width}
      margin={look.margin}
      height={signalsHeight(groups, look)}
    />,
  );
};

describe.each(["narrow", "wide"] as const)("signalRows(groups), %s", (size) => {
  const svg = drawn(size);
  const { margin, width } = signalLooks[size];
  const ratioAt = scaleLog([0.78, 3.7], [margin.left, width - margin.right]);

  it("puts each number at its ratio, within 1 %", () => {
    const dots = [...svg.matchAll(/<circle class="dot-mark" cx="([\d.]+)"/g)].map(([, x]) => ratioAt.invert(Number(x)));
    // AMPK in Bartlett's study; p38 in Egan's and Bartlett's; the messenger in Egan's and Bartlett's.
    const ratios = [1, 1, 1.9 / 1.5, 10.2 / 3.8, 4.2 / 4.5];
    expect(dots).toHaveLength(ratios.length);
    for (const [index, ratio] of ratios.entries()) expect(Math.abs((dots[index] ?? 0) / ratio - 1)).toBeLessThan(0.01);
    const bar = /class="signal-bounds" x1="([\d.]+)" x2="([\d.]+)"/.exec(svg);
    for (const [index, ratio] of [4 / 3, 5 / 3].entries())
      expect(Math.abs(ratioAt.invert(Number(bar?.[index + 1])) / ratio - 1)).toBeLessThan(0.01);
  });

  it("draws Arhen's two findings hollow on the line of the same signal, and a rise without a number as an arrow from it", () => {
    const hollow = [...svg.matchAll(/dot-hollow" cx="([\d.]+)"/g)].map(([, x]) => ratioAt.invert(Number(x)));
    expect(hollow).toHaveLength(2);
    for (const ratio of hollow) expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
    expect(svg.match(/class="signal-arrow"/g)).toHaveLength(2);
  });

  it("has room for the words of each row", () => {
    for (const [, x, words = ""] of svg.matchAll(/class="mark-label" x="([\d.]+)"[^>]*text-anchor="start">([^<]*)</g))
      expect(Number(x) + 6.6 * words.length).toBeLessThanOrEqual(width);
  });
});

it("a wide drawing has an axis of intensities for each kind of percent, and both sessions of a study on its own", () => {
  const pairs = [...drawn("wide").matchAll(/<g class="signal-sessions"><line x1="([\d.]+)" x2="([\d.]+)"/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  const axis = (left: number) => scaleLinear([30, 145], [left, left + 79]);
  const expected = {
    egan: [40, 80].map(axis(345)),
    nordsborg: [70, 85].map(axis(345)),
    bartlett: [70, 90].map(axis(450)),
    arhen: [100, 133].map(axis(555)),
  };
  const { egan, nordsborg, bartlett, arhen } = expected;
  const order = [egan, bartlett, arhen, egan, egan, bartlett, egan, nordsborg, bartlett, arhen];
  expect(pairs).toHaveLength(order.length);
  for (const [index, [from = 0, to = 0]] of order.entries()) {
    expect(Math.abs((pairs[index]?.[0] ?? 0) - from)).toBeLessThan(0.1);
    expect(Math.abs((pairs[index]?.[1] ?? 0) - to)).toBeLessThan(0.1);
  }
});
