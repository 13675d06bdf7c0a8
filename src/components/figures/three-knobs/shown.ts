/** The muscles that are drawn, and what is said of each. */
import { rowOf } from "./book.ts";
import type { KnobBook } from "./knob-book.ts";
import { changed, type Knob } from "./knobs.ts";
import type { ShownMuscle } from "./Panel.tsx";
import { factsBefore, factsOf, knobNames } from "./words.ts";

/** Before any change. */
export function shownBefore(book: KnobBook): ShownMuscle {
  const { force, turned } = rowOf(book, 0);
  const { limit } = turned.strength;
  return {
    name: "before",
    pool: changed("strength", 1),
    strength: 1,
    force,
    limit,
    facts: factsBefore(turned.strength),
  };
}

/** @param gain of force, fraction */
export function shownWith(book: KnobBook, knob: Knob, gain: number): ShownMuscle {
  const row = rowOf(book, gain);
  const { factor, limit } = row.turned[knob];
  return {
    name: knobNames[knob].toLowerCase(),
    pool: changed(knob, factor),
    strength: knob === "strength" ? factor : 1,
    force: row.force,
    limit,
    facts: factsOf(row, knob, rowOf(book, 0).turned.strength),
  };
}
