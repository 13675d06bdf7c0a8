import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedWords } from "../../../../src/components/figures/block/added-words.ts";
import { figure } from "../../../../src/components/figures/block/figure.ts";
import { createBlock, type BlockFigureState, type Unheld } from "../../../../src/components/figures/block/model.ts";
import { allOutcomes, headlines } from "../../../../src/components/figures/block/shown-outcomes.ts";
import { draws } from "../../../../src/components/figures/block/band.ts";
import { legendWords, planWords } from "../../../../src/components/figures/block/pictures.ts";
import { spreadWords } from "../../../../src/components/figures/block/spread.ts";
import {
  announcement,
  answerOf,
  cursorWords,
  missedGain,
  missedLines,
  rangeWords,
  shiftWords,
  signed,
  twoSharesWords,
  unheldAnswer,
  unseenWords,
  valueWords,
  weekWords,
} from "../../../../src/components/figures/block/words.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { firstSession, secondSession } from "../../../../src/components/program/fields.ts";
import { broken, trainedTo } from "../../../support/adaptation-states.ts";
import { blockStates } from "../../../support/block-states.ts";

const defaults = createFields(figure.fields).state.peek();

/** @param unheld sessions that nobody can hold */
function spoken(change: Partial<BlockFigureState>, unheld: readonly Unheld[] = []): string {
  const fields = createFields(figure.fields);
  fields.choose(change);
  const model = createBlock(fields);
  const text = announcement({
    ...model.weeks.length.value,
    first: model.weeks.session.value,
    second: model.weeks.second.value,
    trained: model.trained.value,
    last: model.last.value,
    unheld,
  });
  model[Symbol.dispose]();
  return text;
}

const steady = { intensity: 0.65, form: "steady", duration: 2700, perWeek: 3, perWeek2: 0 } as const;
const tooLong: Unheld = { session: { ...defaults, ...steady, intensity: 1.2 }, failure: null };
const tooMany: Unheld = {
  session: { ...defaults, intensity: 0.98, form: "repeats", repeats: 12, work: 720, recovery: 180 },
  failure: { time: 414, bout: 0 },
};

describe("signed(fraction)", () => {
  it.each([
    [0.174, "+17 %"],
    [1, "+100 %"],
    [0, "0 %"],
    [0.004, "0 %"],
    [-0.004, "0 %"],
    [-0.034, "−3 %"],
  ])("of %s is %s", (fraction, text) => {
    expect(signed(fraction)).toBe(text);
  });
});

describe("answerOf(length, trained, last)", () => {
  it("says first which fibers gain most, and then how much", () => {
    expect(answerOf({ weeks: 8, weeksOff: 0 }, trainedTo(0.2, 0.32, 0.17, 0), trainedTo(0), false)).toEqual({
      lead: "Your slow fibers gain most.",
      rest: "After 8 weeks, endurance (oxidative capacity) is up 32 % in slow fibers, 17 % in fast fibers (IIa) and 0 % in the fastest (IIx).",
    });
  });

  it("says of two sessions that the gain is that of both, where the session's own answer tells what it adds", () => {
    const { lead } = answerOf({ weeks: 8, weeksOff: 0 }, trainedTo(0.2, 0.32, 0.17, 0), trainedTo(0), true);
    expect(lead).toBe("Both sessions together: your slow fibers gain most.");
  });

  it("says after weeks off what is left of the whole muscle's gain", () => {
    const { rest } = answerOf({ weeks: 1, weeksOff: 4 }, trainedTo(0.21), trainedTo(0.016), false);
    expect(rest).toMatch(/ Then 4 weeks off: the whole muscle’s 21 % falls to 2 %\.$/);
  });

  it.each([
    [[0.3, 0.29, 0.28], "All your fibers gain alike."],
    [[0.3, 0.29, 0.1], "Your slow and fast fibers gain alike."],
    [[0.1, 0.4, 0.35], "Your fast fibers gain most."],
    [[0.1, 0.2, 0.4], "Your fastest fibers gain most."],
    [[0.014, 0.012, 0], "Your fibers gain almost nothing."],
  ] as const)("of gains %j leads with: %s", ([I, IIa, IIx], lead) => {
    expect(answerOf({ weeks: 8, weeksOff: 0 }, trainedTo(0.2, I, IIa, IIx), trainedTo(0), false).lead).toBe(lead);
  });

  it("says that nothing changes without a week of training", () => {
    expect(answerOf({ weeks: 0, weeksOff: 6 }, trainedTo(0), trainedTo(0), true)).toEqual({
      lead: "Nothing changes.",
      rest: "There are no weeks of training yet.",
    });
  });
});

