/** The rows of the study of lifting and stopping (Andersen and Aagaard 2000), from the data of the adaptation model. */
import { adaptationParameters } from "../../../sim/adaptation/parameters.ts";
import { adaptationStudies } from "../../../sim/index.ts";
import type { ShareRanges } from "./band.ts";
import type { MeasuredShare } from "./measured.ts";

/** Of the numbers that set the share of IIx in the model. */
export function shareRanges(): ShareRanges {
  const { iixFall, iixOvershoot, iixTime } = adaptationParameters;
  return { iixFall: iixFall.range, iixOvershoot: iixOvershoot.range, iixTime: iixTime.range };
}

/** Days that the study's data call three months, and weeks that the figure draws for them. */
const [threeMonths, drawnWeeks] = [90, 13];

/** For the page and for tests: an island gets them as a property, because the data carry prose. */
export function studyShares(): readonly MeasuredShare[] {
  const { value, range } = adaptationParameters.iixHabitual;
  const later = adaptationStudies
    .filter(({ source }) => source === "andersen2000")
    .flatMap(({ findings }) => findings)
    .flatMap(({ day, measured, spread }) =>
      measured === null || spread === null ? [] : [{ week: (drawnWeeks * day) / threeMonths, share: measured, spread }],
    );
  return [{ week: 0, share: value, spread: Number(((range[1] - range[0]) / 2).toPrecision(6)) }, ...later];
}
