import { describe, expect, it } from "vitest";
import { bandOf } from "../../../../src/components/figures/train-stop-lift/band.ts";
import { alternativesTo, courseOf, mix } from "../../../../src/components/figures/train-stop-lift/course.ts";
import { easyReach, reachSentence } from "../../../../src/components/figures/train-stop-lift/easy-reach.ts";
import { figure } from "../../../../src/components/figures/train-stop-lift/figure.ts";
import { soundWeeks } from "../../../../src/components/figures/train-stop-lift/model.ts";
import { shareRanges, studyShares } from "../../../../src/components/figures/train-stop-lift/study.ts";
import {
  alternativeNames,
  answerHead,
  coreLines,
  endSentence,
  endSpoken,
  flatSentence,
  gainText,
  guessFate,
  muscleHead,
  muscleName,
  plotName,
  stretchTable,
  studySentence,
  weekSpoken,
  weeksText,
  weekTable,
  whoseMuscle,
} from "../../../../src/components/figures/train-stop-lift/words.ts";
import { weekModel } from "../../../../src/components/figures/train-stop-lift/week-model.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const none = { I: 0, IIa: 0, IIx: 0 };
const some = { I: 0.169, IIa: 0.401, IIx: 0.004 };
const model = weekModel();
const weeks = soundWeeks("l13s13h13");
const course = courseOf(weeks, model);
const muscle = { week: 13, since: { kind: "lift", weeks: 13 }, share: 0.02, isMeasured: true, gains: none } as const;

describe("the words under and over a muscle", () => {
  it("say what filled the weeks", () => {
    expect(muscleHead({ ...muscle, week: 0, since: null }, false)).toBe("before");
    expect(muscleHead(muscle, true)).toBe("13 weeks of lifting");
    expect(muscleHead({ ...muscle, since: { kind: "stop", weeks: 1 } }, false)).toBe("then 1 week off");
    expect(muscleHead({ ...muscle, since: { kind: "hard", weeks: 2 } }, false)).toBe("then 2 weeks hard");
    expect(muscleHead({ ...muscle, week: 30, since: null }, false)).toBe("after week 30");
  });

  it("leave the cores out where nothing was gained that can be read", () => {
    expect(coreLines(none)).toEqual([]);
    expect(coreLines({ ...none, IIa: 0.004 })).toEqual([]);
    expect(coreLines(some)).toEqual(["slow +17 %", "fast +40 %"]);
  });

  it("tell who cannot see it the type, the source and the endurance", () => {
    expect(muscleName(muscle, true)).toBe(
      "Leg muscle, 13 weeks of lifting: 2.0 % fastest fibers (IIx), measured; endurance gained: slow 0 %, fast 0 %, fastest 0 %",
    );
    expect(muscleName({ ...muscle, isMeasured: false, gains: some }, false)).toContain(
      "by the model; endurance gained: slow +17 %",
    );
  });

  it("write a gain with its sign, unless it rounds to nothing", () => {
    expect([0, 0.0049, 0.005, 0.351].map(gainText)).toEqual(["0 %", "0 %", "+1 %", "+35 %"]);
  });

  it("count one week as one", () => {
    expect([1, 2].map(weeksText)).toEqual(["1 week", "2 weeks"]);
  });
});

describe("whose muscle it is", () => {
  it("is the lifters', by the study's own shares of myosin", () => {
    expect(whoseMuscle(mix)).toBe(
      "The lifters’ thigh: before training 48.3 % slow fibers (I), 42.4 % fast (IIa), 9.3 % fastest (IIx)",
    );
  });

  it("has fewer IIa fibers in an easy run than the young adults: what is at work beyond the slow fibers, over all IIa", () => {
    // 62.5 % of all fibers work at 65 % in either muscle.
    expect(easyReach.here).toBeCloseTo((0.625 - 0.483) / 0.424, 2);
    expect(easyReach.youngAdults).toBeCloseTo((0.625 - 0.42) / 0.32, 2);
    expect(reachSentence()).toContain("An easy run reaches 64 % of them there and 33 % here.");
  });
});

describe("the thin lines", () => {
  it("are named by what would have been done, in full and short", () => {
    expect(alternativesTo(weeks, model).map(alternativeNames)).toEqual([
      ["if easy: 9 %", "easy: 9 %"],
      ["if still lifting: 1 %", "lifting: 1 %"],
    ]);
  });
});

