import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBlock } from "../../../../src/sim/training/block/plan.ts";
import type { Block, BlockInput, BlockWeek } from "../../../../src/sim/training/block/types.ts";
import { largestWeek, sessionLimits } from "../../../../src/sim/training/session-limits.ts";
import { runnerOf } from "../../../../src/sim/training/week/runner.ts";
import type { Session } from "../../../../src/sim/training/week/types.ts";
import { blockInputs } from "./inputs.ts";

const hair = 1 + 1e-9;
const forEveryBlock = (check: (block: Block, input: BlockInput) => void, numRuns = 200) => {
  fc.assert(
    fc.property(blockInputs, (input) => {
      check(planBlock(input), input);
    }),
    { numRuns },
  );
};
const numbersIn = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];
/** s of each band above easy. */
const work = ({ steps }: Session, bands: readonly string[], unit: "time" | "distance" = "time") =>
  steps.reduce(
    (sum, step) => sum + (step.part === "repeats" && bands.includes(step.band) ? step.count * step.work[unit] : 0),
    0,
  );
/** A hard session, 20 minutes at marathon pace or more, or a long run of more than two hours. */
const isDemanding = (session: Session) =>
  session.hard ||
  (session.kind === "long" && session.time > 7200 * hair) ||
  work(session, ["marathon", "threshold", "interval", "repetition"]) >= 1200;
const demandingDays = ({ weeks }: Block) => [
  ...new Set(weeks.flatMap(({ sessions, index }) => sessions.filter(isDemanding).map(({ day }) => 7 * index + day))),
];
const hasRule = ({ reasons }: BlockWeek, ...rules: readonly string[]) =>
  reasons.some(({ rule }) => rules.includes(rule));

