import { describe, expect, it } from "vitest";
import {
  acidityOf,
  kinds,
  lossesOf,
  takable,
  usualPH,
  whole,
  type Muscle,
} from "../../../../src/components/figures/acid-defenses/defenses.ts";
import {
  announcement,
  answerHead,
  answerSentences,
  barWords,
  carnosineShown,
  fileTable,
  lossTable,
  muscleWords,
  ownSentence,
  pHText,
  pictureTitle,
  stateWords,
} from "../../../../src/components/figures/acid-defenses/words.ts";
import { figure } from "../../../../src/components/figures/acid-defenses/figure.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const usual = usualPH("mixed");
const losses = lossesOf("mixed");
const muscle = (carnosine: number, taken: Muscle["taken"] = []): Muscle => ({ kind: "mixed", carnosine, taken });

describe("words of a muscle", () => {
  it.each([
    [muscle(1), "with every defense in place"],
    [muscle(0), "without carnosine"],
    [muscle(1.6), "with 60 % more carnosine"],
    [muscle(0.4), "with 40 % of the carnosine"],
    [muscle(1, ["bicarbonate", "protein"]), "without bicarbonate and protein"],
    [muscle(0, takable), "without carnosine, bicarbonate, phosphate and protein"],
    [muscle(1.05, ["protein"]), "without protein, with 5 % more carnosine"],
  ])("%j is %s", (found, words) => {
    expect(stateWords(found)).toBe(words);
  });

  it("name the fibers", () => {
    expect(muscleWords(whole("IIx"))).toBe("The fastest fibers (IIx) with every defense in place");
  });

  it("of the slider tell none, less, the usual and more", () => {
    expect([0, 0.05, 1, 1.8].map(carnosineShown)).toEqual([
      "none",
      "5 % of the usual",
      "the usual content",
      "80 % more",
    ]);
  });

  it("of a pH have two decimals, and say where there is none", () => {
    expect([pHText(6.5992), pHText(6.5649), pHText(null)]).toEqual(["6.60", "6.56", "below 4"]);
  });
});

it("announces any muscle in at most 140 characters", () => {
  for (const kind of kinds)
    for (const carnosine of [0, 0.95, 1, 1.8])
      for (const taken of [[], ["protein"], takable] as const) {
        const text = announcement({ kind, carnosine, taken });
        expect(text.length, text).toBeLessThanOrEqual(140);
      }
});

describe("the answer", () => {
  it("begins by the guess", () => {
    expect(answerHead("protein")).toBe("Protein, as you guessed.");
    expect(answerHead("carnosine")).toBe("Not carnosine, but protein.");
    expect(["none", "skip"].map((guess) => answerHead(guess as "none" | "skip"))).toEqual(
      Array(2).fill("Protein is the worst loss."),
    );
  });

  it("follows what was taken away", () => {
    expect(ownSentence(muscle(1))).toBeNull();
    expect(ownSentence(muscle(0))).toBe("Without carnosine, your muscle ends at pH 6.56.");
    expect(ownSentence(muscle(0, ["bicarbonate", "phosphate"]))).toBe(
      "Without carnosine, bicarbonate and phosphate, your muscle ends at pH 5.57.",
    );
    expect(ownSentence(muscle(1.6))).toBe("With 60 % more carnosine, your muscle ends at pH 6.62.");
    expect(ownSentence(muscle(0, takable))).toContain("too little buffer left");
  });

  it("has the numbers of the losses", () => {
    expect(answerSentences(losses, usual)).toEqual([
      "Without it, the same acid takes the muscle from pH 6.60 down to 5.62.",
      "Without carnosine, the famous one, pH falls to 6.56, and 60 % more of it lifts pH to 6.62.",
    ]);
  });

  it("holds for each type of fiber: protein is the worst loss, carnosine the least", () => {
    for (const kind of kinds) {
      const found = lossesOf(kind);
      const falls = found.filter(({ of }) => of !== "supplement").toSorted((a, b) => a.pH - b.pH);
      expect([falls[0]?.of, falls.at(-1)?.of]).toEqual(["protein", "carnosine"]);
    }
  });
});

it("gives nothing away in the picture's name before the guess", () => {
  expect(pictureTitle(losses, usual, whole("mixed"), false)).not.toMatch(/\d/);
  expect(pictureTitle(losses, usual, muscle(0), true)).toBe(
    "pH with all defenses in place: 6.60; without protein 5.62, without phosphate 6.34, without bicarbonate 6.39, without carnosine 6.56, 60 % more carnosine 6.62. Your muscle, without carnosine: 6.56",
  );
});

it("says who takes up the acid, or that nobody can", () => {
  expect(barWords(acidityOf(whole("mixed")))).toBe(
    "Of 110 mmol of acid, in rounded numbers, carnosine takes up 5, bicarbonate takes up 27, phosphate takes up 32, protein takes up 42, others take up 3.",
  );
  expect(barWords({ pH: null, bound: null })).toContain("cannot take up");
});

describe("tables", () => {
  it("have a row for each muscle, with its doubt", () => {
    const { rows } = onPage(lossTable("mixed"));
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual(["mixed, without protein", "5.62 (5.38 to 5.74)"]);
  });

  it("in a file have those of all fibers and the reader's own, with who took up the acid; without a pH they are empty", () => {
    const { rows, columns } = inFile(fileTable(muscle(0, takable)), figure);
    expect(rows).toHaveLength(4 * 6 + 1);
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    expect(columns.slice(0, 5)).toEqual(["fibers", "pH", "pH, from", "pH, to", "taken up by carnosine, mmol/kg"]);
    expect(rows[0]?.slice(0, 9)).toEqual([
      "mixed, all in place",
      ...["6.59918", "6.51879", "6.61665", "5.39791", "27.0873", "32.2277", "42.1697", "3.11746"],
    ]);
    expect(rows.at(-1)?.slice(0, 9)).toEqual([
      "yours: mixed, without carnosine, bicarbonate, phosphate and protein",
      ...Array<string>(8).fill(""),
    ]);
  });
});
