import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBlock } from "../../../../src/sim/training/block/check/check.ts";
import { withRepeats } from "../../../../src/sim/training/block/edits.ts";
import { planBlock } from "../../../../src/sim/training/block/plan.ts";
import type { BlockInput } from "../../../../src/sim/training/block/types.ts";
import type { WarningRule } from "../../../../src/sim/training/block/warning.ts";
import type { Session } from "../../../../src/sim/training/week/types.ts";
import { blockInputs } from "./inputs.ts";

const club: BlockInput = {
  race: { distance: 10_000, time: 2700 },
  weekly: { distance: 60_000 },
  runs: 6,
  experience: "over-3-years",
  weeks: 4,
};
const sessionsOf = (input: BlockInput) => planBlock(input).weeks.map(({ sessions }) => [...sessions]);
/** The block of `input` with the sessions of one week changed. */
const edited = (input: BlockInput, week: number, change: (sessions: Session[]) => Session[]) =>
  sessionsOf(input).map((sessions, index) => (index === week ? change(sessions) : sessions));
const find = (input: BlockInput, weeks: readonly (readonly Session[])[], rule: WarningRule) =>
  checkBlock(input, weeks).filter((warning) => warning.rule === rule);
const onDay = (sessions: readonly Session[], day: number) => sessions.filter((session) => session.day === day);
const isHard = ({ hard }: Session) => hard;

