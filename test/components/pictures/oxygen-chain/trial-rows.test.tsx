/** The trials, read back from their drawing by the marked values of each group. */
import { scaleLinear } from "d3";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { noTicks } from "../../../../src/components/pictures/oxygen-chain/no-ticks.ts";
import { trialGroups } from "../../../../src/components/pictures/oxygen-chain/trial-groups.ts";
import {
  findingWords,
  lineCount,
  trialName,
  trialRows,
} from "../../../../src/components/pictures/oxygen-chain/trial-rows.tsx";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { oxygenTrials } from "../../../../src/sim/evidence.ts";

const width = 660;
const groupSvg = (index: number): string => {
  const group = trialGroups[index];
  if (group === undefined) throw new Error(`no group ${index}`);
  return render(
    <Plot
      title="trials"
      x={noTicks}
      y={noTicks}
      width={width}
      height={20 * lineCount([group])}
      margin={{ top: 4, right: 4, bottom: 4, left: 4 }}
      marks={[trialRows([group])]}
    />,
  );
};
const numbersOf = (svg: string, pattern: RegExp): number[] => [...svg.matchAll(pattern)].map(([, x]) => Number(x));

describe("trialRows(groups)", () => {
  it("shows every trial once, in its group", () => {
    expect(
      trialGroups
        .flatMap(({ trials }) => trials)
        .map(({ source }) => source)
        .sort(),
    ).toEqual(oxygenTrials.map(({ source }) => source).sort());
  });

  it.each([0, 1, 2])(
    "puts the dots and the ends of the intervals of group %d at their values, within 1 %%",
    (index) => {
      const group = trialGroups[index];
      const svg = groupSvg(index);
      const places = numbersOf(svg, /class="grid" x1="([\d.]+)"/g);
      const ticks = group?.ticks ?? [];
      const x = scaleLinear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [places[0] ?? 0, places.at(-1) ?? 1]);
      const span = (ticks.at(-1) ?? 1) - (ticks[0] ?? 0);
      const findings = group?.trials.flatMap((trial) => trial.findings) ?? [];
      const values = findings.flatMap(({ value }) => value ?? []);
      const dots = numbersOf(svg, /<circle class="dot-mark" cx="([\d.]+)"/g).map((at) => x.invert(at));
      expect(dots).toHaveLength(values.length);
      for (const [place, value] of values.entries()) {
        expect(Math.abs((dots[place] ?? Number.NaN) - value) / span).toBeLessThan(0.01);
      }
      const ends = [...svg.matchAll(/class="(?:dot-interval|trial-range)" x1="([\d.]+)" x2="([\d.]+)"/g)].map(
        ([, from, to]) => [x.invert(Number(from)), x.invert(Number(to))] as const,
      );
      const intervals = findings.flatMap(({ interval }) => interval ?? []);
      expect(ends).toHaveLength(intervals.length);
      for (const [place, { low, high }] of intervals.entries()) {
        expect(Math.abs((ends[place]?.[0] ?? Number.NaN) - low) / span).toBeLessThan(0.01);
        expect(Math.abs((ends[place]?.[1] ?? Number.NaN) - high) / span).toBeLessThan(0.01);
      }
    },
  );

  it("says in words alone what was read without a number, and a review's verdict", () => {
    const [training, pooled] = [groupSvg(0), groupSvg(1)];
    expect(training + pooled).not.toContain("dot-hollow");
    expect(pooled).toContain("difference: small, trivial or inconclusive");
  });
});

describe("words", () => {
  it("name a study by author and year, and a finding by its number or its words", () => {
    expect(trialName("hov2022")).toBe("Hov 2022");
    const [helgerud] = oxygenTrials;
    expect(helgerud?.findings.map((finding) => findingWords(finding, "%"))).toEqual([
      "4 × 4 min +7.2",
      "15 s hard, 15 s easy +5.5",
      "threshold: less",
      "long and slow: less",
    ]);
    const bacon = oxygenTrials.find(({ source }) => source === "bacon2013");
    expect(bacon?.findings.map((finding) => findingWords(finding, "L/min"))).toEqual([
      "all of them +0.51",
      "nine with longer intervals 0.8 to 0.9",
    ]);
  });
});