describe("unheldAnswer(unheld)", () => {
  it("says first what nobody can hold, and nothing otherwise", () => {
    expect(unheldAnswer([])).toBeNull();
    expect(unheldAnswer([tooLong])?.lead).toBe("In our model nobody can hold 45 min at 120 %.");
  });

  it("says of repeats that our model ends them, and where", () => {
    expect(unheldAnswer([tooMany])).toEqual({
      lead: "In our model nobody can finish 12 × 12 min at 98 %.",
      rest: "You stop in repeat 1 of 12, 6 min 54 s from the start. The curves show what it would give if you could.",
    });
  });

  it("names two sessions, each with its reason", () => {
    const both = unheldAnswer([tooLong, tooMany]);
    expect(both?.lead).toBe(
      "In our model nobody can hold 45 min at 120 %. In our model nobody can finish 12 × 12 min at 98 %.",
    );
    expect(both?.rest).toMatch(/^Race times, .* You stop in repeat 1 of 12, .* if you could\.$/);
  });
});

describe("weekWords(week, length)", () => {
  it.each([
    [0, "Week 0, before training"],
    [3, "Week 3 of 8"],
    [8, "Week 8, when training ends"],
    [9, "Week 9, after 1 week off"],
    [12, "Week 12, after 4 weeks off"],
  ])("at %s: %s", (week, text) => {
    expect(weekWords(week, { weeks: 8 })).toBe(text);
  });
});

describe("the words beside a curve", () => {
  const [slow] = headlines;
  const share = allOutcomes.find(({ id }) => id === "iixShare");

  it("give a change its sign, and a share none", () => {
    expect(slow && valueWords(slow, trainedTo(0.2, 0.32))).toBe("+32 %");
    expect(share && valueWords(share, trainedTo(0))).toBe("9 %");
  });

  it("give the range where one is drawn", () => {
    expect(rangeWords([10.4, 31.2])).toBe("range 10 to 31");
    expect(rangeWords([0.2, 0.4])).toBe("in all 200 simulations");
    expect(rangeWords(null)).toBe("");
  });

  it("are spoken by the cursor with the week, those of all plots that it goes through", () => {
    const length = { weeks: 8, weeksOff: 4 };
    const bands = {
      I: [
        [0, 0, 0],
        [8, 10, 31],
      ],
    } as const;
    expect(cursorWords(headlines, trainedTo(0.2, 0.32, 0.21, 0), bands, 8, length)).toMatch(
      /^Week 8, when training ends: Slow fibers \(type I\) \+32 percent, range 10 to 31; Fast fibers \(type IIa\) \+21 percent; Fastest \(type IIx\) 0 percent; Lactate carriers \(MCT4\) .+ percent$/,
    );
    expect(cursorWords(headlines.slice(0, 1), trainedTo(0.2, 0.32), {}, 9, length)).toBe(
      "Week 9, after 1 week off: Slow fibers (type I) +32 percent",
    );
  });
});

describe("legendWords(hasBand, hasStudies)", () => {
  it("names what is drawn, and a band by the number of simulations that made it", () => {
    expect(legendWords(false, false)).toBe("Line: our model.");
    expect(legendWords(true, true)).toBe(
      `Line: our model. Band: 90 % of ${draws} simulations. Dots: what studies measured (hollow: no significant change).`,
    );
  });
});

