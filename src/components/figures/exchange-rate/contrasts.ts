/** What studies measured after a harder and an easier session: read while the site is built. */
import { withinStudyContrasts } from "../../../sim/index.ts";

/** A study's two sessions, and how often the harder one's messenger holds the easier one's. */
export interface ShownContrast {
  /** A key of the bibliography. */
  readonly source: string;
  readonly name: string;
  readonly mode: string;
  /** Fractions of `basis`, which differs from study to study. */
  readonly lower: number;
  readonly higher: number;
  readonly basis: string;
  /** What the study held equal, in a few words. */
  readonly held: string;
  /** Null where no value was read. */
  readonly ratio: { readonly low: number; readonly high: number } | null;
  /** Whether the study reports a difference. */
  readonly differs: boolean;
}

/** In the order of the picture. */
const told = [
  { source: "egan2010", name: "Egan 2010", held: "same energy" },
  { source: "nordsborg2010", name: "Nordsborg 2010", held: "other people" },
  { source: "bartlett2012", name: "Bartlett 2012", held: "same mean effort" },
  { source: "arhen2024", name: "Arhen 2024", held: "same work" },
] as const;

/** @throws Error where the evidence has no such study, or several such pairs */
export function shownContrasts(): readonly ShownContrast[] {
  const contrasts = withinStudyContrasts("PGC-1α mRNA");
  return told.map(({ source, name, held }) => {
    const [found, another] = contrasts.filter((each) => each.source === source);
    if (found === undefined || another !== undefined) throw new Error(`${source} has not one pair of sessions`);
    const { lower, higher, basis, ratio, comparison } = found;
    return {
      ...{ source, name, held, basis, ratio },
      mode: lower.mode,
      lower: lower.intensity ?? Number.NaN,
      higher: higher.intensity ?? Number.NaN,
      differs: !comparison.includes("no difference"),
    };
  });
}
