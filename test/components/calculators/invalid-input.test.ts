// What the calculators do at the edges and with input that makes no sense, case by case: one test for each.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/components/calculators/paces/reading.ts";
import { barsOf } from "../../../src/components/calculators/paces/bars.ts";
import { warningsOf } from "../../../src/components/calculators/paces/warnings.ts";
import { amountInUnit, parseAmount, weeklyRange } from "../../../src/components/controls/parsing/amount.ts";
import { parseRaceDistance } from "../../../src/components/controls/parsing/length.ts";
import type { Parsed } from "../../../src/components/controls/parsing/parsed.ts";
import { parseRaceTime } from "../../../src/components/controls/parsing/race-time.ts";
import { races } from "../../../src/components/controls/parsing/races.ts";
import { checkBlock } from "../../../src/sim/training/block/check/check.ts";
import { planBlock } from "../../../src/sim/training/block/plan.ts";
import type { BlockInput } from "../../../src/sim/training/block/types.ts";
import { countMethods, countSessions } from "../../../src/sim/training/counting.ts";
import { classifyDistribution } from "../../../src/sim/training/distribution.ts";
import { fiveZones, stretchAt, threeZones } from "../../../src/sim/training/intensity-scales.ts";
import { dailyLoads, trainingMonotony } from "../../../src/sim/training/monotony.ts";
import { parseSession } from "../../../src/sim/training/notation/parse.ts";
import { polarizationIndex } from "../../../src/sim/training/polarization.ts";
import { zoneSystems } from "../../../src/sim/training/zone-systems/systems.ts";
import type { Session } from "../../../src/sim/training/week/types.ts";
import { labelNeeds, refusedLabel } from "../../../src/words/distribution.ts";
import { indexSentence } from "../../../src/words/shape.ts";
import { weekTotals } from "../../../src/components/calculators/block/words.ts";
import { answers, runnerOf } from "./paces/answers.ts";

const errorOf = (parsed: Parsed<unknown> | undefined): string => (parsed?.ok === false ? parsed.error : "");
const valueOf = (parsed: Parsed<unknown>): unknown => (parsed.ok ? parsed.value : parsed.error);
const club: BlockInput = {
  race: { distance: 10_000, time: 2700 },
  weekly: { distance: 60_000 },
  runs: 6,
  experience: "over-3-years",
  weeks: 1,
};

describe("nothing to count", () => {
  it("a week of rest has no shares, no index and no monotony, and says so without a NaN", () => {
    const counts = countSessions([]);
    for (const method of countMethods) expect(counts[method].article).toMatchObject({ low: 0, moderate: 0, high: 0 });
    expect(polarizationIndex({ low: 0, moderate: 0, high: 0 })).toMatchObject({ value: null, branch: "empty" });
    expect(classifyDistribution({ low: 0, moderate: 0, high: 0 }).label).toBe("empty");
    expect(trainingMonotony(dailyLoads([]))).toEqual({ load: 0, monotony: null, strain: null });
    expect(weekTotals({ sessions: [] }, "km")).toEqual(["0 m", "all easy"]);
  });

  it("one hard run of one is 0/100, and too few to bear a name", () => {
    const work = [{ band: "interval", time: 1200, distance: 4500 }] as const;
    const { sessions } = countSessions([{ goal: "interval", time: 3600, distance: 11_000, work }]);
    expect(sessions.seiler).toMatchObject({ low: 0, moderate: 0, high: 1 });
    expect(labelNeeds.sessions).toBe(3);
    expect(refusedLabel).toContain("at least three sessions");
  });
});

describe("a distribution without a polarization index says which rule ended it", () => {
  it.each([
    [{ low: 80, moderate: 0, high: 20 }, "no-moderate", true],
    [{ low: 80, moderate: 20, high: 0 }, "no-high", false],
    [{ low: 30, moderate: 20, high: 50 }, "high-exceeds-low", false],
    [{ low: 99.5, moderate: 0, high: 0.5 }, "too-little-high", false],
  ] as const)("%j: %s", (amounts, branch, hasIndex) => {
    const index = polarizationIndex(amounts);
    expect(index.branch).toBe(branch);
    expect(indexSentence(index).startsWith("Its polarization index")).toBe(hasIndex);
  });

  it("shares that do not sum to 100 are scaled, and refused where there is nothing or less than nothing", () => {
    const [whole, half] = [80, 40].map((low) => polarizationIndex({ low, moderate: low / 16, high: (3 * low) / 16 }));
    expect(half?.value).toBeCloseTo(whole?.value ?? 0, 10);
    expect(() => polarizationIndex({ low: -1, moderate: 0, high: 0 })).toThrow(/low is -1; allowed is/);
  });

  it("a printed tie is no score: the index must exceed 2.00", () => {
    // log10(100 × 50 / 10 × 10 / 50 …): low × high = moderate, in shares of 1, gives exactly 2.
    const low = 0.6;
    const high = (1 - low) / (1 + low);
    const index = polarizationIndex({ low, moderate: low * high, high });
    expect(index.value).toBeCloseTo(2, 10);
    expect(index.polarized).toBe(false);
  });
});

