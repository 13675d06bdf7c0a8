/** What biopsy studies saw of recruitment: only what was read in the study or its abstract (grade: measured). */

/** Our reading of how much a type was seen to work, where the study gave an order or a word and no number. */
export type Mark = "none" | "some" | "most";

interface Seen {
  /** Left out where the study gave a number, or where what we read says nothing of the type. */
  readonly mark?: Mark;
  /** What was measured, in a few words. */
  readonly found: string;
}

export interface Study {
  /** A key of the bibliography. */
  readonly source: string;
  /** Fraction of VO2max; null where only "above" is known. */
  readonly intensity: number | null;
  readonly protocol: string;
  readonly typeI: Seen;
  /** One entry: fast fibers not told apart. Two: IIa, then IIx (IIB in older papers). */
  readonly fast: readonly [Seen] | readonly [Seen, Seen];
}

export const studies: readonly Study[] = [
  {
    source: "krustrup2004low",
    intensity: 0.5,
    protocol: "20 min, full stores",
    typeI: { mark: "some", found: "glycogen fell" },
    fast: [{ mark: "none", found: "glycogen and phosphocreatine unchanged" }],
  },
  {
    source: "krustrup2004low",
    intensity: 0.5,
    protocol: "20 min, type I stores low beforehand",
    typeI: { found: "no measurable fall in glycogen" },
    fast: [{ mark: "some", found: "phosphocreatine down 29 %" }],
  },
  {
    source: "thomson1979",
    intensity: 0.6,
    protocol: "2 h",
    typeI: { mark: "most", found: "glycogen fell most" },
    fast: [
      { mark: "some", found: "fell less" },
      { mark: "some", found: "fell least" },
    ],
  },
  {
    source: "gollnick1973",
    intensity: 0.67,
    protocol: "up to 3 h",
    typeI: { mark: "most", found: "glycogen gone first" },
    fast: [{ mark: "some", found: "followed later" }],
  },
  {
    source: "vollestad1984",
    intensity: 0.75,
    protocol: "to exhaustion, early on",
    typeI: { mark: "most", found: "from the start" },
    fast: [
      { mark: "most", found: "from the start, as fast as type I" },
      { mark: "none", found: "unchanged at first; used later" },
    ],
  },
  {
    source: "altenburg2007",
    intensity: 0.75,
    protocol: "45 min",
    typeI: { found: "not in what we read" },
    fast: [{ mark: "some", found: "active within a minute, share steady" }],
  },
  {
    source: "ahlquist1992",
    intensity: 0.85,
    protocol: "30 min, 50 rpm / 100 rpm",
    typeI: { found: "staining down 46 % / 35 %" },
    fast: [{ found: "staining down 49 % / 33 %" }],
  },
  {
    source: "krustrup2004intense",
    intensity: 1.1,
    protocol: "3 min (of thigh VO2max)",
    typeI: { found: "84 % of fibers with lowered phosphocreatine (rest: 15 %)" },
    fast: [{ found: "85 % of fibers with lowered phosphocreatine (rest: 9 %)" }],
  },
  {
    source: "thomson1979",
    intensity: null,
    protocol: "10 × 1 min above VO2max",
    typeI: { mark: "some", found: "glycogen fell least" },
    fast: [
      { mark: "some", found: "fell more" },
      { mark: "most", found: "fell most" },
    ],
  },
];
