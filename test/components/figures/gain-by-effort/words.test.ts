import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { figure } from "../../../../src/components/figures/gain-by-effort/figure.ts";
import { gainFile } from "../../../../src/components/figures/gain-by-effort/gain-file.ts";
import { gainTable } from "../../../../src/components/figures/gain-by-effort/gain-table.ts";
import type { GainByEffortFigure, GainByEffortState } from "../../../../src/components/figures/gain-by-effort/model.ts";
import { gainAxis, ruleMarks, shownKinds } from "../../../../src/components/figures/gain-by-effort/picture.tsx";
import type { RuleCurve } from "../../../../src/components/figures/gain-by-effort/rule-curve.ts";
import { shapeOf } from "../../../../src/components/figures/gain-by-effort/shape.ts";
import {
  amountAnnouncement,
  announcement,
  cursorWords,
  gainWords,
  keptWords,
  shapeSentence,
  sureSentences,
  typesAnnouncement,
  workWords,
} from "../../../../src/components/figures/gain-by-effort/words.ts";
import { rules, type Rule } from "../../../../src/components/program/gain-fields.ts";
import { modelVersion, type GainAt } from "../../../../src/sim/index.ts";
import { anyState, broken, extremeStates, modelIn } from "./states.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const gainOf = (whole: number): GainAt["oxidative"] => ({ I: whole, IIa: whole, IIx: whole, II: whole, whole });

/** A curve of whole-muscle gains, from 50 % in steps of 10; null where there is no session. */
const gainsOf = (...gains: readonly (number | null)[]): readonly GainAt[] =>
  gains.map((gain, index) => ({
    intensity: (50 + 10 * index) / 100,
    time: gain === null ? null : 1800,
    oxidative: gain === null ? null : gainOf(gain),
  }));

const curve = (rule: Rule, gains: readonly (number | null)[], tooMuchFrom: number | null = null): RuleCurve => ({
  ...{ rule, tooMuchFrom, low: [], high: [], byRaces: [], repeatsFrom: null },
  gains: gainsOf(...gains),
});

describe("the sentence of a rule", () => {
  it.each<[string, RuleCurve, string]>([
    ["a curve that only rises", curve("cost", [0.1, 0.2, 0.3]), "Harder running gains more."],
    [
      "equal minutes, which nothing holds back",
      curve("minutes", [0.1, 0.2, 0.3]),
      "Harder running gains more, because the model charges nothing for being tired.",
    ],
    [
      "equal minutes that are too much from somewhere on",
      curve("minutes", [0.1, 0.2, 0.3, 0.4], 70),
      "Harder running gains more, because the model charges nothing for being tired. Above 60 % it is too much to do.",
    ],
    ["a rise to a level", curve("cost", [0.1, 0.3, 0.4, 0.4, 0.399]), "Harder running gains more."],
    [
      "a rise in steps that go back",
      curve("cost", [0.1, 0.3, 0.2, 0.4]),
      "Harder running gains more, with dips on the way.",
    ],
    [
      "an equal share, which is longer the easier",
      curve("held", [null, null, 0.4, 0.3, 0.1]),
      "Easier running gains more, because you can go on for longer.",
    ],
    [
      "a fall that turns back",
      curve("cost", [0.4, 0.2, 0.3, 0.1]),
      "Easier running gains more, with bumps on the way.",
    ],
    [
      "a peak",
      curve("cost", [0.1, 0.37, 0.4, 0.38, 0.2]),
      "The gain is largest near 70 %, and within a tenth of that from 60 to 80 %.",
    ],
    [
      "two peaks",
      curve("cost", [0.1, 0.39, 0.2, 0.4, 0.37, 0.2]),
      "The gain is largest near 80 %, and within a tenth of that at 60 % and from 80 to 90 %.",
    ],
    ["a level", curve("cost", [0.39, 0.4, 0.38]), "The gain is nearly the same from 50 to 70 %."],
    ["gains too small to show", curve("cost", [0, 0.001, 0.004]), "Hardly anything is gained at any effort."],
    ["no session anywhere", curve("cost", [null, null]), "This rule gives no session at any effort."],
  ])("says what the curve shows: %s", (_, found, text) => {
    expect(shapeSentence(found)).toBe(text);
  });

  it("says of the usual session what each of the three curves shows, never that harder is better without end", () => {
    const { curves } = modelIn({});
    const sentence = (rule: Rule): string => {
      const found = curves[rule].value;
      return found === null ? "" : shapeSentence(found);
    };
    expect(sentence("minutes")).toBe(
      "Harder running gains more, because the model charges nothing for being tired. Above 102 % it is too much to do.",
    );
    expect(sentence("held")).toMatch(/^Easier running gains more/);
    expect(sentence("cost")).toMatch(
      /^The gain is largest near \d+ %, and within a tenth of that from \d+ to \d+ %\.$/,
    );
  });

  const gains = fc.array(fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 });

  it("is whole, and promises no best effort, whatever the curve", () => {
    fc.assert(
      fc.property(gains, fc.constantFrom(...rules), (any, rule) => {
        const text = shapeSentence(curve(rule, any));
        expect(text).toMatch(/^[A-Z].+\.$/);
        expect(text).not.toMatch(broken);
        expect(text).not.toMatch(/optim|best|prove/i);
      }),
    );
  });

  it("says that one end gains more only of curves that are highest there, to half a percent", () => {
    fc.assert(
      fc.property(gains, (any) => {
        const values = any.filter((gain) => gain !== null);
        const { kind } = shapeOf(gainsOf(...values));
        if (kind === "rises") expect(values.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - 0.005);
        if (kind === "falls") expect(values[0]).toBeGreaterThanOrEqual(Math.max(...values) - 0.005);
      }),
    );
  });
});