describe("what cannot be a time or a distance", () => {
  it.each([
    ["-27:00", "is negative"],
    ["NaN", "cannot be read as a time"],
    ["Infinity", "cannot be read as a time"],
    ["1:75", "minutes and seconds go from 00 to 59"],
    ["0", "A race time of 0 is not possible"],
    ["13:00:00", "more than 12 hours"],
    ["", "Write the time of the race"],
  ])("%j over 5 km is refused: %s", (text, why) => {
    expect(errorOf(parseRaceTime(text, 5000))).toContain(why);
  });

  it("a comma is a decimal point, bare minutes are minutes, and hours or minutes are told by the distance, and echoed", () => {
    expect(valueOf(parseRaceDistance("5,5", "km"))).toBe(5500);
    expect(valueOf(parseRaceTime("90", 21_097.5))).toBe(5400);
    const [short, long] = [parseRaceTime("4:30", 1500), parseRaceTime("4:30", 42_195)];
    expect([short, long].map(valueOf)).toEqual([270, 16_200]);
    expect(long.ok && long.understood).toContain("(hours and minutes)");
    expect(valueOf(parseRaceTime("4:30:00", 42_195))).toBe(16_200);
  });

  it("faster than the world record asks first, and takes a yes", () => {
    const asked = parseRaceTime("12:00", 5000);
    expect(asked.ok && asked.question).toMatch(/faster than the world records/);
    expect(parseRaceTime("12:00", 5000, true)).toMatchObject({ ok: true, value: 720 });
  });

  it.each(["0", "0 km", "-5 km"])("a distance of %s names what is allowed", (text) => {
    expect(errorOf(parseRaceDistance(text, "km"))).toMatch(/\d/);
    expect(errorOf(parseAmount(text, "km", weeklyRange))).toMatch(/\d/);
  });

  it("the mile, the half marathon and the marathon have their exact lengths", () => {
    expect(valueOf(parseRaceDistance("1 mi", "km"))).toBe(1609.344);
    const lengths = Object.fromEntries(races.map(({ id, distance }) => [id, distance]));
    expect(lengths).toMatchObject({ half: 21_097.5, marathon: 42_195 });
  });
});

describe("fitness outside the tables", () => {
  const warned = (vdot: string): string => warningsOf(runnerOf({ anchor: "vdot", vdot }), answers({})).join(" ");
  it("is computed and flagged below VDOT 30 and above 85, and gives no paces below 20", () => {
    expect(warned("25")).toContain("extrapolated");
    expect(warned("90")).toContain("extrapolated");
    expect(warned("50")).toBe("");
    // 5 km in an hour is VDOT 12.
    const walker = runnerOf({ race: "5k", raceTime: "1:00:00", raceConfirmed: "yes" });
    expect(barsOf(walker, "km")).toBeNull();
    expect(warningsOf(walker, answers({})).join(" ")).toContain("we give no paces");
  });

  it.each([
    [{ highest: "150", resting: "110", threshold: "105" }, "resting", "must be below your threshold one"],
    [{ highest: "110", resting: "110" }, "resting", "must be below your highest one"],
    [{ highest: "160", threshold: "160" }, "threshold", "must be below your highest one"],
  ] as const)("heart rates %j are refused at the one that is wrong", (rates, field, why) => {
    const { fields, runner } = readAnswers(answers({ anchor: "heart", ...rates }));
    expect(runner).toBeNull();
    expect(errorOf(fields[field])).toContain(why);
  });
});

