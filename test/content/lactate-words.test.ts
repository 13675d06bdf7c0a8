/** Numbers of the shuttle that chapter 4 and its claims print as words or digits, beside the model. */
import { describe, expect, it } from "vitest";
import { fullGaps } from "../../src/components/figures/lactate-flow/words.ts";
import { afterCaseWeeks } from "../../src/components/program/case-block.ts";
import { hardIntensity } from "../../src/sim/adaptation/constants.ts";
import { simulateBout } from "../../src/sim/lactate/bout.ts";
import { lactateFlows } from "../../src/sim/lactate/lactate-flows.ts";
import { caseWeekIds, compositions, type ShuttleOptions } from "../../src/sim/index.ts";
import { sources } from "./sources.ts";

const text = (path: string): string => {
  const file = sources(/\.(mdx|astro|yaml)$/).find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text.replace(/\s+/g, " ");
};
const chapter = text("src/content/chapters/lactate-shuttle.mdx");
const [shuttle, carriers] = ["C2", "C4"].map((id) => text(`src/content/claims/${id}.yaml`)) as [string, string];

const opening = (options: ShuttleOptions = {}) => simulateBout({ demand: 1.1, work: 180, rest: 1020 }, options);
const usual = opening();
const more = opening({ mct4: 1.61 });
const peak = (values: Float64Array): number => Math.max(...values);

describe("what chapter 4 says of the session", () => {
  it("fast fibers make 113, burn 22 and give off 30 mmol a minute in the last second of work; slow ones give off 10", () => {
    const { madeFast } = lactateFlows(usual);
    const at = (values: Float64Array): number => Math.round(values[179] ?? 0);
    expect([madeFast, usual.oxidation.fast, usual.flux.fast, usual.flux.slow].map(at)).toEqual([113, 22, 30, 10]);
    expect(chapter).toContain("make 113 mmol a minute and burn 22, while only 30 get out");
    expect(chapter).toContain("give off 10 mmol a minute");
  });

  it("the level climbs to 49, almost five times that of the space outside, in the last second of work, as in the picture", () => {
    expect(Math.round(usual.lactate.fast[179] ?? 0)).toBe(49);
    expect(chapter).toContain(
      "the level climbs to 49 mmol per liter, almost five times as high as in the space outside",
    );
    expect((usual.lactate.fast[179] ?? 0) / (usual.lactate.interstitium[179] ?? 1)).toBeCloseTo(4.8, 1);
  });

  it("the gaps of the small muscle are less than half full at the end of the work, and fullest three minutes later", () => {
    const gaps = usual.lactate.interstitium;
    expect((gaps[179] ?? 0) / fullGaps).toBeLessThan(0.5);
    expect(Math.round((gaps.indexOf(peak(gaps)) - 180) / 60)).toBe(3);
    expect(chapter).toContain("are less than half full when the work ends, and fullest three minutes later");
  });

  it("blood peaks at 10.7, more than six minutes into the rest; with 61 % more carriers at 11.7, two minutes sooner", () => {
    const [first, second] = [usual, more].map(({ lactate }) => lactate.blood.indexOf(peak(lactate.blood))) as [
      number,
      number,
    ];
    expect(peak(usual.lactate.blood).toFixed(1)).toBe("10.7");
    expect(peak(more.lactate.blood).toFixed(1)).toBe("11.7");
    expect(first - 180).toBeGreaterThan(360);
    expect(first - 180).toBeLessThan(420);
    expect(Math.round((first - second) / 60)).toBe(2);
    expect(Math.round(more.lactate.fast[179] ?? 0)).toBe(43);
    expect(chapter).toContain("peaks at 10.7 mmol per liter, more than six minutes into the rest");
    expect(chapter).toContain(
      "hold 43 mmol per liter when the work ends, instead of 49. The blood peaks at 11.7 instead of 10.7, two minutes sooner",
    );
  });

  it("slow fibers burn 96 mmol in twenty minutes and let hardly any in; other tissue burns 187, about twice as much", () => {
    const { oxidized } = usual.totals;
    expect(Math.round(oxidized.slow)).toBe(96);
    expect(Math.round(oxidized.other)).toBe(187);
    const entered = usual.flux.slow.reduce((sum, flow) => sum + Math.max(0, -flow) / 60, 0);
    expect(entered / oxidized.slow).toBeLessThan(0.02);
    expect(chapter).toContain(
      "the slow fibers burn 96 mmol, nearly all of which they made themselves, while heart, liver and resting muscle burn 187",
    );
    expect(shuttle).toContain("about twice as much");
  });

  it("in ten minutes at 88 % slow fibers burn more than other tissue, 216 mmol, of which 17 come from outside", () => {
    const steady = simulateBout({ demand: 0.88, work: 600, rest: 600 });
    const { oxidized } = steady.totals;
    expect(Math.round(oxidized.slow)).toBe(216);
    expect(oxidized.slow).toBeGreaterThan(oxidized.other);
    expect(Math.round(steady.flux.slow.reduce((sum, flow) => sum + Math.max(0, -flow) / 60, 0))).toBe(17);
    expect(chapter).toContain(
      "the slow fibers burn 216 mmol, more than the rest of the body. Of these they take 17 in from outside",
    );
  });

  it("less acid in fast fibers with more carriers, by 0.1 or so of pH", () => {
    const gain = (more.pH.fast[179] ?? 0) - (usual.pH.fast[179] ?? 0);
    expect(gain).toBeGreaterThan(0.05);
    expect(gain).toBeLessThan(0.15);
    expect(chapter).toContain("higher by about 0.1 (a higher pH means less acid)");
  });
});

it("says of the players, wherever it stands, that the group with twice the rise improved less", () => {
  expect(chapter).toContain("the group with twice the rise in MCT4 improved less");
  expect(carriers).toContain("The group with half the rise improved more");
  expect(chapter).toContain("MCT4 rose by 30 % in the runners and by 61 % in those who played");
});

it("says of the one easy ride that it raised both carriers, and that the claim is not supported", () => {
  expect(chapter).toContain("MCT1 and MCT4 were higher for days afterwards");
  expect(chapter).toContain("That only hard work raises carriers is not supported");
});

it("says of both weeks of the case that the model of training gives them the same 30 % more carriers", () => {
  for (const week of caseWeekIds) expect(afterCaseWeeks(week, compositions[0]).mct4).toBeCloseTo(0.3, 2);
  expect(hardIntensity).toBe(0.85);
  expect(chapter).toContain("gives both weeks the same 30 % more carriers in twelve weeks");
  expect(chapter).toContain("count all running above 85 % of VO2max alike");
});
