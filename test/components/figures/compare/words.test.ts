import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure, sides } from "../../../../src/components/figures/compare/figure.ts";
import {
  fileWords,
  sideName,
  sideWords,
  sourceWords,
  weekDetail,
  weeksBeside,
  weekSummary,
} from "../../../../src/components/figures/compare/side-words.ts";
import {
  compareFile,
  cursorWords,
  differenceTable,
  hint,
  hoursWords,
} from "../../../../src/components/figures/compare/words.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { trainedTo } from "../../../support/adaptation-states.ts";
import { broken, compareStates, given } from "./states.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

describe("the names of sides", () => {
  it("are those of the published patterns, and the reader's own", () => {
    expect(sideName("double-threshold")).toBe("Double threshold");
    expect(new Set(sides.map(sideName)).size).toBe(sides.length);
    expect([sideWords("mine", "A"), sideWords("second", "B"), sideWords("all-easy", "B")]).toEqual([
      "your week (A)",
      "your second session alone (B)",
      "the all-easy week (B)",
    ]);
  });
});

describe("weeksBeside(a, b)", () => {
  it("names both weeks and what is run in each, for a reader who cannot change them", () => {
    const { a, b } = given({ intensity: 0.95, form: "repeats", repeats: 4, perWeek: 1, perWeek2: 0 });
    expect(weeksBeside(a.value, b.value)).toBe(
      "your week (A): once 4 × 4 min at 95 %, jogging 3 min between. Beside it the pyramidal week (B): 4 h a week: 80 % low, 12 % moderate, 8 % high.",
    );
  });
  it("has nothing to say of a session that is not there", () => {
    const { a, b } = given({ a: "second", perWeek2: 0 });
    expect(weeksBeside(a.value, b.value)).toMatch(/^your second session alone \(A\)\. Beside it /);
  });
});

describe("what a week is", () => {
  it("is told for a published pattern: time, shares, efforts, length of runs, people and source", () => {
    const { b } = given({ b: "polarized", hours: 4 });
    // 68, 6 and 26 % of 240 min; low time in runs of at most an hour.
    expect(weekSummary(b.value)).toBe("4 h a week: 68 % low, 6 % moderate, 26 % high.");
    expect(weekDetail(b.value)).toBe(
      "That is about 3 times 54 min at 65 %, once in 2 weeks 30 min at 88 % and 4 times 16 min at 98 % of VO2max.",
    );
    expect(sourceWords(b.value)).toMatch(
      /^In a nine-week study of 48 runners, .* 12 of them were the polarized group\..*The shares were measured\.$/,
    );
    expect(sourceWords(given({ b: "pyramidal" }).b.value)).toMatch(
      /12 endurance athletes.* we found them in another paper\. The shares were measured\.$/,
    );
  });

  it("is told for the reader's own week, and without a source", () => {
    const { a } = given({ perWeek2: 1 });
    expect(weekSummary(a.value)).toBe("2 h 35 min a week: 87 % low, 13 % high.");
    expect(weekDetail(a.value)).toBe("3 times 45 min at 65 %; once 5 × 4 min at 98 %, jogging 3 min between.");
    expect(weekSummary(given({}).a.value)).toBe("2 h 15 min a week: all low.");
    expect(weekDetail(given({ perWeek: 1 }).a.value)).toBe("Once 45 min at 65 %.");
    expect(sourceWords(a.value)).toBe("");
  });

  it("is nothing where there is no such session", () => {
    const { b } = given({ b: "second" });
    expect([weekSummary(b.value), weekDetail(b.value)]).toEqual(["", ""]);
    expect(fileWords(b.value)).toBe("My second session alone");
  });
});

it("hours are told in halves, and else to the minute", () => {
  expect([4, 2.5, 2.25, 31 / 12].map(hoursWords)).toEqual(["4 h", "2.5 h", "2 h 15 min", "2 h 35 min"]);
});

describe("hint(kind, isAlone)", () => {
  it("leads to where the second session, the weeks or the effort are set", () => {
    expect(hint("missing", true)).toMatch(/^Add a second session .*below\.$/);
    expect(hint("missing", false)).toMatch(/above\.$/);
    expect(hint("no-weeks", false)).toBe("Set its weeks in the training block above.");
    expect(hint("impossible", false)).toBe("Make it shorter or easier above.");
    expect(hint("impossible", true)).toMatch(/^Make it shorter or easier under /);
    expect(hint("gain", true)).toBe("");
  });
});

