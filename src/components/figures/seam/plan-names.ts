/** The two plans by name, with the time and the effort that they take. */
import { percent } from "../../../words/recruitment.ts";
import { capitalized, duration as inWords, numeral } from "../../../words/units.ts";
import type { Training } from "../../program/fields.ts";
import { exactly } from "../../program/session-words.ts";
import { easyWeek, intervalWeek } from "../../program/two-weeks.ts";
import type { PlanNames } from "./words.ts";

/** A recipe stays on one line. */
const unbroken = (recipe: string): string => recipe.replaceAll(" ", "\u00A0");

function nameOf({ intensity, form, duration, repeats, work, perWeek }: Training): PlanNames["easy"] {
  const often = capitalized(numeral(perWeek));
  return form === "steady"
    ? {
        sessions: `${often} easy runs of ${unbroken(exactly(duration))} a week`,
        dose: `${inWords(perWeek * duration)}, ${percent(intensity)}`,
      }
    : {
        sessions: `${often} sessions of ${unbroken(`${repeats} × ${exactly(work)}`)} a week`,
        dose: `${inWords(perWeek * repeats * work)} hard, ${percent(intensity)}`,
      };
}

export const planNames: PlanNames = { easy: nameOf(easyWeek), intervals: nameOf(intervalWeek) };
