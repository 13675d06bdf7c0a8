/** The words that may stand in a line, and what each one means. */
import type { Band } from "../zones.ts";

export type Role = "warm-up" | "long" | "cool-down";
export type Meaning =
  | { readonly kind: "band"; readonly band: Band }
  | { readonly kind: "role"; readonly role: Role }
  /** A rest between repeats; an easy run where there are none. */
  | { readonly kind: "rest" }
  | { readonly kind: "at" | "separator" | "filler" };

const band = (name: Band): Meaning => ({ kind: "band", band: name });
const role = (name: Role): Meaning => ({ kind: "role", role: name });

const table: readonly (readonly [Meaning, readonly string[]])[] = [
  [band("easy"), ["e", "easy", "recovery run", "whole sentences"]],
  [band("marathon"), ["m", "mp", "marathon", "steady"]],
  [band("threshold"), ["t", "threshold", "tempo", "cruise", "comfortably hard", "short sentences", "a short sentence"]],
  [band("interval"), ["i", "interval", "intervals", "hard", "vo2max", "a few words"]],
  [band("repetition"), ["r", "rep", "reps", "repetition", "repetitions", "fast", "mile pace"]],
  [band("strides"), ["strides", "stride"]],
  [role("warm-up"), ["wu", "warm-up", "warm up", "warmup"]],
  [role("cool-down"), ["cd", "cool-down", "cool down", "cooldown"]],
  [role("long"), ["long", "long run"]],
  [{ kind: "rest" }, ["rest", "jog", "jogging", "recovery", "off"]],
  [{ kind: "at" }, ["at"]],
  [{ kind: "separator" }, ["then"]],
  [{ kind: "filler" }, ["run", "running", "pace", "effort", "with", "between", "of", "in", "a", "by"]],
];

export const words: ReadonlyMap<string, Meaning> = new Map(
  table.flatMap(([meaning, names]) => names.map((name) => [name, meaning] as const)),
);

/** Longest first, so that "warm up" is not read as an unknown word. */
export const longestFirst: readonly string[] = [...words.keys()].sort((a, b) => b.length - a.length);

/** What a step's pace is written as, after the sign "@". */
export const bandText: Readonly<Record<Band, string>> = {
  easy: "E",
  marathon: "M",
  threshold: "T",
  interval: "I",
  repetition: "R",
  strides: "strides",
};

export const roleText: Readonly<Record<Role, string>> = { "warm-up": "wu", long: "long", "cool-down": "cd" };
