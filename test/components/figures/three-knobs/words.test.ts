import { describe, expect, it } from "vitest";
import { rowOf } from "../../../../src/components/figures/three-knobs/book.ts";
import { figure } from "../../../../src/components/figures/three-knobs/figure.ts";
import { knobBook } from "../../../../src/components/figures/three-knobs/knob-book.ts";
import { knobs } from "../../../../src/components/figures/three-knobs/knobs.ts";
import * as words from "../../../../src/components/figures/three-knobs/words.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const book = knobBook();
const row = rowOf(book, 0.15);
const nothing = rowOf(book, 0);
const before = nothing.turned.strength;

describe("a knob", () => {
  it("shows how far it is turned, with its sign", () => {
    expect(knobs.map((knob) => words.turnText(row, knob))).toEqual(["−13 %", "+29 %", "+15 %"]);
    expect(knobs.map((knob) => words.turnText(nothing, knob))).toEqual(["0 %", "0 %", "0 %"]);
  });

  it("says what it does and what comes of it", () => {
    expect(knobs.map((knob) => words.knobSpoken(row, knob, 0.15))).toEqual([
      "fibers join at 13 % less drive: 15 % more force",
      "nerves fire 29 % faster: 15 % more force",
      "fibers are 15 % stronger: 15 % more force",
    ]);
  });
});

describe("the facts under a muscle", () => {
  it("begin with what the knob is about, and compare with before", () => {
    expect(words.factsBefore(before)).toEqual(["76 % of fibers at work", "31 impulses a second"]);
    expect(knobs.map((knob) => words.factsOf(row, knob, before))).toEqual([
      ["89 % of fibers work, not 76 %", "31 impulses a second, as before"],
      ["40 impulses a second, not 31", "76 % of fibers work, as before"],
      ["each fiber 15 % stronger", "31 impulses a second, 76 % at work"],
    ]);
    expect(words.factsOf(nothing, "thresholds", before)[0]).toBe("76 % of fibers work, as before");
  });

  it("name the muscle for who cannot see it", () => {
    expect(words.muscleName("before", words.factsBefore(before))).toBe(
      "Cross-section of the leg muscle, before: 76 % of fibers at work; 31 impulses a second",
    );
    expect(words.barsName(0.685, 1.134)).toBe("Force 69, at the limit 113, of 100 before at the limit");
  });
});

describe("the answer", () => {
  it("judges the guess", () => {
    expect(words.answerHead("same")).toBe("You guessed right: nobody can tell from outside.");
    for (const guess of ["nerve", "fibers"] as const)
      expect(words.answerHead(guess)).toBe(`It may be the ${guess}, but you cannot tell from outside.`);
    for (const guess of ["skip", "none"] as const)
      expect(words.answerHead(guess)).toBe("You cannot tell from outside.");
  });

  it("tells the three ways and where they part", () => {
    const plain = words.answerSentences(book, 0.15).map((sentence) => sentence.replaceAll("\u00A0", " "));
    expect(plain).toEqual([
      "Each of the three changes alone lifts the force from 60 to 69.",
      "Driven to its limit, the leg would tell: joining sooner adds nothing there, faster firing 13 %, stronger fibers 15 %.",
    ]);
  });

  it("asks for a turn where nothing is turned", () => {
    expect(words.answerSentences(book, 0)).toEqual([
      "Nothing is turned yet, and the force is 60 in all three.",
      "Turn one of the three.",
    ]);
  });

  it("is spoken in at most 140 characters, at every gain", () => {
    expect(words.announcement(book, 0.15)).toBe(
      "Force 69 by all three: −13 %, +29 %, +15 %. At the limit: 100, 113, 115.",
    );
    book.forEach((_, gain) => {
      expect(words.announcement(book, gain / 100).length).toBeLessThanOrEqual(140);
    });
  });

  it("is in the curves' name", () => {
    expect(words.curvesName(book, 0.15)).toBe(
      "Force against drive before and with each change. At 60 % drive: 60 before, 69 with each. At full drive: 100 before, fibers join sooner 100, nerves fire faster 113, fibers are stronger 115.",
    );
  });
});

describe("the table", () => {
  it("has a row for every five percent on the page", () => {
    const { rows } = onPage(words.knobTable(book, 5));
    expect(rows.map(([gain]) => gain)).toEqual(["0", "5", "10", "15", "20", "25"]);
    expect(rows[3]).toEqual(["15", "68.5", "13.4", "88.9", "28.9", "40.0", "15.0", "100.0", "113.4", "115.0"]);
  });

  it("has one for every percent in the file, and says which model the numbers are from", () => {
    const { rows } = inFile(words.knobTable(book, 1), figure);
    expect(rows).toHaveLength(26);
    expect(rows.every((cells) => cells.at(-1) === `illustrative, version ${modelVersion}`)).toBe(true);
  });
});
