/** A second hard run a week, offered to those who may have run long enough for it. */
import type { BlockAnswers } from "./answers.ts";

export interface Offer {
  readonly text: string;
  readonly button: string;
  readonly change: Partial<BlockAnswers>;
}

/** Fewest runs a week of a second hard one, and of two where nothing was asked, by years of running. */
const fewest = { offered: 5, usual: 6, usualUnderThreeYears: 8 } as const;
const adult = 18;

/** Null where one more hard run was planned already, was refused, or would not be safe. */
export function offerOf(answers: BlockAnswers): Offer | null {
  const { experience, runs, hardSessions, returning, fever, age } = answers;
  const isUnsafe = returning === "yes" || fever === "yes" || (age !== null && age < adult);
  if (hardSessions !== null || isUnsafe || runs < fewest.offered || experience === "under-6-months") return null;
  if (experience === "6-months-to-3-years") {
    if (runs >= fewest.usualUnderThreeYears) return null;
    return {
      text: "Have you been running for over three years? Then your week has room for two hard runs.",
      button: "Over three years: plan two",
      change: { experience: "over-3-years", ...(runs < fewest.usual && { hardSessions: 2 }) },
    };
  }
  if (runs >= fewest.usual) return null;
  return {
    text: "With five runs and your years of running, two hard runs a week are possible.",
    button: "Plan two hard runs",
    change: { hardSessions: 2 },
  };
}
