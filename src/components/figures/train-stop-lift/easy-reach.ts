/** Why the same weeks give these fast fibers less than those of the home page. Computed while the page is built. */
import { adapt, compositions, recruitment, type FiberShares } from "../../../sim/index.ts";
import { percent } from "../../../words/recruitment.ts";
import type { Training } from "../../program/fields.ts";
import { easyWeek, intervalWeek } from "../../program/two-weeks.ts";
import { planOf, weeklyOf } from "../../program/weeks.ts";
import { mix } from "./course.ts";
import { hardWeek } from "./week-model.ts";

const [youngAdults] = compositions;

/** Shares of the fast fibers (IIa) that an easy run reaches, fractions: in the thigh drawn here, and in young adults. */
export const easyReach = {
  here: recruitment(easyWeek.intensity, mix).IIa.recruited,
  youngAdults: recruitment(easyWeek.intensity, youngAdults).IIa.recruited,
} as const;

/** Endurance that fast fibers (IIa) have gained after three months of such weeks. */
function gainOf(training: Training, composition: FiberShares): string {
  const days = 7 * 13;
  const course = adapt(planOf(13, weeklyOf([training])), { composition }, days, { every: days });
  return percent(course.at(-1)?.oxidative.IIa ?? Number.NaN);
}

export const reachSentence = (): string =>
  `The young adults’ thigh of the home page has fewer slow fibers, so its fast ones (IIa) must help more. An easy run reaches ${percent(easyReach.youngAdults)} of them there and ${percent(easyReach.here)} here. So easy weeks give them ${gainOf(easyWeek, youngAdults)} there and ${gainOf(easyWeek, mix)} here. Hard weeks give them ${gainOf(intervalWeek, youngAdults)} there (at ${percent(intervalWeek.intensity)}) and ${gainOf({ ...easyWeek, ...hardWeek }, mix)} here.`;
