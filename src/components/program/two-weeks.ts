/** Two ways to train for eight weeks that raise the muscle's endurance by nearly the same total, in different fibers. */
import { percent } from "../../words/recruitment.ts";
import { capitalized, duration as inWords, numeral } from "../../words/units.ts";
import type { Training } from "./fields.ts";
import { exactly } from "./session-words.ts";

/** How long either lasts. */
export const blockWeeks = 8;

/** Four easy runs of 45 min. */
export const easyWeek: Training = {
  intensity: 0.65,
  form: "steady",
  duration: 2700,
  repeats: 5,
  work: 240,
  recovery: 180,
  recoveryForm: "jog",
  perWeek: 4,
};

/** Three times 4 × 4 min. */
export const intervalWeek: Training = { ...easyWeek, intensity: 0.9, form: "repeats", repeats: 4, perWeek: 3 };

/** What a plan is called, and the time and effort that it takes: "Four easy runs of 45 min a week", "3 h, 65 %". */
interface PlanName {
  readonly sessions: string;
  readonly dose: string;
}
export type PlanNames = Readonly<Record<"easy" | "intervals", PlanName>>;

/** A recipe stays on one line. */
const unbroken = (recipe: string): string => recipe.replaceAll(" ", "\u00A0");

function nameOf({ intensity, form, duration, repeats, work, perWeek }: Training): PlanName {
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
