/**
 * Twenty-four runners, and what a good coach would and would not give each of them (`test/data/coach_cases.csv`). One
 * checker for each row, in the words of the row.
 */
import { describe, expect, it } from "vitest";
import { reasonSentence } from "../../../../src/components/program/runner/reasons.ts";
import { checkBlock } from "../../../../src/sim/training/block/check/check.ts";
import { planBlock } from "../../../../src/sim/training/block/plan.ts";
import type { Block, BlockInput, BlockWeek } from "../../../../src/sim/training/block/types.ts";
import { raceTime, vdot } from "../../../../src/sim/training/vdot.ts";
import type { Session } from "../../../../src/sim/training/week/types.ts";
import { recipe } from "../../../../src/words/session.ts";
import { distance as distanceWords, paceRange } from "../../../../src/words/units.ts";
import { readTable } from "../../../data/csv.ts";

const km = 1000;
const minute = 60;
const meters: Readonly<Record<string, number>> = {
  mile: 1609.344,
  "1500 m": 1500,
  "5 km": 5000,
  "10 km": 10_000,
  Half: 21_097.5,
  Marathon: 42_195,
};
const seconds = (clock: string) => clock.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);
const experiences = { under6m: "under-6-months", "6m-3y": "6-months-to-3-years", "3y+": "over-3-years" } as const;

/** What the words of the column `choice` mean as answers. */
const choices: Readonly<Record<string, Partial<BlockInput>>> = {
  default: {},
  "last 6 weeks: three threshold sessions a week and nothing faster": { recent: ["threshold"] },
  rotation: { choice: "rotation" },
  rep: { choice: "repetition" },
  "double threshold": { doubles: "threshold" },
  "back after 4 weeks without running": { returning: true },
  "age 62; recovered 72 h after a hard session": { age: 62, recovery: "72-hours" },
  "still tired 72 h after each hard session": { recovery: "longer" },
  "10 km race in 10 days": { event: { distance: 10_000, inDays: 10 } },
  "age 14": { age: 14 },
  "fever yesterday": { fever: true },
  "long run on Saturday; not on Sunday": { days: [0, 1, 2, 3, 4, 5], longDay: 5 },
};

function inputOf(row: Readonly<Record<string, string>>): BlockInput {
  const { race = "", time = "", weekly = "", unit = "", runs, experience = "", longest = "", choice = "" } = row;
  const size = Number(weekly);
  const found = choices[choice];
  if (found === undefined) throw new Error(`row ${row["id"]}: no answers for ${choice}`);
  return {
    race: race === "none" ? null : { distance: meters[race] ?? Number.NaN, time: seconds(time) },
    weekly: unit === "hours" ? { time: size * 3600 } : { distance: size * (unit === "miles" ? 1609.344 : km) },
    runs: Number(runs),
    experience: experiences[experience as keyof typeof experiences],
    longestRun: longest === "" ? undefined : { distance: Number.parseFloat(longest) * km },
    ...found,
  };
}

/** One row as its checker sees it. */
interface Case {
  readonly input: BlockInput;
  readonly block: Block;
  readonly first: BlockWeek;
}

const hardOf = ({ sessions }: BlockWeek) => sessions.filter(({ hard }) => hard);
const kindsOf = (week: BlockWeek) => hardOf(week).map(({ kind }) => kind);
const daysOf = (sessions: readonly Session[]) => [...new Set(sessions.map(({ day }) => day))];
const longOf = ({ sessions }: BlockWeek) => {
  const long = sessions.find(({ kind }) => kind === "long");
  if (long === undefined) throw new Error("no long run");
  return long;
};
/** s or m of work in one band, over some sessions. */
const work = (sessions: readonly Session[], band: string, unit: "time" | "distance" = "time") =>
  sessions
    .flatMap(({ steps }) => steps)
    .reduce((sum, step) => sum + (step.part === "repeats" && step.band === band ? step.count * step.work[unit] : 0), 0);
const repeatsOf = (sessions: readonly Session[]) =>
  sessions.flatMap(({ steps }) => steps).filter((step) => step.part === "repeats");
const sentences = (week: BlockWeek, unit: "km" | "mi" = "km") =>
  week.reasons.map((one) => reasonSentence(one, unit)).join(" ");
const blockRule = <Rule extends Block["reasons"][number]["rule"]>({ reasons }: Block, rule: Rule) =>
  reasons.find((one): one is Extract<Block["reasons"][number], { rule: Rule }> => one.rule === rule);
