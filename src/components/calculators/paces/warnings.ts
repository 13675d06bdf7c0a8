/** What a runner should know before trusting the numbers. */
import { paceDomain, raceDomain } from "../../../sim/training/constants.ts";
import type { PacesState } from "./figure.ts";
import type { Runner } from "./reading.ts";

/** s; outside, the curve of race times is not trusted. */
const trusted = { shortest: raceDomain.shortestTime, longest: 4 * 3600 } as const;

/** m: from a shorter race and a smaller week a marathon time is a hope. Our convention. */
const marathonFrom = { race: 10_000, week: 50_000 } as const;

const score = (vdot: number): string => String(Math.round(vdot * 10) / 10);

function aboutVdot(vdot: number): readonly string[] {
  const { lowest, tableLowest, tableHighest } = paceDomain;
  if (vdot < lowest)
    return [
      `Your VDOT is ${score(vdot)}. Below ${lowest} we give no paces: run by effort, easy enough to talk, and mix in walking.`,
    ];
  if (vdot > raceDomain.highestVdot)
    return [`A VDOT of ${score(vdot)} is beyond anybody. We give no paces above ${raceDomain.highestVdot}.`];
  if (vdot < tableLowest)
    return [
      `Your VDOT is ${score(vdot)}. Daniels’ tables begin at ${tableLowest}, so these paces are extrapolated. Trust your breath more than the clock.`,
    ];
  if (vdot > tableHighest)
    return [
      `Your VDOT is ${score(vdot)}. Daniels’ tables end at ${tableHighest}, near the world records, so these paces are extrapolated.`,
    ];
  return [];
}

const ofCourse: Readonly<Record<PacesState["course"], string | null>> = {
  plain: null,
  hills: "A hilly race is slower than you are: your paces on the flat are probably faster than these.",
  heat: "A hot race is slower than you are: on a cool day your paces are probably faster than these.",
  both: "A hot and hilly race is slower than you are: on a cool day and on the flat your paces are probably faster than these.",
};

/** One plain sentence or two each. */
export function warningsOf(
  { anchor, vdot, race, weekly }: Runner,
  { raceAge, course }: Pick<PacesState, "raceAge" | "course">,
): readonly string[] {
  if (vdot === null) return [];
  const warnings = [...aboutVdot(vdot)];
  if (race !== null && race.time < trusted.shortest)
    warnings.push("This race is shorter than three and a half minutes. The equations are not made for sprints.");
  if (race !== null && race.time > trusted.longest)
    warnings.push("This race is longer than four hours. There the equations no longer see endurance fade.");
  if (anchor !== "race" || race === null) return warnings;
  if (raceAge === "old")
    warnings.push(
      "This race is more than eight weeks old. You may be faster or slower now: race again, or run a test.",
    );
  const ran = ofCourse[course];
  if (ran !== null) warnings.push(ran);
  if (race.distance <= marathonFrom.race && weekly !== null && weekly < marathonFrom.week)
    warnings.push(
      "You run less than 50 km (31 mi) a week. From so short a race, your marathon will be slower than the one we print.",
    );
  return warnings;
}