describe("planWords(state)", () => {
  it("names each session, how often, and for how long", () => {
    expect(planWords({ ...defaults, ...steady, weeks: 8, weeksOff: 0 })).toBe("3 a week: 45 min at 65 %; for 8 weeks.");
    const second = {
      perWeek2: 1,
      form2: "repeats",
      repeats2: 4,
      work2: 240,
      recovery2: 180,
      intensity2: 0.95,
    } as const;
    expect(planWords({ ...defaults, ...steady, ...second, recoveryForm2: "jog", weeks: 8, weeksOff: 1 })).toBe(
      "3 a week: 45 min at 65 %; 1 a week: 4 × 4 min at 95 %, jogging 3 min between; for 8 weeks, then 1 week off.",
    );
  });
});

describe("missedGain(outcome, trained, range, studies)", () => {
  const [slow] = headlines;
  if (slow === undefined) throw new Error("no outcome");
  const studies = [
    [6, false, 35, null],
    [6, false, 20, null],
    [4, true, 50, null],
    [9, false, null, null, true],
  ] as const;

  it("is the largest gain of studies in training where the model gives none", () => {
    expect(missedGain(slow, trainedTo(0.1, 0.004), null, studies)).toBe(35);
    expect(missedGain(slow, trainedTo(0.1, 0), [0, 0.4], studies)).toBe(35);
    expect(missedLines(35).join(" ")).toBe("The model gives none; studies found up to +35 %.");
  });

  it("is none where the model gives some, in one simulation at least, or where no study found any", () => {
    expect(missedGain(slow, trainedTo(0.1, 0.01), null, studies)).toBeNull();
    expect(missedGain(slow, trainedTo(0.1, 0), [0, 3], studies)).toBeNull();
    expect(missedGain(slow, trainedTo(0.1, 0), null, [[9, false, null, null, true]])).toBeNull();
  });
});

describe("spreadWords(bands)", () => {
  it("names the ranges of all plots that the page opens with", () => {
    const bands = {
      I: [[8, 15, 36]],
      IIa: [[8, 4.4, 31]],
      IIx: [[8, 0, 0.2]],
      mct4: [[8, 0, 0]],
      whole: [[8, 1, 2]],
    } as const;
    expect(spreadWords(bands)).toBe(
      "Ranges at the end, in percent: slow fibers 15 to 36, fast fibers 4 to 31, fastest 0, lactate carriers 0.",
    );
  });
});

describe("addedWords(together, alone)", () => {
  it("names the fibers that the second session changes most", () => {
    const [together, alone] = [trainedTo(0.3, 0.34, 0.44, 0.05), trainedTo(0.2, 0.32, 0.22, 0)];
    expect(addedWords(together.oxidative, alone.oxidative)).toBe("With it: fast fibers (IIa) +44 % instead of +22 %.");
    expect(addedWords(alone.oxidative, alone.oxidative)).toBe("With it, no fiber type gains more.");
  });
});

