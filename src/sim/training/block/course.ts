/** What each week of a block is for, and how large it is. */
import { block } from "./constants.ts";
import type { Settled } from "./settled.ts";
import type { Phase } from "./types.ts";

export interface CourseWeek {
  readonly index: number;
  readonly phase: Phase;
  /** Of the asked week. */
  readonly share: number;
  /** Hard sessions at most; of the allowed hard running. */
  readonly hardLimit: number;
  readonly workScale: number;
}

/** Of the usual volume, on a day around the race; 1 far from it. */
export function raceShare(day: number, { raceDay, isMarathoner, experience }: Settled): number {
  if (raceDay === null || experience === "under-6-months") return 1;
  const before = raceDay - day;
  if (before >= block.taper.days) return 1;
  if (before >= block.taper.days / 2) return block.taper.early;
  if (before >= 0) return block.taper.late;
  const { days, daysMarathon, share } = block.afterRace;
  return -before <= (isMarathoner ? daysMarathon : days) ? share : 1;
}

const meanRaceShare = (week: number, settled: Settled): number =>
  Array.from({ length: 7 }, (_, day) => raceShare(7 * week + day, settled)).reduce((sum, share) => sum + share, 0) / 7;

const comeback = [block.comeback.first, block.comeback.second, block.comeback.third];

/** The first week of usual training. */
const startOf = ({ returning, fever }: Settled): number => (returning || fever ? comeback.length : 0);

/** Whether more running above threshold stands in the week, before a race of 3 to 10 km. */
function isSharpening(week: number, { raceDay, eventDistance, experience, isPaced }: Settled): boolean {
  if (raceDay === null || eventDistance === null || !isPaced || experience !== "over-3-years") return false;
  const { weeks, shortest, longest } = block.sharpen;
  const left = Math.floor(raceDay / 7) - week;
  return left >= 0 && left <= weeks && eventDistance >= shortest && eventDistance <= longest;
}

function phaseOf(week: number, settled: Settled): Phase {
  const { raceDay, lighterEvery, fever } = settled;
  if (fever && week === 0) return "ill";
  if (raceDay !== null && Math.floor(raceDay / 7) === week) return "race";
  const start = startOf(settled);
  if (week < start) return "return";
  const share = meanRaceShare(week, settled);
  // A day or two of a taper leave the week what it is.
  if (share < block.taper.from) return raceDay !== null && 7 * week > raceDay ? "recovery" : "taper";
  const isDue = (week - start + 1) % lighterEvery === 0;
  if (isDue && meanRaceShare(week + 1, settled) === 1) return "lighter";
  return isSharpening(week, settled) ? "sharpen" : "build";
}

/** The weeks of a block: what each is for, how much of the volume it has, and how much hard running at most. */
export function courseOf(settled: Settled): readonly CourseWeek[] {
  const { weeks, experience, lighterEvery, hardLimit, workScale } = settled;
  const start = startOf(settled);
  let steps = 0;
  return Array.from({ length: weeks }, (_, index): CourseWeek => {
    const phase = phaseOf(index, settled);
    const grows = experience !== "under-6-months" && index > start && (index - start) % lighterEvery === 0;
    if (grows && (phase === "build" || phase === "sharpen")) steps = Math.min(block.step.most, steps + 1);
    const usual = 1 + block.step.share * steps;
    const rest = { index, phase, hardLimit, workScale };
    switch (phase) {
      case "ill":
        return { ...rest, share: 0, hardLimit: 0 };
      case "return": {
        const isHard = index >= block.comeback.hardFrom;
        const share = comeback[index] ?? 1;
        return { ...rest, share, hardLimit: isHard ? Math.min(1, hardLimit) : 0, workScale: block.comeback.hardScale };
      }
      case "lighter":
        return { ...rest, share: usual * block.lighter.share, hardLimit: Math.min(1, hardLimit) };
      case "taper":
        return { ...rest, share: usual * meanRaceShare(index, settled), hardLimit: Math.min(1, hardLimit) };
      case "race":
      case "recovery":
        return { ...rest, share: usual * meanRaceShare(index, settled), hardLimit: 0 };
      case "build":
      case "sharpen":
        return { ...rest, share: usual * meanRaceShare(index, settled) };
    }
  });
}
