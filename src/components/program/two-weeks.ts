/** Two ways to train for eight weeks that raise the muscle's endurance by nearly the same total, in different fibers. */
import { numeral } from "../../words/units.ts";
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

function nameOf({ form, duration, repeats, work, perWeek }: Training): string {
  const often = numeral(perWeek);
  return form === "steady"
    ? `${often} easy runs of ${exactly(duration)}`
    : `${often} times ${repeats} × ${exactly(work)}`;
}

/** "four easy runs of 45 min", "three times 4 × 4 min". */
export const weekNames = { easy: nameOf(easyWeek), intervals: nameOf(intervalWeek) } as const;
