import { describe, expect, it } from "vitest";
import { figure, guesses } from "../../../../src/components/figures/recruitment/figure.ts";
import {
  announcement,
  cursorWords,
  guessedBand,
  guessSentence,
  pictureTitle,
  recruitmentTable,
} from "../../../../src/components/figures/recruitment/words.ts";
import { compositions, lastRecruitment, modelVersion, recruitment } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const [adults] = compositions;
const joining = lastRecruitment();
const efforts = Array.from({ length: 201 }, (_, percent) => percent / 100);

describe("announcement(now, before, found, joining)", () => {
  const before = { intensity: 0.65, guess: "none" } as const;

  it("says in at most 140 characters, without a raw number, what every effort does to every mix, whatever was guessed", () => {
    for (const mix of compositions) {
      for (const intensity of efforts) {
        const found = recruitment(intensity, mix);
        for (const guess of guesses)
          for (const isEffortSpoken of [true, false]) {
            const said = announcement({ intensity, guess, isEffortSpoken }, before, found, joining);
            expect(said.length, said).toBeLessThanOrEqual(140);
            expect(said).toMatch(/^[A-Z\d].*\.$/);
            expect(said).not.toMatch(/\d\.\d|NaN|undefined|Infinity|null/);
          }
      }
    }
  });

  type Setting = Omit<Parameters<typeof announcement>[0], "isEffortSpoken">;
  const after = (intensity: number, guess: Setting["guess"], was: Setting = before, isEffortSpoken = true): string =>
    announcement({ intensity, guess, isEffortSpoken }, was, recruitment(intensity, adults), joining);

  it("says which fibers work and leaves out the effort, which the slider has said", () => {
    expect(after(0, "none")).toBe("No fiber works.");
    expect(after(0.66, "none")).toMatch(
      /^All slow fibers \(I\) work, \d\d % of the fast \(IIa\), none of the fastest \(IIx\)\.$/,
    );
  });

  it("says the effort too where no slider has said it", () => {
    expect(after(0.65, "none", { intensity: 0.88, guess: "none" }, false)).toBe(
      "Easy, 65 % of VO2max: all slow fibers (I) work, 64 % of the fast (IIa), none of the fastest (IIx).",
    );
  });

  it("notes a new guess before the last fibers have joined, and afterwards answers it", () => {
    expect(after(0.65, "easy")).toBe("Guess noted.");
    expect(after(2, "easy", { intensity: 2, guess: "none" })).toBe(
      "The last fibers join at about 109 % of VO2max, at repetition effort. You guessed easy.",
    );
  });

  it("gives the answer when the last fibers join, and beyond says how hard they are driven", () => {
    expect(after(1.1, "easy", { intensity: 1.09, guess: "easy" })).toBe(
      "The last fibers join at about 109 % of VO2max, at repetition effort. You guessed easy.",
    );
    expect(after(1.1, "skip", { intensity: 1.09, guess: "skip" })).toBe(
      "The last fibers join at about 109 % of VO2max, at repetition effort.",
    );
    expect(after(2, "easy", { intensity: 1.9, guess: "easy" })).toBe(
      "Every fiber works. The fastest (IIx) are well driven.",
    );
  });
});

describe("before a guess", () => {
  it("no effort has the answer announced or written", () => {
    for (const intensity of efforts) {
      const found = recruitment(intensity, adults);
      const now = { intensity, guess: "none", isEffortSpoken: true } as const;
      const said = announcement(now, { intensity: 0.65, guess: "none" }, found, joining);
      const written = guessSentence("none", intensity >= joining, joining) ?? "";
      expect(`${said} ${written}`).not.toMatch(/109|last fibers/);
    }
  });
});

describe("cursorWords(intensity, found, curve)", () => {
  it("says the shares of one type, or of all, at the effort that it is given", () => {
    const found = recruitment(0.57, adults);
    const share = (type: "I" | "IIa" | "IIx", word: string) =>
      `${word} (${type}) ${Math.round(100 * found[type].recruited)} percent recruited`;
    expect(cursorWords(0.57, found, 1)).toBe(`57 percent of VO2max. ${share("IIa", "Fast")}`);
    expect(cursorWords(0.57, found, null)).toBe(
      `57 percent of VO2max. ${share("I", "Slow")}, ${share("IIa", "Fast")}, ${share("IIx", "Fastest")}`,
    );
  });
});