describe("zones", () => {
  it("no whole percent of effort falls between two zones, and a border belongs to the harder one", () => {
    for (const scale of [threeZones, fiveZones]) {
      const [first, last] = [scale[0].from, scale.at(-1)?.to ?? 0];
      for (let percent = Math.ceil(100 * first); percent <= Math.floor(100 * last); percent += 1)
        expect(stretchAt<string>(scale, percent / 100), `${percent} %`).not.toBeNull();
      for (const { from } of scale) expect(stretchAt<string>(scale, from)?.from).toBe(from);
    }
  });

  it("the zones of every system rise", () => {
    for (const { id, zones } of zoneSystems)
      for (const name of ["intensity", "ofHighest", "ofThreshold", "lactate"] as const) {
        const starts = zones.flatMap((zone) => zone[name]?.from ?? []);
        expect(starts, `${id} ${name}`).toEqual(starts.toSorted((a, b) => a - b));
      }
  });
});

describe("sessions and their limits", () => {
  it("no part of a planned session is longer than the session, and its parts add up", () => {
    const total = (session: Session): number =>
      session.steps.reduce(
        (sum, step) =>
          sum +
          (step.part === "repeats" ? step.count * step.work.time + (step.count - 1) * step.recovery.time : step.time),
        0,
      );
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 150 }), fc.integer({ min: 2, max: 10 }), (kilometers, runs) => {
        fc.pre(kilometers >= runs);
        const input = { ...club, weekly: { distance: 1000 * kilometers }, runs };
        for (const session of planBlock(input).weeks.flatMap(({ sessions }) => sessions))
          expect(total(session)).toBeCloseTo(session.time, 6);
      }),
      { numRuns: 40 },
    );
  });

  it("a typed session without a unit, without repeats, or with nothing in it is refused where it is wrong", () => {
    for (const text of ["6x1000@I", "0x4min@I", "4x0min@I", "-2km", "1e9km", ""]) {
      const parsed = parseSession(text);
      expect(parsed.ok, text).toBe(false);
      if (parsed.ok) continue;
      expect(parsed.error.wrong, text).toMatch(/\S/);
      expect(parsed.error.allowed, text).toMatch(/\S/);
      expect(parsed.error.start, text).toBeLessThanOrEqual(text.length);
    }
  });

  const withThreshold = (share: number): number => {
    const [week] = planBlock({ ...club, choice: "threshold", hardSessions: 1 }).weeks;
    const sessions = (week?.sessions ?? []).map((session) => {
      if (session.kind !== "threshold") return session;
      const done = session.steps.map((step) => {
        if (step.part !== "repeats") return step;
        const limit = week?.limits?.T.time ?? 0;
        return { ...step, count: 1, work: { ...step.work, time: share * limit } };
      });
      return { ...session, steps: done };
    });
    return checkBlock({ ...club, choice: "threshold", hardSessions: 1 }, [sessions]).filter(
      ({ rule }) => rule === "work-limit",
    ).length;
  };
  it("a tie passes a limit, half a percent is rounding, and a percent is too much", () => {
    expect([1, 1.004, 1.01].map(withThreshold)).toEqual([0, 0, 1]);
  });
});

describe("blocks and their calendar", () => {
  it.each([0, 17, 52, 53, 1.5, -1, NaN])("a block of %s weeks is refused with what is allowed", (weeks) => {
    expect(() => planBlock({ ...club, weeks })).toThrow(/weeks is .*; allowed is a whole number from 1 to 16/);
  });

  it("a block of one week, and one of sixteen, have that many weeks", () => {
    expect([1, 16].map((weeks) => planBlock({ ...club, weeks }).weeks.length)).toEqual([1, 16]);
  });

  it("a race lies on its day, counted in days and not in hours: no change of the clocks can move it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 111 }), (inDays) => {
        const { weeks } = planBlock({ ...club, weeks: undefined, event: { distance: 10_000, inDays } });
        const week = weeks[Math.floor(inDays / 7)];
        expect(week?.sessions.find(({ kind }) => kind === "race")?.day).toBe(inDays % 7);
      }),
      { numRuns: 60 },
    );
  });

  it("a change of the unit and back leaves the distance as it was", () => {
    const hundredths = fc.integer({ min: 100, max: 30_000 });
    fc.assert(
      fc.property(hundredths, (value) => {
        const typed = String(value / 100);
        expect(Number(amountInUnit(amountInUnit(typed, "km", "mi"), "mi", "km"))).toBe(Number(typed));
      }),
    );
  });
});