describe("planBlock(input), for every valid input", () => {
  it("gives as many weeks as asked, every number finite, every run longer than nothing", () => {
    forEveryBlock((block, { weeks }) => {
      if (weeks !== undefined) expect(block.weeks).toHaveLength(weeks);
      expect(numbersIn(block).every(Number.isFinite)).toBe(true);
      for (const { sessions } of block.weeks)
        expect(sessions.every(({ time, distance }) => time > 0 && distance > 0)).toBe(true);
    });
  });

  it("is the same block for the same input", () => {
    forEveryBlock((block, input) => {
      expect(planBlock(structuredClone(input))).toEqual(block);
    }, 100);
  });

  it("shows a week that is the sum of its runs, counted without gaps", () => {
    forEveryBlock(({ weeks }) => {
      for (const { sessions, time, distance, counts } of weeks) {
        expect(sessions.reduce((sum, session) => sum + session.distance, 0)).toBeCloseTo(distance, 3);
        expect(sessions.reduce((sum, session) => sum + session.time, 0)).toBeCloseTo(time, 3);
        for (const method of Object.values(counts))
          for (const { low, moderate, high } of Object.values(method))
            expect(low + moderate + high).toBeCloseTo(sessions.length === 0 ? 0 : 1, 9);
      }
    });
  });

  it("plans a usual week of the asked volume, one or two steps of 8 % more, each to 2 %, or says why it is smaller", () => {
    forEveryBlock(({ weeks }, { weekly, event }) => {
      for (const week of weeks) {
        // A race near it takes from a week.
        if ((week.phase !== "build" && week.phase !== "sharpen") || event?.inDays !== undefined) continue;
        const share = "distance" in weekly ? week.distance / weekly.distance : week.time / weekly.time;
        const isSmaller =
          hasRule(week, "week-reduced", "beginner-week", "softened") ||
          // In a week of hours, marathon pace covers the distance of the longest allowed run in less time.
          ("time" in weekly && hasRule(week, "marathon-pace"));
        const off = [1, 1.08, 1.16].map((step) => share / step - 1);
        if (isSmaller) expect(share).toBeLessThanOrEqual(1.16 * hair);
        // Steps end at the largest week there is.
        else expect(Math.min(...off.map(Math.abs), share < 1.16 && share > 1 ? 0.01 : 1)).toBeLessThan(0.02);
      }
    });
  });

  it("makes a lighter week hold less than the usual week before it, also where its runs can hold no more", () => {
    forEveryBlock(({ weeks }, { longestRun, event }) => {
      // A race takes from its week, and after very short runs the usual weeks grow quickly.
      if (longestRun !== undefined || event?.inDays !== undefined) return;
      for (const week of weeks.filter(({ phase }) => phase === "lighter")) {
        const before = weeks.slice(0, week.index).findLast(({ phase }) => phase === "build" || phase === "sharpen");
        if (before !== undefined) expect(week.time).toBeLessThan(0.9 * before.time);
      }
    });
  });

  it("gives a runner without paces the faster running that the last weeks lacked, by effort", () => {
    const block = planBlock({
      race: null,
      weekly: { distance: 40_000 },
      runs: 5,
      experience: "over-3-years",
      recent: ["threshold"],
    });
    expect(block.next?.session.kind).toBe("fartlek");
    expect(block.reasons).toContainEqual(expect.objectContaining({ rule: "added-back", kind: "fartlek" }));
  });

  it("keeps demanding days two calendar days apart, across weeks too", () => {
    forEveryBlock((block) => {
      const days = demandingDays(block);
      for (const [index, day] of days.slice(1).entries()) expect(day - (days[index] ?? 0)).toBeGreaterThanOrEqual(2);
    });
  });

  it("puts at most two runs on a day, and only on days that can be run on, but for the race", () => {
    forEveryBlock(({ weeks }, { days = [0, 1, 2, 3, 4, 5, 6] }) => {
      for (const { sessions } of weeks) {
        for (const { day, kind } of sessions) {
          expect(sessions.filter((other) => other.day === day).length).toBeLessThanOrEqual(2);
          if (kind !== "race") expect(days).toContain(day);
        }
      }
    });
  });

  it("keeps the work of each session within the limits of the asked volume", () => {
    forEveryBlock(({ weeks }, input) => {
      const { weekly, experience } = input;
      const { easySpeed } = runnerOf(input).result;
      for (const week of weeks) {
        if (week.limits === null || week.sessions.length < 3 || experience === "under-6-months") continue;
        // In a week of hours the volume is what easy running would cover.
        const asked = "distance" in weekly ? weekly.distance : weekly.time * easySpeed;
        const distance = Math.min(1.16 * asked, largestWeek);
        const limits = sessionLimits({ weeklyDistance: distance, vdot: Math.min(85, week.vdot ?? 0) });
        for (const session of week.sessions) {
          if (session.kind === "race" || session.kind === "fartlek") continue;
          expect(work(session, ["threshold"], "distance")).toBeLessThanOrEqual(limits.T.distance * hair);
          expect(work(session, ["interval"], "distance")).toBeLessThanOrEqual(limits.I.distance * hair);
          expect(work(session, ["repetition"], "distance")).toBeLessThanOrEqual(limits.R.distance * hair);
          expect(work(session, ["marathon"], "distance")).toBeLessThanOrEqual(limits.M.distance * hair);
        }
      }
    });
  });

  it("gives a beginner walking and running, and nothing hard", () => {
    forEveryBlock(({ weeks }, { experience }) => {
      if (experience !== "under-6-months") return;
      for (const { sessions } of weeks) {
        expect(sessions.some(({ hard }) => hard)).toBe(false);
        expect(sessions.length).toBeLessThanOrEqual(5);
        for (const { steps } of sessions) expect(steps.every(({ part }) => part === "walk-run")).toBe(true);
      }
    });
  });

  it("holds minors to one hard session and one run a day", () => {
    forEveryBlock(({ weeks }, { age }) => {
      if (age === undefined || age >= 18) return;
      for (const { sessions } of weeks) {
        const hard = sessions.filter(
          (session) => session.hard && session.kind !== "race" && session.kind !== "race-pace",
        );
        expect(hard.length).toBeLessThanOrEqual(1);
        expect(new Set(sessions.map(({ day }) => day)).size).toBe(sessions.length);
      }
    });
  });

  it("runs nothing in a week of fever, and nothing hard in the next", () => {
    forEveryBlock(({ weeks }, { fever }) => {
      if (fever !== true) return;
      expect(weeks[0]?.sessions).toEqual([]);
      const [, second] = weeks;
      if (second?.phase === "return") expect(second.sessions.some(({ hard }) => hard)).toBe(false);
    });
  });

  it("plans no run more than 10 % longer than the longest of four weeks, but the race and a run that was asked for", () => {
    forEveryBlock(({ weeks }, { longestRun, longRun }) => {
      // A run that is cut before a race is no measure of what the runner has done.
      if (longRun !== undefined || weeks.some((week) => hasRule(week, "softened"))) return;
      for (const { index, sessions } of weeks) {
        const before = weeks.slice(Math.max(0, index - 4), index).flatMap((week) => week.sessions);
        const own = longestRun !== undefined && "distance" in longestRun && index < 4 ? longestRun.distance : 0;
        const longest = Math.max(own, 0, ...before.map(({ distance }) => distance));
        if (longest === 0 || (longestRun !== undefined && "time" in longestRun && index < 4)) continue;
        for (const { kind, distance } of sessions)
          if (kind !== "race") expect(distance).toBeLessThanOrEqual(1.1 * longest * (1 + 1e-6));
      }
    });
  });

  it("has nothing demanding on the three days before a race, the race pace session apart", () => {
    forEveryBlock((block) => {
      const race = block.weeks.flatMap(({ sessions, index }) =>
        sessions.filter(({ kind }) => kind === "race").map(({ day }) => 7 * index + day),
      )[0];
      if (race === undefined) return;
      for (const day of demandingDays(block)) if (day < race) expect(race - day).toBeGreaterThanOrEqual(3);
    });
  });

  it("names the next hard session inside its limit, and a day for the one after it", () => {
    forEveryBlock(({ next, weeks }) => {
      const hard = weeks.flatMap(({ sessions, index }) =>
        sessions.filter((one) => one.hard && one.kind !== "race").map((session) => ({ session, index })),
      );
      expect(next === null).toBe(hard.length === 0);
      if (next === null) return;
      expect(next.session).toEqual(hard[0]?.session);
      expect(next.time).toBeLessThanOrEqual(next.allowed * hair);
      expect(7 * next.earliestNext.week + next.earliestNext.day - 7 * next.week - next.day).toBeGreaterThanOrEqual(2);
    });
  });
});
