import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionLimits } from "../../../../src/sim/training/session-limits.ts";
import { planWeek } from "../../../../src/sim/training/week/plan.ts";
import type { Session, Step, Week, WeekInput } from "../../../../src/sim/training/week/types.ts";
import { hardTime } from "../../../../src/sim/training/week/work.ts";
import { weekInputs } from "./inputs.ts";

const hair = 1 + 1e-9;
const many = { numRuns: 1500 };
const forEveryWeek = (check: (week: Week, input: WeekInput) => void) => {
  fc.assert(
    fc.property(weekInputs, (input) => {
      check(planWeek(input), input);
    }),
    many,
  );
};
const repeatsOf = (session: Session) => session.steps.filter((step) => step.part === "repeats");
const workDistance = (session: Session) =>
  repeatsOf(session).reduce((sum, { count, work }) => sum + count * work.distance, 0);
const numbersIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];
const measured = (step: Step, unit: "time" | "distance") =>
  step.part === "repeats" ? step.count * step.work[unit] + (step.count - 1) * step.recovery[unit] : step[unit];

const club: WeekInput = {
  race: { distance: 5000, time: 1620 },
  weekly: { distance: 30_000 },
  runs: 4,
  experience: "6-months-to-3-years",
};
/** s/km that costs `oxygen` ml/(kg min): the root of Daniels and Gilbert's cost, -4.6 + 0.182258 v + 0.000104 v v, v in m/min. */
const paceCosting = (oxygen: number) =>
  60_000 / ((-0.182258 + Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (oxygen + 4.6))) / (2 * 0.000104));
const hardTimes = (input: WeekInput) =>
  planWeek(input)
    .sessions.filter(({ hard }) => hard)
    .map(hardTime);
const kinds = (input: WeekInput) =>
  planWeek(input)
    .sessions.filter(({ hard }) => hard)
    .map(({ kind }) => kind);
const rulesOf = (week: Week) => week.reasons.map(({ rule }) => rule);
const rules = (input: WeekInput) => rulesOf(planWeek(input));