const figureState = modelIn({}).fields.state.value;
const reading = (change: Partial<GainByEffortState>, rule: Rule) => {
  const found = modelIn(change).readings[rule].value;
  if (found === null) throw new Error("no weeks");
  return found;
};

it("each rule says how much it keeps equal", () => {
  const state = { ...figureState, form: "repeats", repeats: 4, work: 240, share: 0.5, easyMinutes: 60 } as const;
  expect(rules.map((rule) => keptWords(rule, state))).toEqual(["16 min", "50 %", "60 easy minutes"]);
});

describe("the words at the cursor", () => {
  it("are the gain in whole percent", () => {
    expect([0, 0.004, 0.284, 1].map(gainWords)).toEqual(["0 %", "0 %", "+28 %", "+100 %"]);
  });

  it("say how long the work is, and how it stands to what can be held", () => {
    expect(workWords("minutes", reading({}, "minutes"))).toBe("45 min at 65 %");
    expect(workWords("minutes", reading({ intensity: 0.95 }, "minutes"))).toBe("45 min at 95 %, in repeats");
    expect(workWords("minutes", reading({ intensity: 1.5 }, "minutes"))).toBe("45 min at 150 %: too much");
  });

  it("say why there is no session", () => {
    expect(workWords("held", reading({}, "held"))).toBe("65 %: no limit known");
    expect(workWords("cost", reading({ intensity: 0.3, easyMinutes: 240 }, "cost"))).toBe("30 %: over 6 hours");
  });

  it("are spoken for all three rules: of the whole muscle, or of the fibers that are chosen", () => {
    const at = { ...reading({}, "minutes"), oxidative: { I: 0.2, IIa: 0.3, IIx: 0.2, II: 0.2, whole: 0.2 } };
    const three = { minutes: at, held: reading({}, "held"), cost: { ...at, feasibility: "in repeats" as const } };
    expect(cursorWords(three, null, ["whole"])).toBe(
      "whole muscle at 65 percent: equal minutes, 45 min, +20 percent; equal share, no limit known; equal cost, 45 min, in repeats, +20 percent",
    );
    const kinds = shownKinds(true);
    expect(cursorWords(three, kinds.indexOf("IIa"), kinds)).toMatch(
      /^fast fibers \(IIa\) at 65 percent: equal minutes, 45 min, \+30 percent; /,
    );
  });

  it("speak of race times where they alone give a session", () => {
    const held = { ...reading({ intensity: 0.84 }, "held"), byRaces: 0.5 };
    expect(cursorWords({ minutes: null, held, cost: null }, null, ["whole"])).toMatch(
      /: equal share, no limit known, by race times \+50 percent$/,
    );
  });
});

const announcementOf = ({ readings }: GainByEffortFigure): string =>
  announcement({ minutes: readings.minutes.value, held: readings.held.value, cost: readings.cost.value });
const curvesOf = ({ curves }: GainByEffortFigure) => ({
  minutes: curves.minutes.value,
  held: curves.held.value,
  cost: curves.cost.value,
});

describe("the announcement", () => {
  it("gives the three gains at the effort, and says where the work is too much", () => {
    expect(announcementOf(modelIn({}))).toMatch(
      /^Whole muscle at 65 %: equal minutes \+\d+ %, equal share no limit known, equal cost \+\d+ %\.$/,
    );
    expect(announcementOf(modelIn({ intensity: 1.5 }))).toMatch(/equal minutes \+\d+ % but too much/);
    expect(announcementOf(modelIn({ weeks: 0 }))).toBe("No weeks of training, so nothing changes.");
    expect(announcementOf(modelIn({ intensity: 0.84 }))).toMatch(/equal share no limit known, by race times \+\d+ %, /);
  });

  it("gives three values once the types are shown", () => {
    expect(typesAnnouncement("minutes", { ...reading({}, "minutes"), oxidative: gainOf(0.2) })).toBe(
      "Each fiber type at 65 %, equal minutes: slow fibers +20 %, fast fibers (IIa) +20 %, fastest fibers (IIx) +20 %.",
    );
    expect(typesAnnouncement("held", reading({}, "held"))).toBe(
      "Each fiber type at 65 %, equal share: no limit known.",
    );
  });

  it("gives the new amount of a rule, with what it makes of the session", () => {
    const at = { ...reading({ intensity: 0.95 }, "held"), time: 600, oxidative: gainOf(0.2), spread: null };
    expect(amountAnnouncement("held", "90 %", { ...at, feasibility: "in one go" })).toBe(
      "Equal share of your limit, 90 %: 10 min at 95 percent; whole muscle +20 percent.",
    );
  });
});

