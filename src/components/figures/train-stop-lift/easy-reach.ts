/** Why the same easy weeks give these fast fibers less than those of the home page. Computed while the page is built. */
import { compositions, recruitment } from "../../../sim/index.ts";
import { percent } from "../../../words/recruitment.ts";
import { easyWeek } from "../../program/two-weeks.ts";
import { mix } from "./course.ts";

const [youngAdults] = compositions;

/** Shares of the fast fibers (IIa) that an easy run reaches, fractions: in the thigh drawn here, and in young adults. */
export const easyReach = {
  here: recruitment(easyWeek.intensity, mix).IIa.recruited,
  youngAdults: recruitment(easyWeek.intensity, youngAdults).IIa.recruited,
} as const;

export const reachSentence = (): string =>
  `This muscle has more slow fibers than the young adults’ of the home page, and slow fibers go first: an easy run at ${percent(easyWeek.intensity)} reaches ${percent(easyReach.here)} of the fast fibers (IIa) here and ${percent(easyReach.youngAdults)} there, so the same easy weeks train fewer of them.`;