describe("guessSentence(guess, isComplete, joining)", () => {
  it("says nothing before a guess, does not give the answer away after it, and answers once all fibers have joined", () => {
    expect(guessSentence("none", false, joining)).toBeNull();
    expect(guessSentence("threshold", false, joining)).toBe(
      "Your guess is marked. Now raise the effort until the last fibers join.",
    );
    expect(guessSentence("threshold", true, joining)).toMatch(
      /^The last fibers join at about 109 % of VO2max, at repetition effort\. You guessed threshold\. At 109 % the model still drives them weakly\. Using every fiber is not the aim/,
    );
    expect(guessSentence("rep", true, joining)).toContain("You guessed it.");
    expect(guessSentence("none", true, joining)).not.toContain("guessed");
  });

  it("says that the slider has moved to who wants no guess, while it stands there", () => {
    const moved = "The slider now stands just above, at 110 %. Undo takes it back.";
    expect(guessSentence("skip", true, joining, 1.1)).toContain(moved);
    expect(guessSentence("skip", true, joining)).not.toContain("slider");
    expect(guessSentence("easy", true, joining, 1.1)).not.toContain("slider");
  });

  it("marks the band that was guessed, and none before a guess", () => {
    expect(guesses.map(guessedBand)).toEqual([null, null, ...guesses.slice(2)]);
  });
});

it("pictureTitle(intensity, found, mix) says what is seen, and whose muscle it is", () => {
  expect(pictureTitle(0.65, recruitment(0.65, adults), adults)).toBe(
    "Easy, 65 % of VO2max: all slow fibers (I) work, 64 % of the fast (IIa), none of the fastest (IIx). Young adults, thigh (vastus lateralis), 150 people.",
  );
});

describe("recruitmentTable(mix, step)", () => {
  const { caption } = recruitmentTable(adults, 10);
  const table = onPage(recruitmentTable(adults, 10));

  it("has a row for every step from rest to 200 %, with two columns for each type", () => {
    expect(caption).toBe("Recruited share and mean activation, young adults (illustrative model)");
    expect(table.columns).toEqual([
      "% of VO2max",
      "Slow (I) recruited, %",
      "Slow (I) activation, %",
      "Fast (IIa) recruited, %",
      "Fast (IIa) activation, %",
      "Fastest (IIx) recruited, %",
      "Fastest (IIx) activation, %",
    ]);
    expect(table.rows.map(([at]) => at)).toEqual(Array.from({ length: 21 }, (_, index) => String(10 * index)));
    expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([7]));
    expect(table.rows[0]).toEqual(["0", "0", "0", "0", "0", "0", "0"]);
  });

  it("says what the reference says, to a tenth of a percent", () => {
    const rows = readTable("recruitment_vs_vo2max").filter((row) => row["phenotype"] === "untrained_VL_Staron2000");
    for (const row of rows) {
      const found = table.rows.find(([at]) => Number(at) === number(row, "pct_VO2max"));
      if (found === undefined) continue;
      const expected = ["I", "IIa", "IIx"].flatMap((type) =>
        [`type${type}_recruited`, `type${type}_meanNF`].map((name) => 100 * number(row, name)),
      );
      for (const [index, share] of expected.entries()) {
        expect(Math.abs(Number(found[index + 1]) - share), `${String(found[0])} %, column ${index + 1}`).toBeLessThan(
          0.06,
        );
      }
    }
    expect(rows.length).toBeGreaterThan(10);
  });
});

it("recruitmentTable(mix, 1) has a row for every percent, and names the unit of each column", () => {
  for (const mix of compositions) {
    const file = inFile(recruitmentTable(mix, 1), figure);
    expect(file.columns.slice(0, 2)).toEqual(["% of VO2max", "Slow (I) recruited, %"]);
    expect(file.rows).toHaveLength(201);
    expect(file.rows[65]?.[0]).toBe("65");
    expect(new Set(file.rows.map((row) => row.at(-1)))).toEqual(new Set([`illustrative, version ${modelVersion}`]));
    expect(file.rows.flat().join()).not.toMatch(/NaN|undefined|Infinity/);
  }
});
