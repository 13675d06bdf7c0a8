/** What is left of a gain after training stops, by the model and by studies: computed while the site is built. */
import { adaptationStudies, compareStudies, type AdaptationStudy } from "../../../sim/index.ts";
import { courseOf } from "./setup-course.ts";
import { setups } from "./setups.ts";

/** Weeks without training against percent of the whole muscle's gain. */
export function gainLeft(): readonly (readonly [weeks: number, percent: number])[] {
  const course = courseOf(setups.stopping[0]);
  const [{ oxidative: gained }] = course;
  return course.map(({ oxidative }, day) => [day / 7, (100 * oxidative.whole) / gained.whole]);
}

type Source = "ryan2013" | "fritzen2019";

const isOf = (source: Source, study: AdaptationStudy): boolean => study.source === source && study.arm === "detraining";

/** What a study of stopping measured, in days or as a fraction of what was there, and what the model has for it. */
export function stoppingStudy(source: Source): {
  readonly day: number;
  readonly measured: number;
  readonly model: number;
} {
  const found = compareStudies().find(({ study }) => isOf(source, study));
  const measured = found?.finding.measured ?? null;
  if (found === undefined || measured === null) throw new Error(`nothing measured of detraining in ${source}`);
  return { day: found.finding.day, measured, model: found.model };
}

/** The gain that its people had when they stopped, a fraction. */
export function gainBefore(source: Source): number {
  const gain = adaptationStudies.find((study) => isOf(source, study))?.initial?.oxidative?.whole;
  if (gain === undefined) throw new Error(`no gain before detraining in ${source}`);
  return gain;
}

/** Share of a gain that is left when the trained muscle changes by so much: neither is printed as such, both are derived. */
export const shareLeft = (gain: number, change: number): number => ((1 + gain) * (1 + change) - 1) / gain;
