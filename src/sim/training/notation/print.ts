/** Writes a session in one line, as `parseSession` reads it. */
import { amountText } from "./amount.ts";
import type { WrittenSession, WrittenStep } from "./types.ts";
import { bandText, roleText } from "./vocabulary.ts";

function stepText(step: WrittenStep): string {
  if (step.part === "easy") return `easy ${amountText(step.length)}`;
  if (step.part !== "repeats") return `${roleText[step.part]} ${amountText(step.length)}`;
  const { count, work, band, recovery } = step;
  const repeats = count === 1 ? "" : `${count}x`;
  return `${repeats}${amountText(work)}@${bandText[band]}${recovery === null ? "" : ` r${amountText(recovery)}`}`;
}

/**
 * A session in one line: "wu 2km, 6x1000m@I r2min, cd 2km". Unchecked.
 *
 * @param session one of `parseSession`'s or `writtenOf`'s
 */
export const printSession = ({ steps }: WrittenSession): string => steps.map(stepText).join(", ");