const weekRule = ({ reasons }: BlockWeek, rule: string) => reasons.find((one) => one.rule === rule);
/** Days from each demanding day to the next, through the whole block. */
function gaps({ weeks }: Block): number[] {
  const demanding = weeks.flatMap(({ sessions, index }) =>
    sessions
      .filter(
        (one) => one.hard || work([one], "marathon") >= 20 * minute || (one.kind === "long" && one.time > 120 * minute),
      )
      .map(({ day }) => 7 * index + day),
  );
  const days = [...new Set(demanding)].sort((a, b) => a - b);
  return days.slice(1).map((day, index) => day - (days[index] ?? 0));
}
const expectSpaced = (block: Block) => {
  for (const gap of gaps(block)) expect(gap).toBeGreaterThanOrEqual(2);
};
const expectWithinCaps = ({ weekly, race }: BlockInput, week: BlockWeek) => {
  if (!("distance" in weekly) || race === null) throw new Error("caps need a week of distance and a race");
  for (const session of hardOf(week)) {
    expect(work([session], "threshold", "distance")).toBeLessThanOrEqual(0.1 * weekly.distance * (1 + 1e-9));
    expect(work([session], "interval", "distance")).toBeLessThanOrEqual(0.08 * weekly.distance * (1 + 1e-9));
    expect(work([session], "repetition", "distance")).toBeLessThanOrEqual(0.05 * weekly.distance * (1 + 1e-9));
  }
};
/** s/km that costs a share of VDOT: the root of Daniels and Gilbert's cost. */
const paceCosting = (oxygen: number) =>
  60_000 / ((-0.182258 + Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (oxygen + 4.6))) / (2 * 0.000104));

