/** What biopsy studies saw of recruitment: only what was read in the study or its abstract (grade: measured). */

/** Our reading of how much a type was seen to work, where the study gave an order or a word and no number. */
export type Mark = "none" | "some" | "most";

interface Seen {
  /** Left out where the study gave a number, or where what we read says nothing of the type. */
  readonly mark?: Mark;
  /** What was measured, in a few words. */
  readonly found: string;
}

export interface Biopsy {
  /** A key of the bibliography. */
  readonly source: string;
  /** Fraction of VO2max; null where only "above" is known. */
  readonly intensity: number | null;
  /** True where the study gives its effort in another unit, and `intensity` is our estimate. */
  readonly estimated?: true;
  readonly protocol: string;
  readonly typeI: Seen;
  /** One entry: fast fibers not told apart. Two: IIa, then IIx (IIB in older papers). */
  readonly fast: readonly [Seen] | readonly [Seen, Seen];
}

/** In order of effort. */
export const biopsies: readonly Biopsy[] = [
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
    source: "skelly2021",
    intensity: 0.57,
    estimated: true,
    protocol: "45 min at about 70 % of maximal heart rate",
    typeI: { mark: "some", found: "p-ACC and p-p38 rose, as after sprints" },
    fast: [{ mark: "some", found: "p-ACC and p-p38 rose, as after sprints" }],
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
    source: "scribbans2014",
    intensity: 0.65,
    protocol: "30 min, 6 people",
    typeI: { mark: "some", found: "glycogen fell, p-ACC rose" },
    fast: [{ mark: "some", found: "glycogen fell, p-ACC rose" }, { found: "not in what we read" }],
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
    typeI: { mark: "most", found: "phosphocreatine fell within a minute" },
    fast: [{ mark: "some", found: "fell too, but less; share at work steady" }],
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
    typeI: { found: "84 % were low in phosphocreatine (15 % at rest); the authors conclude that all worked" },
    fast: [{ found: "85 % were low in phosphocreatine (9 % at rest); the authors conclude that all worked" }],
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
