/** Fiber type mixes that were measured in people: count fractions of type I, IIa and IIx fibers. */

/** The three fiber types of adult human limb muscle. */
export const fiberTypes = ["I", "IIa", "IIx"] as const;
export type FiberType = (typeof fiberTypes)[number];

/** Fractions of all fibers, each 0 to 1, together 1. Older papers write IIB for human IIx. */
export type FiberShares = Readonly<Record<FiberType, number>>;

export interface Composition extends FiberShares {
  readonly id: string;
  /** Who, in two or three words. */
  readonly name: string;
  /** The muscle the biopsies came from; null for a mix of round numbers. */
  readonly muscle: string | null;
  /** How many people; null for a mix of round numbers. */
  readonly people: number | null;
  /** A key of the bibliography, or "ours". */
  readonly source: string;
}

const gastrocnemius = { muscle: "gastrocnemius (calf)", source: "harber2002" } as const;
const vastusLateralis = "vastus lateralis (thigh)";

/** The mixes offered, the first one being the default. */
export const compositions = [
  {
    id: "untrained",
    name: "Young adults",
    muscle: vastusLateralis,
    people: 150,
    source: "staron2000",
    // 1 % IC counted with type I, 1 % IIC with IIa, 6 % IIAB with IIx (then called IIB).
    I: 0.42,
    IIa: 0.32,
    IIx: 0.26,
  },
  { id: "recreational", name: "Recreational runners", ...gastrocnemius, people: 6, I: 0.598, IIa: 0.302, IIx: 0.1 },
  {
    id: "middle-distance",
    name: "Middle-distance runners",
    ...gastrocnemius,
    people: 6,
    I: 0.563,
    IIa: 0.433,
    IIx: 0.004,
  },
  { id: "distance", name: "Distance runners", ...gastrocnemius, people: 7, I: 0.711, IIa: 0.285, IIx: 0.004 },
  {
    id: "sprinter",
    name: "A world-class hurdler",
    muscle: vastusLateralis,
    people: 1,
    source: "trappe2015",
    // The report gives 71 % fast and 24 % pure IIx; the rest, hybrids included, is counted as IIa.
    I: 0.29,
    IIa: 0.47,
    IIx: 0.24,
  },
  { id: "generic", name: "Round numbers", muscle: null, people: null, source: "ours", I: 0.5, IIa: 0.35, IIx: 0.15 },
] as const satisfies readonly Composition[];

export type CompositionId = (typeof compositions)[number]["id"];