describe("planWeek(input), for every valid input", () => {
  it("gives a week of exactly the asked number of runs (a beginner four at most), every number finite", () => {
    forEveryWeek((week, { runs, experience }) => {
      expect(week.sessions).toHaveLength(experience === "under-6-months" ? Math.min(runs, 4) : runs);
      expect(numbersIn(week).every(Number.isFinite)).toBe(true);
      expect(week.sessions.every(({ time, distance }) => time > 0 && distance > 0)).toBe(true);
    });
  });

  it("keeps the asked volume, or less with a reason that says so; never more", () => {
    forEveryWeek((week, { weekly }) => {
      const [asked, planned] = "distance" in weekly ? [weekly.distance, week.distance] : [weekly.time, week.time];
      expect(planned).toBeLessThanOrEqual(asked * hair);
      const reduced = week.reasons.some(({ rule }) => rule === "week-reduced" || rule === "beginner-week");
      if (!reduced) expect(Math.abs(planned / asked - 1)).toBeLessThan(1e-9);
      else expect(planned).toBeLessThanOrEqual(asked * hair);
    });
  });

  it("holds a beginner to three hours a week and to an hour for each run", () => {
    forEveryWeek((week, { experience, runs }) => {
      if (experience === "under-6-months") expect(week.time).toBeLessThanOrEqual(Math.min(180, 60 * runs) * 60 * hair);
    });
  });

  it("builds every session out of its steps", () => {
    forEveryWeek((week) => {
      for (const session of week.sessions) {
        for (const unit of ["time", "distance"] as const) {
          const sum = session.steps.reduce((total, step) => total + measured(step, unit), 0);
          expect(Math.abs(sum / session[unit] - 1)).toBeLessThan(1e-9);
        }
      }
    });
  });

  it("keeps the work of each session under the limit of the planned week and under the fixed limit in minutes", () => {
    forEveryWeek((week) => {
      const fixed = { threshold: 40, interval: 24, repetition: 12, fartlek: 12 } as const;
      const effort = { threshold: 0.08, interval: 0, repetition: 0, fartlek: 0.05 } as const;
      for (const session of week.sessions) {
        const { kind } = session;
        if (kind === "easy" || kind === "long" || kind === "strides" || kind === "race" || kind === "race-pace")
          continue;
        // Shares of one or two runs mean nothing: ten minutes do.
        if (week.sessions.length < 3) {
          expect(hardTime(session)).toBeLessThanOrEqual(600 * hair);
          continue;
        }
        expect(hardTime(session)).toBeLessThanOrEqual(fixed[kind] * 60 * hair);
        if (week.effortOnly) expect(hardTime(session)).toBeLessThanOrEqual(effort[kind] * week.time * hair);
        else if (kind !== "fartlek") {
          const limits = sessionLimits({ weeklyDistance: week.distance, vdot: Math.min(week.vdot ?? 0, 85) });
          const limit = limits[({ threshold: "T", interval: "I", repetition: "R" } as const)[kind]];
          expect(workDistance(session)).toBeLessThanOrEqual(limit.distance * hair);
        } else {
          // The share is of the week at easy speed; faster running makes the week at most 7 % shorter than that.
          expect(hardTime(session)).toBeLessThanOrEqual((0.05 / 0.93) * week.time);
        }
      }
    });
  });

  it("keeps high intensity (intervals, repetitions, fartlek) at a tenth of the time or less", () => {
    forEveryWeek((week) => {
      expect(week.counts.timeInZone.seiler.high).toBeLessThanOrEqual(0.1 * hair);
    });
  });

  it("plans no session below the smallest useful one", () => {
    forEveryWeek((week) => {
      const least = { threshold: 600, interval: 360, fartlek: 240 } as const;
      for (const session of week.sessions) {
        const { kind } = session;
        if (kind === "repetition") expect(workDistance(session)).toBeGreaterThanOrEqual(600 / hair);
        else if (kind in least)
          expect(hardTime(session)).toBeGreaterThanOrEqual(least[kind as keyof typeof least] / hair);
      }
    });
  });

  it("plans four to six strides or none, after five minutes of easy running", () => {
    forEveryWeek((week) => {
      for (const { kind, steps } of week.sessions) {
        if (kind !== "strides") continue;
        const [before, strides] = steps;
        expect(before?.part === "easy" && before.time >= 300).toBe(true);
        expect(strides?.part === "repeats" && strides.count >= 4 && strides.count <= 6).toBe(true);
      }
    });
  });

  it("gives no pace anywhere, and no interval or repetition session, where only effort is safe", () => {
    forEveryWeek((week, { experience, race }) => {
      const unsafe = experience === "under-6-months" || race === null || (week.vdot ?? 0) < 30;
      expect(week.effortOnly).toBe(unsafe);
      if (!unsafe) return;
      expect(week.limits).toBeNull();
      expect(week.headline.paceRange).toBeNull();
      const isSlow = race !== null && experience !== "under-6-months";
      for (const session of week.sessions) {
        // A race below the tables still tells how slow easy is.
        if (isSlow && !session.hard) expect(session.paceRange).not.toBeNull();
        else expect(session.paceRange).toBeNull();
        expect(["interval", "repetition"]).not.toContain(session.kind);
        if (experience === "under-6-months") expect(session.kind).not.toBe("threshold");
      }
    });
  });

  it("keeps hard days two days apart around the week, and never on the day of the long run, on the next only if three", () => {
    forEveryWeek((week) => {
      const days = week.sessions.filter(({ hard }) => hard).map(({ day }) => day);
      for (const [index, day] of days.entries()) {
        const next = days[index + 1] ?? (days[0] ?? 0) + 7;
        expect(next - day).toBeGreaterThanOrEqual(2);
        expect(day).not.toBe(6);
      }
      // Three leave no other choice than Monday, a day after the long run, but the eve of it.
      if (days.length === 3) expect(days).toEqual([0, 2, 4]);
      else expect(days).not.toContain(0);
    });
  });

  it("holds the number of hard sessions under the limit by runs and experience", () => {
    forEveryWeek(({ headline }, { runs, experience }) => {
      const byRuns = runs < 2 ? 0 : runs < 4 ? 1 : runs < 8 ? 2 : 3;
      const most = { "under-6-months": 0, "6-months-to-3-years": Math.min(2, byRuns), "over-3-years": byRuns }[
        experience
      ];
      expect(headline.hardSessions).toBeLessThanOrEqual(most);
    });
  });

  it("keeps every run within 150 minutes and the longest of the last 30 days", () => {
    forEveryWeek(({ sessions }, { longestRun }) => {
      for (const { time, distance } of sessions) {
        expect(time).toBeLessThanOrEqual(9000 * hair);
        if (longestRun === undefined) continue;
        if ("time" in longestRun) expect(time).toBeLessThanOrEqual(longestRun.time * hair);
        else expect(distance).toBeLessThanOrEqual(longestRun.distance * hair);
      }
    });
  });

  it("makes the long run the longest, and within its share unless a reason says that cannot be", () => {
    forEveryWeek((week, { weekly }) => {
      const long = week.sessions.find(({ kind }) => kind === "long");
      if (long === undefined) throw new Error("a week has a long run");
      for (const { time, distance } of week.sessions) {
        expect(time).toBeLessThanOrEqual(long.time * hair);
        expect(distance).toBeLessThanOrEqual(long.distance * hair);
      }
      const unit = "distance" in weekly ? "distance" : "time";
      // A week of hours is taken for its distance at easy speed: the planner knows no other before it has planned.
      const far = unit === "distance" ? week.distance : (week.time * long.distance) / long.time;
      // The share falls at 40 miles a week; the long run keeps what it was there.
      const limit = Math.max((far > 64_374 * hair ? 0.25 : 0.3) * far, 0.3 * Math.min(far, 64_374));
      const free = week.reasons.some(
        ({ rule }) => rule === "long-run-share-unreachable" || rule === "long-run-marathon",
      );
      if (!free) expect(long[unit]).toBeLessThanOrEqual((limit / far) * week[unit] * (1 + 1e-6));
    });
  });

  it("names the limit of one run that comes first, and only where it is met or the week shrank for it", () => {
    forEveryWeek((week, { longestRun }) => {
      const long = week.sessions.find(({ kind }) => kind === "long");
      if (long === undefined) throw new Error("a week has a long run");
      const recent = { time: Infinity, distance: Infinity, ...longestRun };
      const recentTime = Math.min(recent.time, (recent.distance * long.time) / long.distance);
      const first = recentTime < 9000 ? "recent" : "time";
      const reduced = week.reasons.find(({ rule }) => rule === "week-reduced");
      if (reduced?.rule === "week-reduced") expect(reduced.why).toBe(first);
      const named = rulesOf(week).filter((rule) => rule === "long-run-recent" || rule === "long-run-time");
      const met = reduced !== undefined || long.time >= Math.min(9000, recentTime) * (1 - 1e-9);
      expect(named.every((rule) => rule === `long-run-${first}`)).toBe(true);
      if (!met) expect(named).toEqual([]);
      if (reduced !== undefined) expect(named).toHaveLength(1);
    });
  });

  it("suggests fewer runs wherever the easy ones average under a quarter of an hour and fewer are possible", () => {
    forEveryWeek((week, { runs }) => {
      const easy = week.sessions.filter(({ hard }) => !hard).map(({ time }) => time);
      const short = easy.reduce((sum, time) => sum + time, 0) / easy.length < 900;
      const suggested = Math.max(1, Math.floor(week.time / 1800));
      const reason = week.reasons.find(({ rule }) => rule === "short-runs");
      expect(reason !== undefined).toBe(short && suggested < runs);
      if (reason?.rule === "short-runs") expect(reason.suggestedRuns).toBe(suggested);
    });
  });

  it("says so where two runs of one day take longer than one run may", () => {
    forEveryWeek((week) => {
      const days = [0, 1, 2, 3, 4, 5, 6].map((day) => week.sessions.filter((session) => session.day === day));
      const longest = Math.max(...days.map((runs) => runs.reduce((sum, { time }) => sum + time, 0)));
      // Between the two lies rounding.
      if (longest > 9000 * hair) expect(rulesOf(week)).toContain("long-day");
      if (longest <= 9000) expect(rulesOf(week)).not.toContain("long-day");
    });
  });

  it("asks for a longest run that was not given: beginners, and wherever the long run is over 90 min or half the week", () => {
    forEveryWeek((week, { experience, longestRun }) => {
      const asked = rulesOf(week).includes("long-run-unchecked");
      const long = week.sessions.find(({ kind }) => kind === "long")?.time ?? 0;
      const much = Math.max(long / 5400, long / (week.time / 2));
      if (longestRun !== undefined) expect(asked).toBe(false);
      else if (experience === "under-6-months" || much > 1.000001) expect(asked).toBe(true);
      else if (much < 1) expect(asked).toBe(false);
    });
  });

  it("keeps hard sessions within 30 % of the week from four runs on", () => {
    forEveryWeek((week, { runs, weekly }) => {
      const unit = "distance" in weekly ? "distance" : "time";
      for (const session of week.sessions.filter(({ hard }) => hard && runs >= 4)) {
        expect(session[unit]).toBeLessThanOrEqual(0.3 * week[unit] * hair);
      }
    });
  });

  it("only ever adds sessions for a goal, and none past it", () => {
    forEveryWeek((week, input) => {
      if (input.goal === undefined) return;
      const { goal, ...plain } = input;
      const before = planWeek(plain);
      const reached = week.counts.timeInZone.article.hard;
      const asked = goal.timeInZoneShare;
      expect(week.reasons).toContainEqual({ rule: "goal", asked, reached, met: reached >= asked - 0.01 });
      // A shorter planned week (limits of one run) may change the base sessions too.
      if (week.reasons.some(({ rule }) => rule === "week-reduced")) return;
      expect(week.headline.hardSessions).toBeGreaterThanOrEqual(before.headline.hardSessions);
      const [share, base] = [week, before].map(({ counts }) => counts.timeInZone.article.hard);
      if (week.headline.hardSessions > before.headline.hardSessions) {
        for (const { hard, time } of week.sessions) if (!hard) expect(time).toBeGreaterThanOrEqual(900 / hair);
      }
      // Planned on an estimate of the week's time, which faster running shortens a little.
      if ((share ?? 0) > (base ?? 0) * hair) expect(share).toBeLessThanOrEqual(goal.timeInZoneShare * 1.1);
    });
  });
});

