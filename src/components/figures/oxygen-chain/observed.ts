/** The two studies beside the examples, from the rows of evidence: read while the site is built. */
import { chainObservations } from "../../../sim/evidence.ts";
import type { ChainMeasured } from "./measured.ts";

/** "helgerud2007" as a name: one author and the year. */
const nameOf = (source: string): string => {
  const [, author = "", year = ""] = /^([a-z]+)(\d{4})$/.exec(source) ?? [];
  return `${author.charAt(0).toUpperCase()}${author.slice(1)} ${year}`;
};

export const chainMeasured = (): readonly ChainMeasured[] =>
  chainObservations.map(({ source, step, change, gain }) => ({ name: nameOf(source), step, change, gain }));
