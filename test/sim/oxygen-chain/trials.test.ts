import { describe, expect, it } from "vitest";
import { chainObservations, oxygenTrials } from "../../../src/sim/oxygen-chain/trials.ts";
import { works } from "../../content/sources.ts";

const trial = (source: string) => {
  const found = oxygenTrials.find((each) => each.source === source);
  if (found === undefined) throw new Error(`no ${source}`);
  return found;
};
const values = (source: string) => trial(source).findings.map(({ value }) => value);
const ends = (source: string) =>
  trial(source).findings.map(({ interval }) =>
    interval === null ? null : [interval.low, interval.high].map((each) => Math.round(100 * each) / 100),
  );

describe("oxygenTrials", () => {
  it("come from works of the bibliography whose abstract was read, each once", () => {
    const sources = oxygenTrials.map(({ source }) => source);
    expect(sources).toEqual([...new Set(sources)]);
    for (const source of sources) {
      expect(works.find(({ id }) => id === source)?.note, source).toMatch(/^Abstract read/);
    }
  });
  it("say in words what they give no number for, and nothing twice", () => {
    for (const { source, findings } of oxygenTrials) {
      for (const { of, value, interval, words } of findings) {
        expect(words === null, `${source}: ${of}`).toBe(value !== null || interval !== null);
        if (interval !== null) expect(interval.low, `${source}: ${of}`).toBeLessThan(interval.high);
      }
    }
  });
  // As the abstracts print them.
  it("hold the abstracts' numbers", () => {
    expect(values("helgerud2007")).toEqual([7.2, 5.5, null, null]);
    expect(values("hov2022")).toEqual([6.5, 3.3, null]);
    expect(values("seiler2013")).toEqual([5.5, 11.4, 5.6, 4.2]);
    expect(ends("seiler2013")).toEqual([
      [2, 9],
      [8, 14.9],
      [2.1, 9.1],
      [0.4, 8],
    ]);
    expect(values("scribbans2016")).toEqual([0.29, 0.26, 0.35]);
    expect(ends("scribbans2016")).toEqual([
      [0.14, 0.44],
      [0.16, 0.36],
      [0.18, 0.52],
    ]);
    expect(values("bacon2013")).toEqual([0.51, null]);
    expect(ends("bacon2013")).toEqual([
      [0.43, 0.6],
      [0.8, 0.9],
    ]);
    expect(values("montero2015")).toEqual([7, 9, -7]);
    expect(values("jacobs2013")).toEqual([8, 20, null]);
  });
  it("turn the heart's output before and after intervals, 17.5 and 19.5 L/min, into percent", () => {
    expect(values("daussin2007")[0]).toBe(Math.round(100 * (19.5 / 17.5 - 1)));
  });
});

describe("chainObservations", () => {
  it("are those of the trials: 10 % and +7.2, 20 % and +8", () => {
    expect(chainObservations).toEqual([
      { source: "helgerud2007", step: "delivery", change: 0.1, gain: values("helgerud2007")[0] === 7.2 ? 0.072 : -1 },
      { source: "jacobs2013", step: "mitochondria", change: 0.2, gain: values("jacobs2013")[0] === 8 ? 0.08 : -1 },
    ]);
  });
});