describe("checkBlock(input, sessions)", () => {
  it("finds nothing to stop or to change in what was planned", () => {
    fc.assert(
      fc.property(blockInputs, (input) => {
        const { weeks } = planBlock(input);
        // A block that had to give way to a race, or to a run that was asked for, may be noted.
        fc.pre(
          !weeks.some(({ reasons }) => reasons.some(({ rule }) => rule === "softened")) && input.longRun === undefined,
        );
        const found = checkBlock(
          input,
          weeks.map(({ sessions }) => sessions),
        ).filter(({ severity }) => severity !== "note");
        expect(found.map(({ repair, ...warning }) => ({ ...warning, isRepaired: repair !== null }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([100_000, 200_000])("accepts a race of %s m that takes the slowest runner more than a day", (distance) => {
    const input: BlockInput = {
      race: { distance: 1500, time: 1799 },
      raceConfirmed: true,
      weekly: { time: 600 },
      runs: 1,
      experience: "6-months-to-3-years",
      event: { distance, inDays: 0 },
    };
    const race = sessionsOf(input)[0]?.find(({ kind }) => kind === "race");
    expect(race?.time).toBeGreaterThan(86_400);
    expect(checkBlock(input, sessionsOf(input)).filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("caps the work of a session, names the limit, and takes away repeats", () => {
    const weeks = edited(club, 0, (sessions) =>
      sessions.map((session) => (session.kind === "interval" ? withRepeats(session, 1, 12) : session)),
    );
    const [warning] = find(club, weeks, "work-limit");
    // 12 repeats of the planned length at 45:00 for 10 km; 8 % of 60 km are 4.8 km, or 24 minutes of it less a little.
    expect(warning).toMatchObject({ severity: "warning", week: 0, source: "daniels2014" });
    expect(warning?.found).toBeGreaterThan(warning?.allowed ?? 0);
    expect(warning?.repair?.action).toBe("fewer-repeats");
    expect(find(club, warning?.repair?.weeks ?? [], "work-limit")).toEqual([]);
  });

  it("keeps demanding days apart, and moves one of them to a free day", () => {
    const weeks = edited(club, 0, (sessions) =>
      sessions.map((session) => (session.day === 4 && session.hard ? { ...session, day: 2 } : session)),
    );
    const [warning] = find(club, weeks, "spacing");
    expect(warning).toMatchObject({ week: 0, day: 2, found: 1, allowed: 2 });
    expect(warning?.repair?.action).toBe("moved");
    expect(find(club, warning?.repair?.weeks ?? [], "spacing")).toEqual([]);
  });

  it("makes a hard day easy where no day is free", () => {
    // Every day that is free for the one on Saturday is beside another.
    const weeks = edited(club, 0, (sessions) => {
      const hard = sessions.find(isHard) as Session;
      return [0, 2, 4, 5, 6].map((day) => ({ ...hard, day }));
    });
    const warnings = find(club, weeks, "spacing");
    expect(warnings.some(({ repair }) => repair?.action === "made-easy")).toBe(true);
  });

  it("counts hard days against the limit, two threshold sessions on one day as one", () => {
    const three = edited({ ...club, experience: "6-months-to-3-years" }, 0, (sessions) => {
      const hard = sessions.find(isHard) as Session;
      const easy = sessions.find(({ kind }) => kind === "easy") as Session;
      return sessions.map((session) =>
        session.kind === "long" ? session : { ...(session.day % 2 === 1 ? hard : easy), day: session.day },
      );
    });
    expect(find({ ...club, experience: "6-months-to-3-years" }, three, "hard-count")).toMatchObject([
      { found: 3, allowed: 2 },
    ]);
    const double: BlockInput = { ...club, runs: 9, weekly: { distance: 100_000 }, doubles: "threshold" };
    expect(find(double, sessionsOf(double), "hard-count")).toEqual([]);
  });

  it("warns of a run more than 10 % longer than the longest of four weeks, and shortens it", () => {
    const input: BlockInput = { ...club, longestRun: { distance: 14_000 } };
    const weeks = edited(input, 0, (sessions) =>
      sessions.map((session) =>
        session.kind === "long"
          ? { ...session, distance: 17_000, time: (session.time / session.distance) * 17_000 }
          : session,
      ),
    );
    const [warning] = find(input, weeks, "longest-growth");
    expect(warning).toMatchObject({ found: 17_000, source: "frandsen2025" });
    expect(warning?.allowed).toBeCloseTo(15_400, 6);
    expect(find(input, warning?.repair?.weeks ?? [], "longest-growth")).toEqual([]);
  });

  it("stops hard running in the first six months", () => {
    const beginner: BlockInput = { ...club, experience: "under-6-months", runs: 3, weekly: { time: 7200 }, weeks: 1 };
    const hard = sessionsOf(club)[0]?.find(isHard) as Session;
    const weeks = edited(beginner, 0, (sessions) => [...sessions.slice(1), { ...hard, day: 1 }]);
    const [first] = checkBlock(beginner, weeks);
    expect(first).toMatchObject({ rule: "beginner-hard", severity: "stop" });
    expect(first?.repair?.weeks[0]?.some(isHard)).toBe(false);
  });

  it("holds the days before a race easy", () => {
    const input: BlockInput = { ...club, event: { distance: 10_000, inDays: 20 }, weeks: 3 };
    const hard = sessionsOf(club)[0]?.find(isHard) as Session;
    const weeks = edited(input, 2, (sessions) => [...sessions.filter(({ day }) => day !== 4), { ...hard, day: 4 }]);
    const [warning] = find(input, weeks, "before-race");
    expect(warning).toMatchObject({ week: 2, day: 4, found: 2, allowed: 3 });
    expect(find(input, warning?.repair?.weeks ?? [], "before-race")).toEqual([]);
  });

  it("allows two runs a day and takes the third out", () => {
    const weeks = edited(club, 1, (sessions) => {
      const easy = sessions.find(({ hard }) => !hard) as Session;
      return [...sessions, { ...easy }, { ...easy }];
    });
    const [warning] = find(club, weeks, "two-a-day");
    expect(warning).toMatchObject({ week: 1, found: 3, allowed: 2 });
    const repaired = warning?.repair?.weeks[1] ?? [];
    expect(onDay(repaired, warning?.day ?? 0)).toHaveLength(2);
  });

  it("notes a run of more than 150 minutes, a week that jumps, long repeats, and weeks without anything hard", () => {
    const long = edited(club, 0, (sessions) =>
      sessions.map((session) => (session.kind === "long" ? { ...session, time: 10_000 } : session)),
    );
    expect(find(club, long, "run-time")).toMatchObject([{ found: 10_000, allowed: 9000, source: "daniels2014" }]);
    const jump = edited(club, 2, (sessions) => [...sessions, ...sessions.map((session) => ({ ...session }))]);
    expect(find(club, jump, "week-jump")).toMatchObject([{ week: 2, severity: "note", repair: null }]);
    const idle = sessionsOf(club).map((sessions) => sessions.filter(({ hard }) => !hard));
    expect(find(club, idle, "no-hard")).toMatchObject([{ week: 3, found: 4, allowed: 3 }]);
    const repeats = edited(club, 0, (sessions) =>
      sessions.map((session) =>
        session.kind === "interval"
          ? {
              ...session,
              steps: session.steps.map((step) =>
                step.part === "repeats" ? { ...step, count: 2, work: { time: 480, distance: 2000 } } : step,
              ),
            }
          : session,
      ),
    );
    expect(find(club, repeats, "repeat-length")).toMatchObject([{ found: 480, allowed: 300 }]);
  });

  it("notes a week in which every day is alike", () => {
    const easy = sessionsOf(club)[0]?.find(({ hard }) => !hard) as Session;
    const weeks = edited(club, 0, () => [0, 1, 2, 3, 4, 5].map((day) => ({ ...easy, day })));
    // Six equal days and one of rest: monotony is the square root of 6.
    expect(find(club, weeks, "monotony")[0]?.found).toBeCloseTo(Math.sqrt(6), 9);
  });

  it("repairs one session at a time and leaves the rest of the block alone, whatever was edited", () => {
    const shuffled = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 1, max: 20 }),
    );
    fc.assert(
      fc.property(shuffled, ([days, count]) => {
        const weeks = edited(club, 0, (sessions) =>
          sessions.map((session, index) => {
            const at = session.steps.findIndex(({ part }) => part === "repeats");
            const longer = session.hard ? withRepeats(session, at, count) : session;
            return { ...longer, day: days[index] ?? 0 };
          }),
        );
        const worse = checkBlock(club, weeks).filter(({ repair }) => repair !== null);
        for (const { repair } of worse) {
          // A repair loses no other session than the one it names, and adds none.
          const [before, after] = [weeks.flat().length, repair?.weeks.flat().length ?? 0];
          expect(before - after).toBe(repair?.action === "removed" ? 1 : 0);
          // And the rest of the block stays as it is.
          for (const index of [1, 2, 3]) if (repair?.week === 0) expect(repair.weeks[index]).toEqual(weeks[index]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("withRepeats(session, at, count)", () => {
  it("changes the number of repeats, and time and distance with it", () => {
    const session = sessionsOf(club)[0]?.find(({ kind }) => kind === "interval") as Session;
    const step = session.steps[1];
    if (step?.part !== "repeats") throw new Error("no repeats");
    const more = withRepeats(session, 1, step.count + 1);
    expect(more.time - session.time).toBeCloseTo(step.work.time + step.recovery.time, 9);
    expect(more.distance - session.distance).toBeCloseTo(step.work.distance + step.recovery.distance, 9);
    expect(withRepeats(more, 1, step.count)).toEqual({
      ...session,
      time: expect.closeTo(session.time, 9) as number,
      distance: expect.closeTo(session.distance, 9) as number,
    });
  });
});