it("what is said of the band is left out with the band", () => {
  expect(sureSentences(8, false).join(" ")).toMatch(/after eight weeks\. The band shows how/);
  expect(sureSentences(8, true).join(" ")).not.toMatch(/band/);
});

describe("the table and the file", () => {
  it("give the three gains by effort, every tenth percent", () => {
    const { columns, rows } = onPage(gainTable(curvesOf(modelIn({}))));
    expect(rows.map(([percent]) => Number(percent))).toEqual(Array.from({ length: 18 }, (_, index) => 30 + 10 * index));
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[0]?.slice(3, 5)).toEqual(["–", "–"]);
    expect(rows.find(([percent]) => percent === "150")?.[2]).toMatch(/^\d+\.\d\*$/);
    expect(rows.find(([percent]) => percent === "60")?.[2]).toMatch(/^\d+\.\d$/);
  });

  it("say in the file what was kept equal, of which training, by which version", () => {
    const change = { perWeek2: 1, share: 0.5 };
    const model = modelIn(change);
    const { columns, rows } = inFile(gainFile(model.fields.state.value, curvesOf(model)), figure);
    expect(columns).toEqual(expect.arrayContaining(["kept equal", "work a session, s", "whole muscle, %", "feasible"]));
    expect(columns.slice(-9)).toEqual([
      "equal minutes, s",
      "equal share of what can be held, %",
      "equal cost, s of easy running",
      "cost by",
      "sessions a week",
      "beside",
      "weeks",
      "mix",
      "model",
    ]);
    expect(new Set(rows.map(([rule]) => rule)).size).toBe(rules.length);
    for (const row of rows) {
      // 45 min, half of what can be held, as much cost as 45 easy minutes.
      expect(row.slice(-9, -4)).toEqual(["2700", "50", "2700", "banister-men", "3"]);
      expect(row.at(-4)).toContain("1 a week: 5 × 4 min at 98 %");
      expect(row.at(-1)).toBe(`illustrative, version ${modelVersion}`);
    }
    // Equal minutes are those of the session at every effort.
    const minutes = rows.filter(([rule]) => rule === "Equal minutes");
    expect(new Set(minutes.map((row) => row[columns.indexOf("work a session, s")]))).toEqual(new Set(["2700"]));
  });
});

describe("any state that can be set", () => {
  const check = (change: Partial<GainByEffortState>): void => {
    const model = modelIn(change);
    const curves = curvesOf(model);
    const withTypes = model.fields.state.value.types === "yes";
    const announced = announcementOf(model);
    expect(announced.length).toBeLessThanOrEqual(140);
    const texts = [
      announced,
      ...sureSentences(model.weeks.value, withTypes),
      toCsv(gainFile(model.fields.state.value, curves)).trim(),
    ];
    texts.push(...onPage(gainTable(curves)).rows.map((row) => row.join("|")));
    const axis = gainAxis(Object.values(curves), withTypes);
    for (const rule of rules) {
      const [found, at] = [curves[rule], model.readings[rule].value];
      expect(found === null).toBe(model.weeks.value === 0);
      if (found === null || at === null) continue;
      for (const { oxidative } of [...found.gains, ...found.low, ...found.high, ...found.byRaces]) {
        for (const gain of Object.values(oxidative ?? {})) expect(gain >= 0 && gain <= 1).toBe(true);
      }
      const spoken = [typesAnnouncement(rule, at), amountAnnouncement(rule, "100 easy minutes", at)];
      for (const text of spoken) expect(text.length).toBeLessThanOrEqual(140);
      texts.push(shapeSentence(found), workWords(rule, at), ...spoken);
      const marks = ruleMarks(found, withTypes, model.without.value, axis.domain[1]);
      // The cursor reads the curves of equal minutes in the order in which they are named.
      const named = marks.filter(({ series }) => series?.name !== undefined);
      if (rule === "minutes") expect(named).toHaveLength(shownKinds(withTypes).length);
    }
    expect(texts.join("\n").replaceAll("\r\n", "\n")).not.toMatch(broken);
  };

  it("is drawn and put in words", () => {
    fc.assert(fc.property(anyState, check), { numRuns: 25 });
  });

  it.each(extremeStates)("is drawn and put in words at the ends of the ranges: %j", check);
});

it("each example of the figure has a state of its own that is drawn", () => {
  for (const { state } of Object.values(figure.presets)) {
    expect(modelIn(state).curves.minutes.value?.gains.length).toBeGreaterThan(0);
  }
});