describe("the answer", () => {
  it("takes up a right guess", () => {
    expect(answerHead("stop")).toBe("Stopping, as you guessed.");
    for (const guess of ["hard", "lift", "skip", "none"] as const) expect(answerHead(guess)).toBe("Stopping.");
  });

  it("does not answer for the study once other weeks are painted", () => {
    for (const guess of ["stop", "skip"] as const) expect(answerHead(guess, false)).toBe("Your weeks.");
  });

  it("says how a wrong guess fares", () => {
    expect(guessFate("lift", studyShares())).toBe("You guessed lifting: it lowered the share, from 9.3 % to 2.0 %.");
    // By the model: hard weeks alone end lower than they began.
    const hard = courseOf(soundWeeks("h39"), model);
    expect(hard.at(-1)?.iixShare).toBeLessThan((hard[0]?.iixShare ?? 0) / 2);
    expect(guessFate("hard", studyShares())).toMatch(/^You guessed hard running: in the model it lowers the share too/);
    for (const guess of ["stop", "skip", "none"] as const) expect(guessFate(guess, studyShares())).toBe("");
  });

  it("says that the share of weeks without a band is built in, of easy or no weeks in an untrained muscle", () => {
    const flat = (text: string): string => flatSentence(bandOf(soundWeeks(text), model, shareRanges()));
    for (const text of ["e39", "s39", "e4h35"]) expect(flat(text), text).toMatch(/built in, not measured/);
    for (const text of ["l13s13h13", "h39", "h13s26"]) expect(flat(text), text).toBe("");
  });

  it("tells the study's three shares", () => {
    expect(studySentence(studyShares())).toBe(
      "Lifters went from 9.3 % fastest fibers (IIx) to 2.0 %, and three months after they stopped to 17.2 %.",
    );
  });

  it("says where the weeks end, in few enough characters to be spoken", () => {
    const text = endSentence({ share: 0.0374, gains: some });
    expect(text).toBe("At the end: 3.7 % fastest fibers (IIx). Endurance: slow +17 %, fast +40 %, fastest 0 %.");
    expect(endSentence({ share: 0.183, gains: { ...some, I: 1, IIa: 1, IIx: 1 } }).length).toBeLessThanOrEqual(140);
  });
});

describe("what is heard", () => {
  it("is the week, its stretch, and what space would do", () => {
    expect(weekSpoken(weeks, 14, "hard")).toBe("week 14, stop, in 13 weeks of nothing. Space paints it hard");
    expect(weekSpoken(weeks, 39, "hard")).toBe("week 39, hard, in 13 weeks of hard running");
  });

  it("is the stretch's own end at a handle", () => {
    expect(endSpoken(weeks, 30, "start")).toBe("hard running from week 27, 13 weeks");
    expect(endSpoken(weeks, 1, "end")).toBe("lifting to week 13, 13 weeks");
  });

  it("is no answer as long as there is no guess", () => {
    expect(plotName(weeks, course, false)).toBe(
      "Share of the fastest fibers (IIx) over 13 weeks of lifting, then 13 weeks of nothing, then 13 weeks of hard running",
    );
    expect(plotName(weeks, course, true)).toBe(
      "Share of the fastest fibers (IIx) by the model: 9.3 % before, 1.7 % after week 13, 17.2 % after week 26, 3.7 % after week 39",
    );
  });
});

describe("the tables", () => {
  it("have a row for the start and for the end of each stretch", () => {
    const { rows } = onPage(stretchTable(weeks, course, studyShares()));
    expect(rows).toEqual([
      ["0", "before", "9.3", "9.3", "0.0", "0.0", "0.0"],
      ["13", "lift", "1.7", "2.0", "0.0", "0.0", "0.0"],
      ["26", "stop", "17.2", "17.2", "0.0", "0.0", "0.0"],
      ["39", "hard", "3.7", "–", "16.9", "40.1", "0.0"],
    ]);
  });

  it("have every week in the file, and say which model the numbers are from", () => {
    const { rows } = inFile(weekTable(weeks, course, studyShares()), figure);
    expect(rows).toHaveLength(40);
    expect(rows.every((row) => row.at(-1) === `illustrative, version ${modelVersion}`)).toBe(true);
  });
});
