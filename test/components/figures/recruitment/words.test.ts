import { describe, expect, it } from "vitest";
import { guesses } from "../../../../src/components/figures/recruitment/figure.ts";
import {
  announcement,
  cursorWords,
  guessedBand,
  guessSentence,
  pictureTitle,
  recruitmentFile,
  recruitmentTable,
} from "../../../../src/components/figures/recruitment/words.ts";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { compositions, lastRecruitment, modelVersion, recruitment } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";

const [adults] = compositions;
const joining = lastRecruitment();
const efforts = Array.from({ length: 201 }, (_, percent) => percent / 100);

describe("announcement(intensity, found, guess, joining)", () => {
  it("says in at most 140 characters, without a raw number, what every effort does to every mix, whatever was guessed", () => {
    for (const mix of compositions) {
      for (const intensity of efforts) {
        const found = recruitment(intensity, mix);
        for (const guess of guesses) {
          const said = announcement(intensity, found, guess, joining);
          expect(said.length, said).toBeLessThanOrEqual(140);
          expect(said).toMatch(/^[A-Z].*\.$/);
          expect(said).not.toMatch(/\d\.\d|NaN|undefined|Infinity|null/);
        }
      }
    }
  });

  it("says who is recruited, and once all are, how hard the last are driven and what was guessed", () => {
    expect(announcement(0, recruitment(0, adults), "none", joining)).toBe("At rest no fiber is called on.");
    expect(announcement(0.65, recruitment(0.65, adults), "rep", joining)).toBe(
      "Easy, 65 % of VO2max: all of type I, most of type IIa, none of type IIx.",
    );
    expect(announcement(2, recruitment(2, adults), "interval", joining)).toBe(
      "Sprint, 200 % of VO2max: every fiber recruited, type IIx well driven. You guessed interval.",
    );
    expect(announcement(2, recruitment(2, adults), "none", joining)).not.toContain("guessed");
  });
});

describe("cursorWords(intensity, found, curve)", () => {
  it("says the shares of one type, or of all, at the effort that it is given", () => {
    const found = recruitment(0.57, adults);
    const share = (type: "I" | "IIa" | "IIx") =>
      `type ${type} ${Math.round(100 * found[type].recruited)} percent recruited`;
    expect(cursorWords(0.57, found, 1)).toBe(`57 percent of VO2max: ${share("IIa")}`);
    expect(cursorWords(0.57, found, null)).toBe(
      `57 percent of VO2max: ${share("I")}, ${share("IIa")}, ${share("IIx")}`,
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
      /^The last fibers join at about 109 % of VO2max, at rep effort\. You guessed threshold\. Lighting them all is not the aim/,
    );
    expect(guessSentence("rep", true, joining)).toContain("You guessed it.");
    expect(guessSentence("none", true, joining)).not.toContain("guessed");
  });

  it("marks the band that was guessed, and none before a guess", () => {
    expect(guesses.map(guessedBand)).toEqual([null, ...guesses.slice(1)]);
  });
});

it("pictureTitle(intensity, found, mix) says what is seen, and whose muscle it is", () => {
  expect(pictureTitle(0.65, recruitment(0.65, adults), adults)).toBe(
    "Easy, 65 % of VO2max: all of type I, most of type IIa, none of type IIx. Young adults: vastus lateralis (thigh), 150 people.",
  );
});

describe("recruitmentTable(mix, step)", () => {
  const table = recruitmentTable(adults, 10);

  it("has a row for every step from rest to 200 %, with two columns for each type", () => {
    expect(table.caption).toBe("Recruited share and mean activation, young adults (illustrative model)");
    expect(table.columns).toEqual([
      "% of VO2max",
      "type I recruited, %",
      "type I activation, %",
      "type IIa recruited, %",
      "type IIa activation, %",
      "type IIx recruited, %",
      "type IIx activation, %",
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

it("recruitmentFile(mix) has a row for every percent, and says in each whose fibers and by which model", () => {
  for (const mix of compositions) {
    const file = recruitmentFile(mix);
    expect(file.columns.slice(-2)).toEqual(["mix", "model"]);
    expect(file.rows).toHaveLength(201);
    expect(new Set(file.rows.map((row) => row.slice(-2).join()))).toEqual(
      new Set([`${mix.id},illustrative, version ${modelVersion}`]),
    );
    const lines = toCsv(file).split("\r\n");
    expect(lines[0]).toMatch(/^% of VO2max,"type I recruited, %",.*,mix,model$/);
    expect(lines[66]).toMatch(/^65,\d/);
    expect(toCsv(file)).not.toMatch(/NaN|undefined|Infinity/);
  }
});
