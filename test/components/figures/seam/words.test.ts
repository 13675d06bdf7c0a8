import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/seam/figure.ts";
import { seamGains } from "../../../../src/components/figures/seam/gains.ts";
import {
  announcement,
  findingSentence,
  gainText,
  seamTable,
  shareShown,
  shareSpoken,
} from "../../../../src/components/figures/seam/words.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const gains = {
  easy: { I: 0.4, IIa: 0.25, IIx: 0, II: 0.15, whole: 0.248 },
  intervals: { I: 0.2, IIa: 0.5, IIx: 0.014, II: 0.3, whole: 0.252 },
};

const names = { easy: { sessions: "Easy", dose: "3 h" }, intervals: { sessions: "Hard", dose: "48 min" } };

describe("seamGains()", () => {
  const { easy, intervals } = seamGains();

  it("has nearly the same total for both plans: less than a point apart", () => {
    expect(Math.abs(easy.whole - intervals.whole)).toBeLessThan(0.01);
  });

  it("has other fibers behind each total: easy runs double the slow fibers' gain of intervals, and the other way round", () => {
    expect(easy.I / intervals.I).toBeGreaterThan(2);
    expect(intervals.IIa / easy.IIa).toBeGreaterThan(1.9);
    expect(easy.IIx).toBe(0);
    expect(intervals.IIx).toBeLessThan(0.05);
  });

  it("fits in the fibers: no type gains more than a whole fiber", () => {
    for (const plan of [easy, intervals])
      for (const gain of Object.values(plan)) expect(gain).toSatisfy((value: number) => value >= 0 && value < 1);
  });
});

describe("gainText()", () => {
  it("has a sign, unless the gain rounds to nothing", () => {
    expect(gainText(0.374)).toBe("+37 %");
    expect(gainText(0.245, 1)).toBe("+24.5 %");
    expect(gainText(0)).toBe("0 %");
    expect(gainText(0.004)).toBe("0 %");
  });
});

describe("findingSentence()", () => {
  it("names the fibers that gain most from each plan", () => {
    expect(findingSentence(gains)).toBe(
      "Easy runs train the slow fibers most (+40 %), intervals train the fast fibers most (+50 %).",
    );
    expect(findingSentence({ easy: gains.intervals, intervals: gains.easy })).toMatch(/^Easy runs train the fast/);
  });
});

describe("the line's words", () => {
  const easy = "slow fibers +40 %, fast +25 %, fastest 0 %";
  const intervals = "slow fibers +20 %, fast +50 %, fastest +1 %";

  it("say beside the control how much of the muscle is left of the line, not how a week would be mixed", () => {
    expect([0, 0.375, 0.5, 1].map(shareShown)).toEqual([
      "intervals only",
      "left: 37.5 % of the muscle",
      "half and half",
      "easy runs only",
    ]);
  });

  it("name the fibers and their gains on either side, of one plan where only one is seen", () => {
    expect(shareSpoken(0.5, gains)).toBe(
      `Half of the muscle after easy runs: ${easy}. The rest after intervals: ${intervals}`,
    );
    expect(shareSpoken(0.375, gains)).toMatch(/^37.5 percent of the muscle after easy runs: /);
    expect(shareSpoken(1, gains)).toBe(`All of the muscle after easy runs: ${easy}`);
    expect(shareSpoken(0, gains)).toBe(`All of the muscle after intervals: ${intervals}`);
  });

  it("announce the totals, which the slider does not say, and the share where no slider has said it", () => {
    const totals = "Whole muscle: +24.8 % after easy runs, +25.2 % after intervals.";
    expect(announcement(0.375, gains, true)).toBe(totals);
    expect(announcement(0.375, gains, false)).toBe(`37.5 percent of the muscle shows easy runs. ${totals}`);
    expect([0, 0.5, 1].map((share) => announcement(share, gains, false).split(" ")[0])).toEqual([
      "None",
      "Half",
      "All",
    ]);
    for (const share of [0, 0.375, 0.5, 1]) expect(announcement(share, gains, false).length).toBeLessThanOrEqual(140);
  });
});

describe("seamTable()", () => {
  it("has a row for each type and one for the whole muscle, in percent", () => {
    const { columns, rows } = onPage(seamTable(gains, names));
    expect(columns).toEqual(["fibers", "Easy (3 h)", "Hard (48 min)"]);
    expect(rows).toEqual([
      ["slow (type I)", "40.0", "20.0"],
      ["fast (type IIa)", "25.0", "50.0"],
      ["fastest (type IIx)", "0.0", "1.4"],
      ["whole muscle", "24.8", "25.2"],
    ]);
  });

  it("says in the file the unit, and which model the numbers are from", () => {
    const { columns, rows } = inFile(seamTable(gains, names), figure);
    expect(columns).toEqual(["fibers", "Easy (3 h), %", "Hard (48 min), %", "model"]);
    expect(rows.at(-1)).toEqual(["whole muscle", "24.8", "25.2", `illustrative, version ${modelVersion}`]);
    expect(new Set(rows.map((row) => row.at(-1))).size).toBe(1);
  });
});