describe("planWeek(input), by example", () => {
  it("shortens the long run, so that a session added for a goal leaves no easy run of less than 15 minutes", () => {
    const plain: WeekInput = {
      race: { distance: 1500, time: 638.570364251264 },
      weekly: { distance: 9458.985747730807 },
      runs: 4,
      experience: "over-3-years",
      focus: "threshold",
    };
    const week = planWeek({ ...plain, goal: { timeInZoneShare: 0.33941362005767667 } });
    expect(week.headline.hardSessions).toBe(2);
    for (const { hard, time } of week.sessions) if (!hard) expect(time).toBeGreaterThanOrEqual(900);
  });

  it("plans 5 km in 27:00, 30 km, 4 runs: one threshold run of 17 minutes on Wednesday", () => {
    const week = planWeek(club);
    expect(week.headline).toMatchObject({
      hardSessions: 1,
      hardTime: { least: 1020, most: 1020 },
      daysUntilNext: 7,
      eightyTwenty: false,
    });
    expect(week.sessions.map(({ day, kind }) => [day, kind])).toEqual([
      [0, "easy"],
      [2, "threshold"],
      [4, "easy"],
      [6, "long"],
    ]);
    expect(week.distance).toBeCloseTo(30_000, 6);
    expect(week.sessions[3]?.distance).toBeCloseTo(9000, 6);
  });

  it("names the limit that the work was cut to, and the share that gives it", () => {
    // 5 km in 27:00 is VDOT 34.963; 10 % of 30 km at 88 % of it.
    const limit = 3 * paceCosting(0.88 * 34.963);
    expect(planWeek(club).reasons).toContainEqual({
      rule: "work",
      kind: "threshold",
      time: 1020,
      distance: expect.closeTo((1020 / limit) * 3000, 0) as number,
      limit: expect.closeTo(limit, 1) as number,
      by: "share",
      share: 0.1,
    });
  });

  it("warms up for 15 minutes and cools down for 10 where there is room, for 10 and 5 where there is not", () => {
    const frames = (distance: number, runs = 4) =>
      planWeek({ ...club, weekly: { distance }, runs })
        .sessions.filter(({ hard }) => hard)
        .map(({ steps }) => steps.filter(({ part }) => part !== "repeats").map((step) => "time" in step && step.time));
    expect(frames(30_000)).toEqual([[900, 600]]);
    // 30 % of 17.7 km is 5.31 km. Ten minutes of threshold are 1.76 km, 25 min at easy pace 3.60 km, 15 min 2.16 km.
    expect(frames(17_700)).toEqual([[600, 300]]);
    // Of three runs a hard one may take its third, 5.93 km.
    expect(frames(17_800, 3)).toEqual([[900, 600]]);
  });

  it.each([
    ["threshold", ["threshold"]],
    ["interval", ["interval"]],
    ["repetition", ["repetition"]],
  ] as const)("answers a question about %s running with %j", (focus, expected) => {
    expect(kinds({ ...club, focus })).toEqual(expected);
  });

  it.each([
    [1, [], [6]],
    [2, [2], [6]],
    [3, [3], [6]],
    [5, [2], [6]],
    [6, [1, 4], [6]],
    [8, [1, 4], [6]],
    [13, [1, 4], [6]],
  ] as const)("puts the hard runs of a week of %s on days %j", (runs, hard, long) => {
    const week = planWeek({ ...club, runs, weekly: { distance: 90_000 }, experience: "over-3-years" });
    const days = (test: (session: Session) => boolean) => week.sessions.filter(test).map(({ day }) => day);
    expect(days((session) => session.hard)).toEqual(hard);
    expect(days(({ kind }) => kind === "long")).toEqual(long);
  });

  it("gives the days of hard running to what is hard, and strides a day away from it", () => {
    const week = planWeek({
      race: { distance: 42_195, time: 10_573 },
      weekly: { time: 10_000 },
      runs: 13,
      experience: "over-3-years",
      focus: "repetition",
    });
    expect(week.sessions.filter(({ hard }) => hard).map(({ day }) => day)).toEqual([2]);
  });

  it("says that the share cannot be kept in a week of two runs of the longest allowed length", () => {
    const tiny = rules({ ...club, weekly: { time: 600 }, runs: 2, longestRun: { time: 300 } });
    expect(tiny).toEqual(expect.arrayContaining(["long-run-recent", "long-run-share-unreachable"]));
    const cut = planWeek({ ...club, runs: 2, longestRun: { distance: 6000 }, focus: "interval" });
    expect(cut.reasons).toContainEqual(expect.objectContaining({ rule: "week-reduced", why: "recent", runs: 2 }));
    expect(rulesOf(cut)).toEqual(expect.arrayContaining(["long-run-recent", "long-run-share-unreachable"]));
  });

  it("names the 150 minutes, not a longer recent run, where they come first", () => {
    const slow = planWeek({
      ...club,
      race: null,
      runs: 2,
      weekly: { distance: 60_000 },
      longestRun: { distance: 30_000 },
    });
    expect(slow.reasons).toContainEqual(expect.objectContaining({ rule: "week-reduced", why: "time" }));
    expect(rulesOf(slow)).not.toContain("long-run-recent");
  });

  it("heads the week with the pace of the first hard session", () => {
    const week = planWeek({ ...club, runs: 8, weekly: { distance: 60_000 }, focus: "interval" });
    expect(week.headline.paceRange).toEqual(week.sessions.find(({ kind }) => kind === "interval")?.paceRange);
    expect(week.headline.paceRange?.fast).toBeCloseTo(paceCosting(0.975 * 35.963), 1);
  });

  it("takes 7:00 a kilometer where no race is known: 30 km are three and a half hours", () => {
    const week = planWeek({ ...club, race: null });
    expect(week.time).toBeCloseTo(12_600, 6);
    expect(week.reasons).toContainEqual({ rule: "assumed-easy-pace", pace: 420 });
  });

  it("orders kinds: threshold, then interval, then repetition", () => {
    const many = { ...club, runs: 13, weekly: { distance: 120_000 }, experience: "over-3-years" } as const;
    expect(kinds(many)).toEqual(["threshold", "interval"]);
    // A third only for a goal.
    expect(kinds({ ...many, goal: { timeInZoneShare: 0.5 } })).toEqual(["threshold", "interval", "repetition"]);
    expect(kinds({ ...club, runs: 8, weekly: { distance: 60_000 }, focus: "repetition" })).toEqual([
      "repetition",
      "interval",
    ]);
  });

  it("plans effort only without a race, and refuses a question about intervals kindly", () => {
    const week = planWeek({ ...club, race: null, focus: "interval" });
    expect(week.reasons).toContainEqual({ rule: "effort-only", why: "no-race" });
    expect(week.reasons).toContainEqual({ rule: "focus-refused", focus: "interval" });
    expect(kinds({ ...club, race: null, focus: "interval" })).toEqual(["threshold"]);
  });

  it.each([3, 4, 7, 14])("gives a beginner easy running only, in a week of %s runs and whatever was asked", (runs) => {
    const beginner = { ...club, runs, experience: "under-6-months" } as const;
    expect(kinds(beginner)).toEqual([]);
    expect(kinds({ ...beginner, focus: "interval", goal: { timeInZoneShare: 0.2 } })).toEqual([]);
    expect(planWeek(beginner).counts.timeInZone.seiler.high).toBe(0);
  });

  it("counts fartlek as high intensity", () => {
    const week = planWeek({ ...club, weekly: { distance: 14_000 } });
    const [time = Number.NaN] = week.sessions.filter(({ kind }) => kind === "fartlek").map(hardTime);
    for (const scheme of ["article", "seiler"] as const)
      expect(week.counts.timeInZone[scheme].high).toBeCloseTo(time / week.time, 12);
  });

  it("gives paces from a VDOT lower to one higher, the faster first", () => {
    const rangeOf = (focus: "interval" | "repetition") => planWeek({ ...club, focus }).headline.paceRange;
    expect(rangeOf("interval")?.fast).toBeCloseTo(paceCosting(0.975 * 35.963), 1);
    expect(rangeOf("interval")?.slow).toBeCloseTo(paceCosting(0.975 * 33.963), 1);
    const { fast = Number.NaN, slow = Number.NaN } = rangeOf("repetition") ?? {};
    expect(fast).toBeLessThan(slow);
  });

  it("takes exactly 600 m of repetitions for a whole session, whatever the pace", () => {
    // Among these are paces at which 600 m become 599.999 m on the way to a time and back.
    for (let time = 1150; time <= 1250; time++) {
      const race = { distance: 5000, time };
      expect(rules({ ...club, race, weekly: { distance: 12_000 }, focus: "repetition" })).not.toContain(
        "below-smallest",
      );
    }
  });

  it("cuts repetitions by 100 m until the session fits", () => {
    // 5 % of 42 km is 2100 m. With twelve runs no hard one takes over 6.125 km of the week.
    const [session] = planWeek({
      ...club,
      runs: 12,
      weekly: { distance: 42_000 },
      focus: "repetition",
    }).sessions.filter(({ kind }) => kind === "repetition");
    expect(session && workDistance(session)).toBe(1600);
    expect(session?.distance).toBeLessThanOrEqual(6125);
  });

  it("replaces threshold below ten minutes with fartlek, and below four with strides", () => {
    expect(kinds({ ...club, weekly: { distance: 14_000 } })).toEqual(["fartlek"]);
    const tiny = planWeek({ ...club, weekly: { distance: 6000 }, runs: 3 });
    expect(tiny.sessions.map(({ kind }) => kind)).toEqual(["easy", "strides", "long"]);
    expect(tiny.headline.hardSessions).toBe(0);
    expect(tiny.reasons).toContainEqual(expect.objectContaining({ rule: "below-smallest", instead: "strides" }));
  });

  it("says so where a run is too short even for strides", () => {
    const tiny = planWeek({ ...club, weekly: { distance: 6000 }, runs: 5 });
    expect(tiny.sessions.every(({ kind }) => kind !== "strides")).toBe(true);
    expect(tiny.reasons).toContainEqual(expect.objectContaining({ rule: "below-smallest", instead: "easy" }));
    expect(tiny.reasons).toContainEqual(expect.objectContaining({ rule: "short-runs" }));
  });

  it.each([
    [{ runs: 1 }, true],
    [{ runs: 2, experience: "over-3-years" }, true],
    [{ runs: 1, weekly: { distance: 5000 } }, true],
    [{ runs: 2, weekly: { distance: 8000 } }, true],
    [{ runs: 1, longestRun: { distance: 30_000 } }, false],
    [{}, false],
    [{ experience: "under-6-months" }, true],
  ] as const)("of %j asks for the longest recent run: %s", (change, asked) => {
    expect(rules({ ...club, ...change }).includes("long-run-unchecked")).toBe(asked);
  });

  it("says that a long run cannot stay under its share with three runs", () => {
    expect(rules({ ...club, runs: 3 })).toContain("long-run-share-unreachable");
  });

  it("reduces a week that its runs cannot hold, and says by how much and why", () => {
    const week = planWeek({ ...club, runs: 3, longestRun: { distance: 8000 } });
    expect(week.reasons).toContainEqual(expect.objectContaining({ rule: "week-reduced", why: "recent" }));
    expect(week.distance).toBeLessThan(24_000);
    expect(Math.max(...week.sessions.map(({ distance }) => distance))).toBeCloseTo(8000, 6);
  });

  it("adds a hard session for a confirmed goal, and says that the limits stopped it", () => {
    const week = planWeek({ ...club, runs: 5, weekly: { distance: 50_000 }, goal: { timeInZoneShare: 0.2 } });
    expect(week.headline.hardSessions).toBe(2);
    expect(week.reasons).toContainEqual(expect.objectContaining({ rule: "goal", met: false }));
    // A point short of the goal counts as reached.
    const near = planWeek({
      ...club,
      goal: { timeInZoneShare: planWeek(club).counts.timeInZone.article.hard + 0.015 },
    });
    expect(near.reasons).toContainEqual(expect.objectContaining({ rule: "goal", met: false }));
    const modest = planWeek({ ...club, runs: 5, weekly: { distance: 50_000 }, goal: { timeInZoneShare: 0.12 } });
    expect(modest.reasons).toContainEqual(expect.objectContaining({ rule: "goal", met: true }));
  });

  describe("of four hours in eight runs, by effort", () => {
    const hours: WeekInput = { race: null, weekly: { time: 14_400 }, runs: 8, experience: "over-3-years" };

    it("holds threshold of 8 % of the time and fartlek of 12 minutes", () => {
      // 19.2 min and 12 min, whole.
      expect(hardTimes(hours)).toEqual([1140, 720]);
    });

    it("leaves a second fartlek what the first has left of 9 % of the time", () => {
      // 21.6 min less 12, in pieces of 2 min.
      expect(hardTimes({ ...hours, goal: { timeInZoneShare: 0.5 } })).toEqual([1140, 720, 480]);
    });

    it("cuts threshold minute by minute, and fartlek by whole pieces, where the runs are many and short", () => {
      // 13 runs: no hard one over 1.75 x 14,400 / 13 s, 32.3 min. Warm-up and cool-down of 15 leave 17.3 for 17 min of
      // threshold, or for four pieces of fartlek and three jogs of 2 min each.
      expect(hardTimes({ ...hours, runs: 13 })).toEqual([1020, 480]);
    });

    it("adds no more than a goal asks for", () => {
      // 15.5 % is 37.2 min, less 19 and 12.
      expect(hardTimes({ ...hours, goal: { timeInZoneShare: 0.155 } })).toEqual([1140, 720, 360]);
    });
  });

  it("adds no hard session that would leave the easy runs under a quarter of an hour", () => {
    const input: WeekInput = { ...club, runs: 6, weekly: { time: 8640 }, race: { distance: 5000, time: 1410 } };
    const week = planWeek({ ...input, goal: { timeInZoneShare: 0.23 } });
    expect(week.headline.hardSessions).toBe(1);
    expect(week.reasons).toContainEqual(expect.objectContaining({ rule: "goal", met: false }));
  });

  it("warns above VDOT 85 and takes paces from 85", () => {
    const week = planWeek({ ...club, weekly: { distance: 60_000 }, race: { distance: 5000, time: 700 } });
    expect(week.reasons).toContainEqual(expect.objectContaining({ rule: "vdot-above-table" }));
    // Threshold at 88 % of VDOT 86 and 84.
    expect(week.headline.paceRange?.fast).toBeCloseTo(paceCosting(0.88 * 86), 6);
    expect(week.headline.paceRange?.slow).toBeCloseTo(paceCosting(0.88 * 84), 6);
  });

  it.each([
    [{ runs: 0 }, /runs is 0; allowed is a whole number from 1 to 14/],
    [{ runs: 4.5 }, /runs is 4.5/],
    [{ weekly: { time: 600 } }, /runs is 4; allowed in a week of {"time":600} is a whole number from 1 to 2/],
    [{ weekly: { distance: 1999 } }, /runs is 4; allowed in a week of {"distance":1999} is a whole number from 1 to 3/],
    [{ weekly: { distance: 0 } }, /weekly.distance is 0; allowed is a number from 1000 to 400000/],
    [{ weekly: { time: Number.NaN } }, /weekly.time is NaN/],
    [{ race: { distance: 5000, time: 0 } }, /time is 0/],
    [{ longestRun: { time: 1 } }, /longestRun.time is 1/],
    [{ experience: "none" as never }, /experience is "none"; allowed is "under-6-months"/],
    [{ focus: "easy" as never }, /focus is "easy"/],
    [{ goal: { timeInZoneShare: 1.1 } }, /goal.timeInZoneShare is 1.1/],
  ])("throws a RangeError for %j", (wrong, message) => {
    expect(() => planWeek({ ...club, ...wrong })).toThrow(RangeError);
    expect(() => planWeek({ ...club, ...wrong })).toThrow(message);
  });
});
