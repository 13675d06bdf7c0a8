/** What a reader expected, beside what the model gives. The two are set side by side and never judged. */

/**
 * @param guess one of the choices, as it is written; null where none was made
 * @param given what is found instead of guessed, in sentences
 */
export const chosenBeside = (guess: string | null, given: string): string =>
  `${guess === null ? "You made no guess." : `You expected: ${guess}.`} ${given}`;

export interface DrawnPoint {
  /** "60 % of VO2max". */
  readonly at: string;
  readonly yours: string;
  readonly model: string;
}

/** The first, the middle and the last of what was drawn: enough to hear how the two curves lie. */
export function drawnBeside(points: readonly DrawnPoint[]): string {
  if (points.length === 0) return "You drew nothing: the curve is the model’s alone.";
  const told = new Set([points[0], points[(points.length - 1) >> 1], points.at(-1)]);
  return [...told]
    .filter((point) => point !== undefined)
    .map(({ at, yours, model }) => `At ${at} you drew ${yours}, the model gives ${model}.`)
    .join(" ");
}

/** Whether the simulator had to be changed for the question. */
export const setWords = (name: string, changed: boolean): string =>
  changed
    ? `The simulator above has been set to ${name}; Undo brings yours back.`
    : `The simulator above was already set to ${name}.`;
