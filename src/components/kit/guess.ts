/** A guess as a figure's state holds it: one of its options, "none" as long as there is none, or "skip" without one. */
import { called, choiceField, type Field } from "./field.ts";

export type GuessOf<T extends string> = T | "none" | "skip";

/** @param options what may be guessed */
export const guessField = <T extends string>(options: readonly T[]): Field<GuessOf<T>> =>
  called("guess", choiceField<GuessOf<T>>("g", ["none", "skip", ...options], "none"));

/** The guess once the reader has moved something: who moves before guessing wants to see the answer. */
export const openedGuess = <T extends string>(guess: GuessOf<T>): GuessOf<T> => (guess === "none" ? "skip" : guess);

/** Class of a figure's root. */
export const guessClass = (guess: GuessOf<string>): string => (guess === "none" ? "awaits-guess" : "is-guessed");