const checkers: Readonly<Record<string, (row: Case) => void>> = {
  "1": ({ first, block }) => {
    expect(kindsOf(first)).toEqual(["threshold"]);
    expect(work(hardOf(first), "threshold")).toBeGreaterThanOrEqual(14 * minute);
    expect(work(hardOf(first), "threshold")).toBeLessThanOrEqual(17 * minute);
    expect(first.sessions.filter(({ hard }) => !hard).every(({ kind }) => kind === "easy" || kind === "long")).toBe(
      true,
    );
    expectSpaced(block);
  },
  "2": ({ first, input }) => {
    expect(hardOf(first)).toHaveLength(1);
    const long = longOf(first);
    expect(long.distance).toBeGreaterThanOrEqual(13 * km);
    expect(long.distance).toBeLessThanOrEqual(16 * km);
    for (const other of first.sessions)
      if (other !== long) expect(other.distance).toBeLessThanOrEqual(0.9 * long.distance);
    expect(sentences(first)).toContain("30 % of the week, here 13.5 km (Daniels)");
    expect(weekRule(first, "work")).toBeDefined();
    expect(weekRule(first, "hard-count")).toBeDefined();
    expect(work(hardOf(first), "threshold", "distance")).toBeLessThanOrEqual(4.5 * km);
    expectWithinCaps(input, first);
  },
  "3": ({ first, block }) => {
    expect(hardOf(first)).toHaveLength(2);
    const kinds = kindsOf(first);
    expect(kinds).toContain("threshold");
    expect(kinds.some((kind) => kind === "interval" || kind === "repetition")).toBe(true);
    expect(work(hardOf(first), "threshold", "distance")).toBeLessThanOrEqual(6.4 * km);
    expect(work(hardOf(first), "interval", "distance")).toBeLessThanOrEqual(5.12 * km);
    expect(work(hardOf(first), "repetition", "distance")).toBeLessThanOrEqual(3.2 * km);
    const added = blockRule(block, "added-back");
    expect(added?.replaces).toBe("threshold");
    expect(added?.kind).not.toBe("threshold");
    expect(added?.time).toBeLessThan(added?.replacedTime ?? 0);
    // The next hard session is what was missing.
    expect(block.next?.session.kind).toBe(added?.kind);
    for (const week of block.weeks) expect(hardOf(week).length).toBeLessThanOrEqual(2);
  },
  "4": ({ first, block, input }) => {
    expect(hardOf(first)).toHaveLength(2);
    for (const week of block.weeks) {
      expect(
        kindsOf(week).length === 0 || kindsOf(week).some((kind) => kind !== "threshold") || week.phase === "lighter",
      ).toBe(true);
      expectWithinCaps(input, week.phase === "build" ? week : first);
      expect(daysOf(hardOf(week))).not.toContain((longOf(week).day + 1) % 7);
    }
    expectSpaced(block);
    expect(new Set(block.weeks.flatMap(kindsOf)).size).toBe(3);
  },
  "5": ({ first, block, input }) => {
    const long = longOf(first);
    expect(long.distance).toBeGreaterThanOrEqual(22 * km);
    expect(long.distance).toBeLessThanOrEqual(28 * km);
    expect(long.time).toBeLessThanOrEqual(150 * minute);
    expect(sentences(first)).toMatch(/long run takes .* above Daniels' 25 %/);
    expect(hardOf(first)).toHaveLength(1);
    expect(["threshold", "interval"]).toContain(kindsOf(first)[0]);
    expect(hardOf(first)[0]?.day).toBeGreaterThanOrEqual(1);
    expect(hardOf(first)[0]?.day).toBeLessThanOrEqual(4);
    expectSpaced(block);
    // A third demanding day only on request.
    expect(hardOf(planBlock({ ...input, hardSessions: 2 }).weeks[0] as BlockWeek)).toHaveLength(2);
    // 30 km take about 157 min, so they are never within 150.
    const easy = first.sessions.find(({ kind }) => kind === "easy");
    expect(((easy?.time ?? 0) / (easy?.distance ?? 1)) * 30 * km).toBeGreaterThan(154 * minute);
    for (const week of block.weeks)
      for (const { time } of week.sessions) expect(time).toBeLessThanOrEqual(9000 * (1 + 1e-9));
  },
  "6": ({ first, block, input }) => {
    const double = hardOf(first).filter(({ kind }) => kind === "threshold");
    expect(double).toHaveLength(2);
    expect(daysOf(double)).toHaveLength(1);
    expect(daysOf(hardOf(first))).toHaveLength(2);
    expect(first.headline.hardSessions).toBe(3);
    expect(first.counts.sessions.article.hard).toBeCloseTo(3 / 9, 9);
    // Each session keeps Daniels' 10 %; both together pass it, and that is said to be a convention.
    for (const one of double) expect(work([one], "threshold", "distance")).toBeLessThanOrEqual(11 * km);
    expect(work(double, "threshold", "distance")).toBeGreaterThan(11 * km);
    expect(sentences(first)).toMatch(
      /Both threshold sessions .* together, more than the 11 km that Daniels allows .*a convention/,
    );
    expect(kindsOf(first).some((kind) => kind === "interval" || kind === "repetition")).toBe(true);
    const [day = Number.NaN] = daysOf(double);
    for (const beside of [day - 1, day + 1])
      expect(first.sessions.filter((one) => one.day === beside && one.hard)).toEqual([]);
    expectSpaced(block);
    expect(sentences(first)).not.toMatch(/proven/);
    expect(sentences(first)).toContain("No trial has tested");
    expect(input.doubles).toBe("threshold");
  },
  "7": ({ first }) => {
    expect(hardOf(first)).toHaveLength(2);
    expect(first.counts.sessions.article.hard).toBeCloseTo(1 / 3, 9);
    expect(first.counts.timeInZone.article.hard).toBeGreaterThan(0.1);
    expect(first.counts.timeInZone.article.hard).toBeLessThan(0.17);
  },
  "8": ({ block }) => {
    for (const week of block.weeks) {
      expect(hardOf(week)).toEqual([]);
      for (const { steps, paceRange: pace } of week.sessions) {
        expect(pace).toBeNull();
        expect(steps.every(({ part }) => part === "walk-run")).toBe(true);
      }
    }
    expect(block.next).toBeNull();
  },
  "9": ({ first }) => {
    expect(hardOf(first).length).toBeLessThanOrEqual(1);
    expect(first.sessions.every(({ paceRange: pace }) => pace === null)).toBe(true);
    expect(
      hardOf(first).every(({ effort }) => effort.talk === "short-sentences" || effort.talk === "a-few-words"),
    ).toBe(true);
  },
  "10": ({ block, first }) => {
    expect(sentences(first)).toMatch(/60 km in 10 runs is a lot in the first six months of running/);
    for (const week of block.weeks) {
      expect(week.distance).toBeLessThan(30 * km);
      expect(week.sessions.length).toBeLessThanOrEqual(4);
      expect(hardOf(week)).toEqual([]);
    }
  },
  "11": ({ first }) => {
    const [hard] = hardOf(first);
    expect(hardOf(first)).toHaveLength(1);
    expect(hard?.paceRange).toBeNull();
    expect(work(hardOf(first), "threshold")).toBeGreaterThanOrEqual(10 * minute);
    expect(work(hardOf(first), "threshold")).toBeLessThanOrEqual(15 * minute);
    for (const { count, work: piece } of repeatsOf(hardOf(first))) {
      expect(count).toBeGreaterThan(1);
      expect(piece.time).toBeGreaterThanOrEqual(2 * minute);
      expect(piece.time).toBeLessThanOrEqual(4 * minute);
    }
    const easy = first.sessions.find(({ kind }) => kind === "easy")?.paceRange;
    // More than a minute and a half wide, and slower than the slow edge of the tables' last line.
    expect((easy?.slow ?? 0) - (easy?.fast ?? 0)).toBeGreaterThan(90);
    expect(easy?.slow).toBeGreaterThan(paceCosting(0.63 * 30));
    expect(sentences(first)).toMatch(/tables do not reach down .* walking breaks are welcome/);
  },
  "12": ({ block, first, input }) => {
    if (!("distance" in input.weekly)) throw new Error("a week of distance");
    expect(first.distance / input.weekly.distance).toBeCloseTo(0.5, 1);
    expect(hardOf(first)).toEqual([]);
    expect(first.sessions.some(({ kind }) => kind === "strides")).toBe(true);
    const back = block.weeks.findIndex((week) => hardOf(week).length > 0);
    expect([1, 2]).toContain(back);
    const usual = block.weeks.at(-1) as BlockWeek;
    const time = (week: BlockWeek | undefined) =>
      (week?.headline.hardTime?.most ?? 0) * (week?.headline.hardSessions ?? 0);
    expect(time(block.weeks[back])).toBeLessThan(time(usual));
    // The old race gives no paces in these weeks, and that is said.
    for (const { sessions } of block.weeks.slice(0, back + 1))
      for (const session of sessions) if (session.hard) expect(session.paceRange).toBeNull();
    expect(sentences(first)).toContain("your old race says too little");
    // Nothing is caught up.
    for (const week of block.weeks) expect(week.distance).toBeLessThanOrEqual(input.weekly.distance * (1 + 1e-9));
  },
  "13": ({ first, input }) => {
    const long = longOf(first);
    expect(long.time).toBeLessThanOrEqual(150 * minute * (1 + 1e-9));
    expect(long.distance).toBeGreaterThan(19 * km);
    expect(long.distance).toBeLessThan(20 * km);
    expect(sentences(first)).toContain("No run is longer than 2 h 30 min (Daniels)");
    expect(sentences(first)).toContain("both are conventions");
    expect(long.effort.talk).toBe("full-conversation");
    const asked = (meters: number) =>
      longOf(planBlock({ ...input, longRun: { distance: meters } }).weeks[0] as BlockWeek);
    expect(asked(24 * km).distance).toBeCloseTo(24 * km, 3);
    expect(asked(30 * km).distance).toBeLessThan(25 * km);
    expect(sentences(planBlock({ ...input, longRun: { distance: 24 * km } }).weeks[0] as BlockWeek)).toContain(
      "You asked for this long run",
    );
  },
  "14": ({ first }) => {
    expect(hardOf(first).length).toBeLessThanOrEqual(1);
    for (const session of hardOf(first)) {
      const time = repeatsOf([session]).reduce((sum, { count, work: piece }) => sum + count * piece.time, 0);
      expect(time).toBeGreaterThanOrEqual(6 * minute);
      expect(time).toBeLessThanOrEqual(10 * minute);
      for (const { work: piece } of repeatsOf([session])) expect(piece.time).toBeLessThanOrEqual(3 * minute);
    }
    expect(first.headline.eightyTwenty).toBe(false);
    expect(longOf(first).distance).toBeGreaterThan(3.6 * km);
    expect(sentences(first)).not.toContain("3.6 km");
  },
  "15": ({ first }) => {
    const short = weekRule(first, "short-runs");
    expect(short?.rule === "short-runs" && short.suggestedRuns).toBeLessThan(14);
    expect(sentences(first)).toMatch(/easy runs average .* longer runs would do more/);
  },
  "16": ({ first, block, input }) => {
    expect(hardOf(first)).toHaveLength(1);
    expect(blockRule(block, "recovery-limit")).toMatchObject({ recovery: "72-hours", count: 1 });
    expect(first.sessions.some(({ kind }) => kind === "strides")).toBe(true);
    for (const gap of gaps(block)) expect(gap).toBeGreaterThanOrEqual(3);
    // Age alone takes nothing away.
    const { age, ...ageless } = input;
    expect(age).toBe(62);
    expect(planBlock(ageless).weeks).toEqual(block.weeks);
    expect(planBlock({ ...ageless, recovery: undefined, age, runs: 6 }).weeks[0]?.headline.hardSessions).toBe(2);
  },
  "17": ({ first, block }) => {
    const [session] = hardOf(first).filter(({ kind }) => kind === "repetition");
    if (session === undefined) throw new Error("no repetitions");
    expect(work([session], "repetition", "distance")).toBeLessThanOrEqual(0.05 * 25 * 1609.344);
    for (const { work: piece, recovery } of repeatsOf([session])) {
      expect(piece.time).toBeLessThanOrEqual(2 * minute);
      expect(recovery.time).toBeGreaterThanOrEqual(2 * piece.time);
    }
    expect(block.next?.session.kind).toBe("repetition");
    expect(paceRange(session.paceRange ?? { fast: 0, slow: 0 }, "mi")).toMatch(/\/mi$/);
    const words = [...first.sessions.map(recipe), sentences(first, "mi")].join(" ");
    expect(words).not.toMatch(/\bkm\b/);
    // Meters stand only where track repetitions are.
    expect(words.match(/\d+ m\b/g)?.every((text) => recipe(session).includes(text)) ?? true).toBe(true);
  },
  "18": ({ first, block }) => {
    for (const week of block.weeks) {
      expect(week.sessions.reduce((sum, { distance }) => sum + distance, 0)).toBeCloseTo(week.distance, 6);
      // As shown to a tenth of a kilometer, to half of that for each run.
      const shown = week.sessions.reduce((sum, { distance }) => sum + Math.round(distance / 100) / 10, 0);
      expect(Math.abs(shown - week.distance / km)).toBeLessThan(0.05 * week.sessions.length);
    }
    expect(first.distance).toBeCloseTo(85 * km, 6);
    expect(distanceWords(first.distance, "km")).toBe("85 km");
  },
  "19": ({ first, block, input }) => {
    expect(hardOf(first)).toHaveLength(1);
    expect(blockRule(block, "recovery-limit")).toMatchObject({ recovery: "longer", count: 1, scale: 1 });
    const half = planBlock({ ...input, whenTired: "half-size" });
    const usual = planBlock({ ...input, recovery: undefined });
    expect(hardOf(half.weeks[0] as BlockWeek).length).toBeLessThanOrEqual(2);
    const total = ({ weeks }: Block) =>
      hardOf(weeks[0] as BlockWeek).reduce(
        (sum, session) =>
          sum + repeatsOf([session]).reduce((time, { count, work: piece }) => time + count * piece.time, 0),
        0,
      );
    expect(total(half)).toBeLessThanOrEqual(0.5 * total(usual) + 2 * minute);
    expect(hardOf(usual.weeks[0] as BlockWeek)).toHaveLength(2);
  },
  "20": ({ first, block, input }) => {
    expect(block.reasons[0]?.rule).toBe("race-doubtful");
    for (const session of first.sessions) expect(work([session], "threshold")).toBeLessThan(20 * minute);
    expect(first.vdot).toBeNull();
    expect(planBlock({ ...input, raceConfirmed: true }).reasons.map(({ rule }) => rule)).not.toContain("race-doubtful");
  },
  "21": ({ block, first, input }) => {
    expect(block.weeks.map(({ phase }) => phase)).toEqual(["taper", "race"]);
    const before = block.weeks.flatMap(({ sessions, index }) =>
      sessions.filter(({ day }) => 7 * index + day < 10).map((session) => ({ session, day: 7 * index + session.day })),
    );
    const run = before.reduce((sum, { session }) => sum + session.distance, 0);
    const usual = (60 * km * 10) / 7;
    expect(run / usual).toBeGreaterThanOrEqual(0.4);
    expect(run / usual).toBeLessThanOrEqual(0.6);
    // The same days as in a usual week.
    const usualDays = daysOf(planBlock({ ...input, event: undefined }).weeks[0]?.sessions ?? []);
    expect(daysOf(first.sessions)).toEqual(usualDays);
    const pace = before.filter(({ session }) => session.kind === "race-pace");
    expect(pace).toHaveLength(1);
    expect(10 - (pace[0]?.day ?? 10)).toBeGreaterThanOrEqual(3);
    expect(pace[0]?.session.time).toBeLessThan(45 * minute);
    const at = raceTime(vdot(10_000, 2520), 10_000) / 10;
    expect(pace[0]?.session.paceRange?.fast).toBeLessThan(at);
    expect(pace[0]?.session.paceRange?.slow).toBeGreaterThan(at);
    expect(blockRule(block, "taper")).toBeDefined();
    const longest = Math.max(
      ...(planBlock({ ...input, event: undefined }).weeks[0]?.sessions ?? []).map(({ distance }) => distance),
    );
    for (const { session } of before) expect(session.distance).toBeLessThan(longest);
    // No hard session is larger than one of a usual week.
    for (const { session } of before.filter((one) => one.session.hard))
      expect(work([session], "threshold", "distance")).toBeLessThan(6 * km);
    const race = block.weeks[1]?.sessions.find(({ kind }) => kind === "race");
    expect(race?.day).toBe(3);
    expect(work([race as Session], repeatsOf([race as Session])[0]?.band ?? "", "distance")).toBeCloseTo(10 * km, 6);
  },
  "22": ({ block, first, input }) => {
    expect(block.reasons).toContainEqual({ rule: "minor", age: 14 });
    for (const week of block.weeks) {
      expect(hardOf(week).length).toBeLessThanOrEqual(1);
      expect(daysOf(week.sessions)).toHaveLength(week.sessions.length);
    }
    expectWithinCaps(input, first);
    const many = planBlock({ ...input, runs: 10, doubles: "easy", hardSessions: 3 });
    expect(daysOf(many.weeks[0]?.sessions ?? [])).toHaveLength(many.weeks[0]?.sessions.length ?? 0);
    expect(kindsOf(many.weeks[0] as BlockWeek).length).toBeLessThanOrEqual(1);
    expect(sentences(first)).not.toMatch(/weight|diet/i);
  },
  "23": ({ block, input }) => {
    expect(block.reasons[0]?.rule).toBe("fever");
    expect(block.weeks[0]?.sessions).toEqual([]);
    const usual = planBlock({ ...input, fever: false });
    for (const [index, week] of block.weeks.entries()) {
      expect(hardOf(week).length).toBeLessThanOrEqual(hardOf(usual.weeks[index] as BlockWeek).length || 1);
      expect(week.distance).toBeLessThanOrEqual((usual.weeks[0]?.distance ?? 0) * (1 + 1e-9));
    }
    expect(hardOf(block.weeks[1] as BlockWeek)).toEqual([]);
    // A run that is put into the days of fever by hand is stopped.
    const [ill, ...others] = block.weeks.map(({ sessions }) => sessions);
    const easy = usual.weeks[0]?.sessions.find(({ hard }) => !hard) as Session;
    expect(checkBlock(input, [[...(ill ?? []), easy], ...others])[0]).toMatchObject({
      rule: "ill-run",
      severity: "stop",
    });
  },
  "24": ({ first, block, input }) => {
    expect(longOf(first).day).toBe(5);
    expect(daysOf(first.sessions)).not.toContain(6);
    expect(daysOf(hardOf(first))).not.toContain(4);
    expect(hardOf(first)).toHaveLength(2);
    expectSpaced(block);
    const at = (kilometers: number) =>
      longOf(planBlock({ ...input, weekly: { distance: kilometers * km } }).weeks[0] as BlockWeek).distance;
    expect(at(65)).toBeGreaterThanOrEqual(at(64));
    for (let kilometers = 50; kilometers < 90; kilometers++)
      expect(at(kilometers + 1)).toBeGreaterThanOrEqual(at(kilometers) * 0.999);
  },
};

const rows = readTable("coach_cases").map((row) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell)])),
);

describe("the coach's table of 24 runners", () => {
  it("has a checker for each row", () => {
    expect(rows.map(({ id }) => id)).toEqual(Object.keys(checkers));
  });

  it.each(rows)(
    "$id: $race $time, $weekly $unit, $runs runs, $experience ($choice). Must ($must), must not ($must_not)",
    (row) => {
      const input = inputOf(row);
      const block = planBlock(input);
      const [first] = block.weeks;
      if (first === undefined) throw new Error("a block has a week");
      checkers[row["id"] ?? ""]?.({ input, block, first });
    },
  );
});