describe("cursorWords(week, states, curve)", () => {
  const A = trainedTo(0.2, 0.31, 0.22, 0);
  const B = trainedTo(0.1, 0.05, 0.3, 0.02);
  it("reads all curves of both weeks, or the one that is chosen", () => {
    expect(cursorWords(8, { A, B }, null)).toBe(
      "8 weeks: A, whole muscle +20 percent, slow (I) +31 percent, fast (IIa) +22 percent, fastest (IIx) 0 percent; " +
        "B, whole muscle +10 percent, slow (I) +5 percent, fast (IIa) +30 percent, fastest (IIx) +2 percent",
    );
    expect(cursorWords(1, { A, B }, 1)).toBe("1 week: A, slow (I) +31 percent; B, slow (I) +5 percent");
  });
  it("leaves out a week that is not run", () => {
    expect(cursorWords(1, { A: null, B }, 1)).toBe("1 week: B, slow (I) +5 percent");
  });
});

describe("differenceTable(a, b, at) and compareFile(a, b, block)", () => {
  it("show differences that add up, and a dash for a week that cannot be run", () => {
    fc.assert(
      fc.property(compareStates, (state) => {
        const { a, b, week } = given(state);
        const table = differenceTable(a.value, b.value, week.value);
        const { rows } = onPage(table);
        expect(rows).toHaveLength(9);
        for (const [, ...cells] of rows) {
          // Of a share that goes from one level to another, the last number counts.
          const [ofA, ofB, points] = cells.map((cell) =>
            cell === "–" ? null : Number(cell.replace("−", "-").replace(/^9 to (.+) %$/, "$1")),
          );
          expect(ofA === null).toBe(a.value.days === null);
          expect(ofB === null).toBe(b.value.days === null);
          const expected = ofA === null || ofB === null ? null : Number(ofA) - Number(ofB);
          // No minus before nothing.
          expect(points).toEqual(expected);
        }
        expect([table.caption, ...rows.flat()].join(" ")).not.toMatch(broken);
      }),
    );
  });

  it("hold in the file every week of the block, both weeks in words, and the version of the model", () => {
    const { a, b, length } = given({ weeks: 6, weeksOff: 3, perWeek2: 1 });
    const { columns, rows } = inFile(compareFile(a.value, b.value, { ...length.value, mix: "untrained" }), figure);
    expect(rows.map(([week]) => Number(week))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(columns.slice(0, 3)).toEqual(["week", "Whole muscle, A, %", "Whole muscle, B, %"]);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row.at(-1)).toBe(`illustrative, version ${modelVersion}`);
      expect(row.join()).toContain("once 5 × 4 min at 98 %");
    }
  });

  it("have a head for each column", () => {
    const { a, b } = given({ b: "polarized" });
    const table = differenceTable(a.value, b.value, 8);
    const { columns, rows } = onPage(table);
    expect(table.caption).toBe("At 8 weeks: change from untrained, % (illustrative model)");
    expect(columns).toEqual(["what changes", "A: My week", "B: Polarized", "A − B, points"]);
    expect(rows.find(([name]) => name === "Share of IIx in myosin")?.[1]).toMatch(/^9 to \d+ %$/);
    const file = inFile(compareFile(a.value, b.value, { weeks: 2, weeksOff: 1, mix: "distance" }), figure);
    expect(file.columns.slice(0, 3)).toEqual(["week", "Whole muscle, A, %", "Whole muscle, B, %"]);
    expect(file.columns.slice(-6)).toEqual(["A", "B", "weeks of training", "weeks off", "mix", "model"]);
    expect(file.rows.at(-1)?.slice(-4, -1)).toEqual(["2", "1", "distance"]);
  });

  it("leave out in the file what cannot be run", () => {
    const { a, b, length } = given({ intensity: 0.98 });
    const { rows } = inFile(compareFile(a.value, b.value, { ...length.value, mix: "untrained" }), figure);
    for (const row of rows) expect([row[1], row[3]]).toEqual(["", ""]);
  });
});

describe("the presets", () => {
  it("each show what they are called", () => {
    const kind = (id: string) => given(figure.presets[id]?.state).answer.value.kind;
    for (const id of Object.keys(figure.presets)) expect(kind(id)).toBe(id === "impossible" ? "impossible" : "gain");
  });
});
