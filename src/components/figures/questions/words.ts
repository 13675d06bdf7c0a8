/** What the questions say: a guess beside the model's answer, and what the simulator has been set to. No guess is judged. */
import { firstSession } from "../../program/fields.ts";
import { sessionLabel } from "../../program/session-words.ts";
import type { SetupState, Setup } from "./setups.ts";

/**
 * @param guess one of the choices, as it is written; null where none was made
 * @param given what is found instead of guessed, in sentences
 */
export const chosenBeside = (guess: string | null, given: string): string =>
  `${guess === null ? "You did not guess." : `You expected: ${guess}.`} ${given}`;

export interface DrawnPoint {
  /** "60 % of VO2max". */
  readonly at: string;
  readonly yours: string;
  readonly model: string;
}

/** The first, the middle and the last of what was drawn: enough to hear how the two curves lie. */
export function drawnBeside(points: readonly DrawnPoint[]): string {
  if (points.length === 0) return "You drew nothing. The curve is the model’s.";
  const told = new Set([points[0], points[(points.length - 1) >> 1], points.at(-1)]);
  return [...told]
    .filter((point) => point !== undefined)
    .map(({ at, yours, model }) => `At ${at} you drew ${yours}, the model gives ${model}.`)
    .join(" ");
}

/** What a reader who cannot see the plot is told of the drawn points. */
export function drawnTitle(name: string, points: readonly Pick<DrawnPoint, "at" | "yours">[]): string {
  if (points.length === 0) return `${name}. You drew no guess.`;
  return `${name}. Your guess: ${points.map(({ at, yours }) => `${at}, ${yours}`).join("; ")}.`;
}

/** @param changed whether the simulator was not there already */
export const setWords = ({ name }: Pick<Setup, "name">, changed: boolean): string =>
  changed ? `We set the simulator above to ${name}.` : `The simulator above was already set to ${name}.`;

/** Spoken after an undo or a restore in this figure, at most 140 characters. */
export const announcement = (setup: Pick<Setup, "name"> | null, state: SetupState): string =>
  `The simulator above is set to ${setup?.name ?? `your session, ${sessionLabel(firstSession(state))}`}.`;
