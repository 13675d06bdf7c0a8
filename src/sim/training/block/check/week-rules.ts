/** Rules about a week and the weeks before it: hard days, the long run, growth, monotony. */
import { dailyLoads, trainingMonotony } from "../../monotony.ts";
import { longRunShare } from "../../session-limits.ts";
import { limits as daniels, week as rules } from "../../week/constants.ts";
import { block } from "../constants.ts";
import { isDemanding } from "../demanding.ts";
import { asEasy } from "../edits.ts";
import type { BlockWarning } from "../warning.ts";
import { repairOf, room, shortened, type Checked, type CheckedWeek, type Rule } from "./checked.ts";

/** A rule that looks at one week at a time. */
const forEachWeek =
  (rule: (week: CheckedWeek, checked: Checked) => BlockWarning | null): Rule =>
  (checked) =>
    checked.weeks.flatMap((week) => rule(week, checked) ?? []);

export const hardCount = forEachWeek(({ index, sessions, runner, limits }, { all, answers }) => {
  if (answers.experience === "under-6-months") return null;
  const hard = sessions.filter((session) => session.hard && session.kind !== "race" && session.kind !== "race-pace");
  // Two threshold sessions on one day are one demanding day.
  const found = new Set(hard.map(({ day }) => day)).size;
  const allowed = Math.min(limits.hardSessions, answers.hardLimit);
  const last = hard.at(-1);
  if (found <= allowed || last === undefined) return null;
  return {
    rule: "hard-count",
    severity: "warning",
    week: index,
    day: null,
    found,
    allowed,
    source: "ours",
    repair: repairOf(all, index, last, "made-easy", asEasy(last, runner)),
  };
});

export const longShare = forEachWeek((week, { all, answers }) => {
  const { sessions, size, index } = week;
  const long = sessions.find(({ kind }) => kind === "long");
  if (long === undefined || sessions.length < rules.shareFromRuns || answers.isMarathoner) return null;
  const allowed = longRunShare(size);
  const found = long.distance / size;
  // From 40 miles on the long run keeps what it was there.
  const atTurn = (daniels.L.shareBelow * Math.min(size, daniels.L.turn)) / size;
  const most = Math.max(allowed, atTurn);
  if (found <= most * room) return null;
  return {
    rule: "long-run-share",
    severity: "note",
    week: index,
    day: long.day,
    found,
    allowed,
    source: "daniels2014",
    repair: shortened(all, week, long, (long.time * most) / found),
  };
});

export const longestGrowth = forEachWeek((week, { all, answers: { longestRun } }) => {
  const { index, sessions, runner } = week;
  const own =
    longestRun === undefined || index >= block.growth.weeks
      ? 0
      : "distance" in longestRun
        ? longestRun.distance
        : longestRun.time * runner.easySpeed;
  const before = all.slice(Math.max(0, index - block.growth.weeks), index).flat();
  const longest = Math.max(own, ...before.map(({ distance }) => distance));
  const allowed = longest * (1 + block.growth.share);
  const [run] = sessions.filter(({ kind }) => kind !== "race").toSorted((a, b) => b.distance - a.distance);
  if (longest === 0 || run === undefined || run.distance <= allowed * room) return null;
  return {
    rule: "longest-growth",
    severity: "warning",
    week: index,
    day: run.day,
    found: run.distance,
    allowed,
    source: "frandsen2025",
    repair: shortened(all, week, run, (run.time * allowed) / run.distance),
  };
});

export const weekJump = forEachWeek(({ index, totals, course }, { weeks }) => {
  const { share, weeks: span } = block.jump;
  const before = weeks.slice(Math.max(0, index - span), index);
  // After time off the volume comes back by plan, and a race has a length of its own.
  const isComeback = before.some((one) => one.course.phase === "return" || one.course.phase === "ill");
  if (isComeback || course.phase === "race" || before.length === 0) return null;
  const allowed = Math.max(...before.map((one) => one.totals.distance)) * (1 + share);
  if (allowed === 0 || totals.distance <= allowed * room) return null;
  return {
    rule: "week-jump",
    severity: "note",
    week: index,
    day: null,
    found: totals.distance,
    allowed,
    source: "buist2008",
    repair: null,
  };
});

export const hardShare = forEachWeek(({ index, totals, sessions }) => {
  const found = totals.counts.timeInZone.article.hard;
  if (sessions.some(({ kind }) => kind === "race") || found <= rules.muchHard) return null;
  return {
    rule: "hard-share",
    severity: "note",
    week: index,
    day: null,
    found,
    allowed: rules.muchHard,
    source: "seiler2010",
    repair: null,
  };
});

export const noHard: Rule = ({ answers, weeks }) => {
  if (answers.experience === "under-6-months" || answers.hardSessions === 0) return [];
  let found = 0;
  return weeks.flatMap(({ index, sessions, course }): BlockWarning[] => {
    const isRest = course.phase === "return" || course.phase === "ill" || course.phase === "recovery";
    found = isRest || sessions.some(isDemanding) ? 0 : found + 1;
    if (found !== block.idleWeeks + 1) return [];
    return [
      {
        rule: "no-hard",
        severity: "note",
        week: index,
        day: null,
        found,
        allowed: block.idleWeeks,
        source: "ours",
        repair: null,
      },
    ];
  });
};

export const monotony = forEachWeek(({ index, sessions }) => {
  const { monotony: found } = trainingMonotony(dailyLoads(sessions));
  if (found === null || found <= rules.monotony) return null;
  return {
    rule: "monotony",
    severity: "note",
    week: index,
    day: null,
    found,
    allowed: rules.monotony,
    source: "ours",
    repair: null,
  };
});
