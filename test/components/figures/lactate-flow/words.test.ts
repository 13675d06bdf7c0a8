import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowFile } from "../../../../src/components/figures/lactate-flow/file.ts";
import {
  carrierRange,
  effortRange,
  figure,
  momentRange,
  sessionEnd,
  workRange,
} from "../../../../src/components/figures/lactate-flow/figure.ts";
import {
  runOf,
  snapshotAt,
  type FlowCourse,
  type FlowRun,
} from "../../../../src/components/figures/lactate-flow/run.ts";
import {
  announcement,
  answerWords,
  carriersShown,
  carrierWords,
  cursorWords,
  gapsWords,
  guessWords,
  levelTable,
  momentWords,
  peakChange,
  pictureWords,
} from "../../../../src/components/figures/lactate-flow/words.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const opening = createCodec(figure.fields).defaults;
const run = runOf(opening);

/** The opening run with other peaks in blood (mmol/L, s) and other levels of fast fibers (mmol/L). */
function withPeaks(blood: readonly [number, number], times: readonly [number, number], fast = [50, 44]): FlowRun {
  const course = (base: FlowCourse, index: 0 | 1): FlowCourse => ({
    ...base,
    most: { ...base.most, blood: blood[index] },
    levels: { ...base.levels, fast: base.time.map(() => fast[index] ?? 0) },
    peakTime: times[index],
  });
  return { usual: course(run.usual, 0), changed: course(run.changed, 1) };
}

describe("the answer", () => {
  it("is, for the session that it opens with, that the peak rises and comes sooner while fast fibers hold less", () => {
    expect(answerWords(run, opening)).toEqual({
      short: "It rises.",
      long: "With 61 % more carriers (MCT4) blood peaks at 11.7 mmol/L instead of 10.7, about two minutes sooner. When the work ends, the fast fibers hold 43 instead of 49.",
    });
  });

  it("turns round with half the carriers", () => {
    const half = runOf({ ...opening, carriers: 0.5 });
    const { short, long } = answerWords(half, { ...opening, carriers: 0.5 });
    expect(short).toBe("With fewer carriers it falls.");
    expect(long).toMatch(
      /^With half the carriers \(MCT4\) blood peaks at 9\.1 mmol\/L instead of 10\.7, about three minutes later\./,
    );
    expect(long).toMatch(/When the work ends, the fast fibers hold 54 instead of 49\.$/);
  });

  it("compares what is printed: two peaks that read alike are no change", () => {
    expect(peakChange(withPeaks([10.7, 10.74], [500, 500]))).toBe("stay");
    expect(peakChange(withPeaks([10.7, 10.76], [500, 500]))).toBe("rise");
    expect(answerWords(withPeaks([10.7, 10.74], [500, 500], [50, 50]), { ...opening, carriers: 1.02 })).toEqual({
      short: "It hardly changes.",
      long: "With 2 % more carriers (MCT4) blood peaks at 10.7 mmol/L, as with the usual ones. When the work ends, the fast fibers hold 50 either way.",
    });
  });

  it.each([
    [19, ""],
    [20, ", about a minute later"],
    [89, ", about a minute later"],
    [90, ", about two minutes later"],
    [560, ", about nine minutes later"],
    [600, ", about 10 minutes later"],
    [-120, ", about two minutes sooner"],
  ])("says of %i s between the peaks: %j", (seconds, words) => {
    const { long } = answerWords(withPeaks([10, 11], [700, 700 + seconds]), opening);
    expect(long).toContain(`instead of 10.0${words}. When`);
  });

  it("has nothing to compare with the usual carriers", () => {
    expect(answerWords(run, { ...opening, carriers: 1 }).short).toBe("Nothing to compare.");
  });

  it("compares no peaks where the model had to stop", () => {
    const { short, long } = answerWords(runOf({ ...opening, work: 600 }), opening);
    expect(short).toBe("The model cannot say.");
    expect(long).toMatch(/^The model stops at 4:\d\d, .* Set fewer hard minutes or less effort\.$/);
    // The advice works.
    for (const change of [{ work: 180 }, { work: 600, effort: 0.95 }]) {
      const session = { ...opening, ...change };
      expect(answerWords(runOf(session), session).short, JSON.stringify(change)).toBe("It rises.");
    }
  });
});

describe("the guess", () => {
  const half = runOf({ ...opening, carriers: 0.5 });
  const check = "To check it, move the slider to more than the usual carriers.";

  it("is about more carriers, and is checked where there are more", () => {
    expect(guessWords("rise", run, opening)).toBe(
      "You guessed that with more carriers it would rise, and in the model it rises.",
    );
    expect(guessWords("fall", run, opening)).toBe(
      "You guessed that with more carriers it would fall, but in the model it rises.",
    );
    expect(guessWords("stay", withPeaks([10.7, 10.74], [500, 500]), { carriers: 1.02 })).toBe(
      "You guessed that with more carriers it would stay as it is, and in the model it hardly changes.",
    );
  });

  it.each(["rise", "fall", "stay"] as const)(
    "of %s is not called right or wrong with fewer or the usual carriers",
    (guess) => {
      for (const [found, carriers] of [
        [half, 0.5],
        [run, 1],
      ] as const) {
        const words = guessWords(guess, found, { carriers });
        expect(words.endsWith(check)).toBe(true);
        expect(words).not.toContain("in the model");
      }
    },
  );

  it("is not checked where the model had to stop", () => {
    expect(guessWords("fall", runOf({ ...opening, work: 600 }), opening)).toMatch(
      /The model cannot check that in this session\.$/,
    );
  });

  it("is not spoken of where there is none", () => {
    expect(guessWords("none", run, opening) + guessWords("skip", run, opening)).toBe("");
  });
});

