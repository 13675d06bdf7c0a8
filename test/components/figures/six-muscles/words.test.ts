import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/six-muscles/figure.ts";
import { efforts, muscles } from "../../../../src/components/figures/six-muscles/muscles.ts";
import {
  announcement,
  answer,
  barsLabel,
  lineWords,
  onGuess,
  sixMusclesTable,
  whoseMuscle,
} from "../../../../src/components/figures/six-muscles/words.ts";
import { recruitment } from "../../../../src/sim/index.ts";
import { inFile } from "../../../support/read-table.ts";

const effort = fc.constantFrom(...efforts);
const foundAt = (intensity: number) => muscles.map((mix) => recruitment(intensity, mix));

describe("answer(intensity)", () => {
  it("says of an easy run what the sketch's numbers say: 71 % in a hurdler, none in a distance runner", () => {
    expect(answer(0.65)).toEqual({
      verdict: "It depends on whose muscle.",
      says: "At 65 % of VO2max the run calls on 71 % of the fast fibers (IIa) in a hurdler’s thigh, and on none in a distance runner’s calf. Slow fibers go first. Where they are many, they are enough.",
    });
  });
  it("gives way at both ends: nobody's fast fibers, or everybody's", () => {
    expect(answer(0.1)).toEqual({
      verdict: "None of them.",
      says: "At 10 % of VO2max slow fibers are enough, whoever runs.",
    });
    expect(answer(1.2)).toEqual({
      verdict: "All of them.",
      says: "At 120 % of VO2max even a distance runner’s calf needs all its fast fibers (IIa).",
    });
  });
  it("says that slow fibers are enough only while the distance runner's fast ones all wait", () => {
    for (const intensity of efforts) {
      const { says } = answer(intensity);
      const [first, last] = ["sprinter", "distance"].map(
        (id) => foundAt(intensity)[muscles.findIndex((mix) => mix.id === id)]?.IIa.recruited ?? Number.NaN,
      ) as [number, number];
      if (says.includes("enough")) expect(last, String(intensity)).toBeLessThan(0.0005);
      if (says.includes("fewer fast ones")) expect(last, String(intensity)).toBeLessThan(first);
    }
  });
  it("is whole sentences at every effort", () => {
    fc.assert(
      fc.property(effort, (intensity) => {
        const { verdict, says } = answer(intensity);
        expect(`${verdict} ${says}`).toMatch(/^[A-Z][^{}]*\.$/);
        expect(says).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});

describe("announcement and barsLabel", () => {
  it("name every muscle in the label, and stay short when spoken", () => {
    fc.assert(
      fc.property(effort, (intensity) => {
        expect(announcement(intensity, foundAt(intensity)).length).toBeLessThanOrEqual(140);
        for (const { name } of muscles) expect(barsLabel(intensity, foundAt(intensity))).toContain(name);
      }),
    );
  });
  it("say of 88 % what the sketch's numbers say: 100, 100, 92, 60, 74 and 39 %", () => {
    expect(barsLabel(0.88, foundAt(0.88)).match(/: (all|none|\d+ %)/g)).toEqual([
      ": all",
      ": all",
      ": 92 %",
      ": 60 %",
      ": 74 %",
      ": 39 %",
    ]);
  });
});

describe("lineWords(intensity, working)", () => {
  it("tells the effort from the share of fibers at which the line stands", () => {
    expect(lineWords(0.65, 0.6248)).toEqual(["65 % effort calls on", "62 % of the fibers"]);
  });
});

describe("whoseMuscle and onGuess", () => {
  it.each([
    ["sprinter", "thigh, 1 person"],
    ["distance", "calf, 7 people"],
    ["generic", "our made-up sixth, nobody’s muscle"],
  ])("says of %s: %s", (id, words) => {
    expect(muscles.filter((mix) => mix.id === id).map(whoseMuscle)).toEqual([words]);
  });
  it("repeats a guess, and says nothing to who made none", () => {
    expect((["none", "skip", "never", "some"] as const).map(onGuess)).toEqual([
      "",
      "",
      "You guessed: in none.",
      "You guessed: in some.",
    ]);
  });
});

describe("sixMusclesTable(step)", () => {
  it("goes from 40 to 120 % with a column for each muscle, in percent", () => {
    const { rows } = inFile(sixMusclesTable(5), figure);
    expect(rows.map(([at]) => Number(at))).toEqual(Array.from({ length: 17 }, (_, index) => 40 + 5 * index));
    for (const row of rows) {
      for (const cell of row.slice(1, 1 + muscles.length)) {
        expect(Number(cell)).toBeGreaterThanOrEqual(0);
        expect(Number(cell)).toBeLessThanOrEqual(100);
      }
    }
  });
});