describe("announcement(block)", () => {
  it("says the week of training and what it gives, in whole words", () => {
    expect(spoken({ ...steady, weeks: 8, weeksOff: 0 })).toMatch(
      /^45 min at 65 %, 3 a week\. After 8 weeks: slow fibers \+\d+ %, fast \+\d+ %, fastest 0 %\.$/,
    );
  });

  it("says what a stop takes", () => {
    expect(spoken({ ...steady, weeks: 8, weeksOff: 1 })).toMatch(
      / Then 1 week off: the whole muscle falls from \+\d+ % to \+\d+ %\.$/,
    );
  });

  it("says that there is a second session", () => {
    const short = { weeks: 8, weeksOff: 0, perWeek2: 1, form2: "steady", intensity2: 0.65 } as const;
    expect(spoken({ ...steady, ...short })).toMatch(
      /^45 min at 65 %, 3 a week, and a second session\. After 8 weeks: /,
    );
  });

  it("leaves out the session where it would be too long", () => {
    const repeats = { intensity: 1.05, form: "repeats", repeats: 12, work: 210, weeks: 10, weeksOff: 10 } as const;
    expect(spoken({ ...repeats, perWeek2: 1 })).toMatch(/^After 10 weeks: slow fibers .* Then 10 weeks off: /);
  });

  it("says first of a session that cannot be held that it cannot", () => {
    const start = "If you could, after 8 weeks: slow fibers ";
    expect(spoken({ weeks: 8 }, [tooLong])).toContain(`In our model nobody can hold 45 min at 120 %. ${start}`);
    expect(spoken({ weeks: 8 }, [tooMany])).toContain(`In our model nobody can finish 12 × 12 min at 98 %. ${start}`);
  });

  it("says that nothing changes without weeks", () => {
    expect(spoken({ weeks: 0, weeksOff: 16 })).toBe("No weeks of training: nothing changes.");
  });

  it("fits a live region and holds no number that is none, whatever is set", () => {
    fc.assert(
      fc.property(blockStates, (state) => {
        const [first, second] = [firstSession(state), secondSession(state)];
        const refused = [
          { session: second, failure: null },
          { session: first, failure: { time: 1, bout: 0 } },
        ];
        for (const text of [spoken(state), spoken(state, refused), spoken(state, refused.toReversed())]) {
          expect(text.length).toBeLessThanOrEqual(140);
          expect(text).not.toMatch(broken);
        }
      }),
    );
  });
});

describe("the answer and the words of the cursor", () => {
  it("hold no number that is none, whatever is set", () => {
    fc.assert(
      fc.property(blockStates, (state) => {
        const fields = createFields(figure.fields);
        fields.choose(state);
        const model = createBlock(fields);
        const answers = [
          answerOf(state, model.trained.value, model.last.value, state.perWeek2 > 0),
          unheldAnswer([{ session: firstSession(state), failure: { time: 1, bout: 0 } }]),
        ];
        const texts = [
          ...answers.flatMap((each) => (each === null ? [] : [`${each.lead} ${each.rest}`])),
          `${weekWords(model.weeks.week.value, state)}.`,
          shiftWords(model.weeks.mix.value.IIx, model.mixAtWeek.value.IIx),
        ];
        for (const text of texts) {
          expect(text).toMatch(/^[A-Z0-9].+\.$/);
          expect(text).not.toMatch(broken);
        }
        for (const outcome of allOutcomes) expect(valueWords(outcome, model.atWeek.value)).toMatch(/^[+−]?\d+ %$/);
        model[Symbol.dispose]();
      }),
    );
  });
});

describe("twoSharesWords(drawn)", () => {
  it("names the share of the study and that of the drawn fibers", () => {
    expect(twoSharesWords(0.26)).toMatch(
      / starts at 9 % and the muscle at 26 % because .* different people\. .*points\.$/,
    );
  });
});

describe("shiftWords(before, after)", () => {
  it.each([
    [0.26, 0.18, "IIx fibers go from 26 % to 18 % of the muscle; a ring marks fibers that changed type."],
    [0.15, 0.24, "IIx fibers go from 15 % to 24 % of the muscle; a ring marks fibers that changed type."],
    [0.26, 0.2601, "IIx fibers are still 26 % of the muscle."],
    [0.004, 0, "IIx fibers are still 0 % of the muscle."],
  ])("from %s to %s: %s", (before, after, text) => {
    expect(shiftWords(before, after)).toBe(text);
  });
});

describe("unseenWords(count)", () => {
  it.each([
    [0, ""],
    [1, "One result lies beyond the weeks shown."],
    [3, "3 results lie beyond the weeks shown."],
  ])("of %s: %s", (count, text) => {
    expect(unseenWords(count)).toBe(text);
  });
});