describe("small words", () => {
  it("name the carriers", () => {
    expect([0.5, 0.8, 1, 1.3].map(carrierWords)).toEqual([
      "half the carriers",
      "20 % fewer carriers",
      "the usual carriers",
      "30 % more carriers",
    ]);
    expect([0.5, 1, 1.61].map(carriersShown)).toEqual(["50 % fewer", "as usual", "61 % more"]);
  });

  it("name the moment", () => {
    const at = (moment: number, work = 180) => momentWords(moment, { work });
    expect(at(0)).toBe("At 0:00, before the work begins");
    expect(at(100)).toBe("At 1:40, in the hard part");
    expect(at(179)).toBe("At 2:59, the end of three hard minutes");
    expect(at(59, 60)).toBe("At 0:59, the end of one hard minute");
    expect(at(180)).toBe("At 3:00, just after the hard part");
    expect(at(360)).toBe("At 6:00, 3 min into the rest");
  });

  it("say when slow fibers take lactate in", () => {
    expect(pictureWords(snapshotAt(run.usual, 179), null, 1)).toMatch(/slow fibers give off 9\.8\.$/);
    expect(pictureWords(snapshotAt(run.usual, 360), null, 1)).toMatch(/slow fibers take in 0\.\d\.$/);
  });

  // By the model, at 2:59: fast fibers hold 48.9 and 43.5 mmol/L, blood 8.0 and 9.7; 29.8 and 40.9 mmol a minute get out.
  it("say what more carriers do at the moment shown", () => {
    const [usual, changed] = [snapshotAt(run.usual, 179), snapshotAt(run.changed, 179)];
    expect(pictureWords(usual, changed, 1.61)).toMatch(
      / With 61 % more carriers: fast fibers 43\.5, blood 9\.7; fast fibers give off 40\.9\.$/,
    );
  });

  it("say beside the small muscle what its gaps hold", () => {
    expect(gapsWords(snapshotAt(run.usual, 179).levels.between)).toBe(
      "10.2 mmol/L of lactate; all gaps are full at 24",
    );
  });

  it("do not give the answer away before the guess", () => {
    const usual = snapshotAt(run.usual, 179);
    expect(cursorWords(179, usual, null, 1.61)).toBe("2:59: blood 8.0 mmol/L.");
    expect(cursorWords(179, usual, snapshotAt(run.changed, 179), 1.61)).toBe(
      "2:59: blood 8.0 mmol/L. With 61 percent more carriers 9.7.",
    );
    expect(announcement(179, usual, run, 1.61, false)).toBe("2:59: fast fibers 49, blood 8.0 mmol/L.");
    expect(announcement(179, usual, run, 1.61, true)).toMatch(
      / Peak in blood with 61 % more carriers: 11\.7, not 10\.7\.$/,
    );
  });
});

it("says in every state something that holds no broken number; an announcement in 140 characters", () => {
  const within = ({ min, max }: { readonly min: number; readonly max: number }) => fc.integer({ min, max });
  fc.assert(
    fc.property(
      within(carrierRange),
      within(effortRange),
      within(workRange),
      within(momentRange),
      (carriers, effort, work, moment) => {
        const session = { carriers: carriers / 100, effort: effort / 100, work: 60 * work, affinity: 20 };
        const found = runOf(session);
        const usual = snapshotAt(found.usual, moment);
        const { short, long } = answerWords(found, session);
        const spoken = announcement(moment, usual, found, session.carriers, true);
        expect(spoken.length).toBeLessThanOrEqual(140);
        const picture = pictureWords(usual, snapshotAt(found.changed, moment), session.carriers);
        for (const text of [short, long, picture]) expect(text).toMatch(/^[A-Z].+\.$/);
        expect([short, long, spoken, picture].join(" ")).not.toMatch(/NaN|undefined|null|Infinity|-\d/);
        // More carriers never leave more lactate in the fast fibers.
        if (found.usual.stoppedAt === null && found.changed.stoppedAt === null && carriers >= 100) {
          expect(found.changed.most.fast).toBeLessThanOrEqual(found.usual.most.fast);
        }
      },
    ),
    { numRuns: 25 },
  );
});

describe("the table and the file", () => {
  it("show both levels of each room, and end with the session", () => {
    const { columns, rows } = onPage(levelTable(run, opening));
    expect(columns).toEqual(["minutes", "fast fibers", "slow fibers", "space between", "blood", "other tissue"]);
    expect(rows[0]?.[0]).toBe("0:00");
    expect(rows.at(-1)?.[0]).toBe("20:00");
    expect(rows[3]?.[4]).toMatch(/^8\.0, 9\.\d$/);
  });

  it("have both runs in the file, every ten seconds, and stop where the model stops", () => {
    const { columns, rows } = inFile(flowFile(run), figure);
    expect(rows).toHaveLength(sessionEnd / 10 + 1);
    expect(columns).toContain("blood, chosen carriers, mmol/L");
    expect(columns).toContain("out of fast fibers, usual carriers, mmol/min");
    const stopped = runOf({ ...opening, work: 600 });
    expect(flowFile(stopped).rows.length).toBeLessThan(30);
    expect(onPage(levelTable(stopped, opening)).rows.at(-1)?.[0]).toBe("4:00");
  });
});
