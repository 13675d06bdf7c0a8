/** A muscle at exhaustion with some of its buffers taken away: how acid it turns, and who takes up the acid. */
import {
  bufferSets,
  exhaustion,
  fiberTypes,
  titrate,
  type BufferName,
  type FiberType,
  type MuscleBuffers,
} from "../../../sim/index.ts";

/** What can be taken away besides carnosine, which has a slider. Phosphate is what phosphocreatine releases. */
export const takable = ["bicarbonate", "phosphate", "protein"] as const;
type Takable = (typeof takable)[number];

/** In the order in which the picture has them. */
export const defenses = ["carnosine", ...takable] as const;
export type Defense = (typeof defenses)[number];

/** Mixed muscle, or fibers of one type. */
export const kinds = ["mixed", ...fiberTypes] as const;
export type Kind = (typeof kinds)[number];

/** The fibers that turn acid in the drawing. */
export const acidTypes = (kind: Kind): readonly FiberType[] => (kind === "mixed" ? fiberTypes : [kind]);

export interface Muscle {
  readonly kind: Kind;
  /** As a multiple of what such a muscle holds. */
  readonly carnosine: number;
  readonly taken: readonly Takable[];
}

export const whole = (kind: Kind): Muscle => ({ kind, carnosine: 1, taken: [] });

/** The taken buffers of a text; undefined for a text that has others, or one twice. */
export function takenIn(text: string): readonly Takable[] | undefined {
  if (text === "none") return [];
  const names = text.split(".");
  const taken = takable.filter((each) => names.includes(each));
  return taken.length === names.length ? taken : undefined;
}

export const textOf = (taken: readonly Takable[]): string => (taken.length === 0 ? "none" : taken.join("."));

/** The taken buffers of a text that a field has read. */
export function soundTaken(text: string): readonly Takable[] {
  const taken = takenIn(text);
  if (taken === undefined) throw new RangeError(`taken is "${text}"; the field reads no such text`);
  return taken;
}

/** Whether a muscle is without a defense. */
export const isWithout = ({ carnosine, taken }: Muscle, defense: Defense): boolean =>
  defense === "carnosine" ? carnosine === 0 : taken.includes(defense);

/** The same muscle with a defense taken away, or given back. */
export function turned(muscle: Muscle, defense: Defense): Muscle {
  const { carnosine, taken } = muscle;
  if (defense === "carnosine") return { ...muscle, carnosine: carnosine === 0 ? 1 : 0 };
  return {
    ...muscle,
    taken: takable.filter((each) => taken.includes(each) !== (each === defense)),
  };
}

/** mmol/kg dry mass of protein and other fixed buffers. Default that of the kind. */
function buffersOf({ kind, carnosine, taken }: Muscle, protein: number): MuscleBuffers {
  const usual = bufferSets[kind];
  return {
    ...usual,
    carnosine: carnosine * usual.carnosine,
    protein: taken.includes("protein") ? 0 : protein,
  };
}

export interface Acidity {
  /** Null where it would be below 4, where the equations describe no muscle. */
  readonly pH: number | null;
  /** Acid that each defense and all other buffers together have taken up, mmol/kg dry mass; null as the pH is. */
  readonly bound: Readonly<Record<Defense | "others", number>> | null;
}

/**
 * A muscle after the acid of exhaustion.
 *
 * @param protein mmol/kg dry mass, unless it is taken away. Default that of the muscle
 */
export function acidityOf(muscle: Muscle, protein = bufferSets[muscle.kind].protein): Acidity {
  const { taken } = muscle;
  const found = titrate(exhaustion.load, buffersOf(muscle, protein), {
    phosphateFromPhosphocreatine: taken.includes("phosphate") ? 0 : exhaustion.releasedPhosphate,
    bicarbonate: taken.includes("bicarbonate") ? "none" : "open",
  });
  if (found.pH === null) return { pH: null, bound: null };
  const of = (...names: readonly BufferName[]): number => names.reduce((sum, name) => sum + found.bound[name], 0);
  return {
    pH: found.pH,
    bound: {
      carnosine: of("carnosine"),
      bicarbonate: of("bicarbonate"),
      phosphate: of("releasedPhosphate"),
      protein: of("protein"),
      others: of("phosphate", "hexosePhosphate", "water"),
    },
  };
}

/** From the more acid to the less, with a null where the model has no pH. */
export interface Doubt {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How far our doubt about the contents moves a muscle's pH: protein for the capacities that Edge, Bishop & Goodman measured
 * before and after training or, for a muscle without protein, the fiber types.
 */
export function doubtOf(muscle: Muscle): Doubt {
  const { beforeIntervals, afterIntervals } = bufferSets;
  const found = muscle.taken.includes("protein")
    ? kinds.map((kind) => acidityOf({ ...muscle, kind }).pH)
    : [beforeIntervals, afterIntervals].map(({ protein }) => acidityOf(muscle, protein).pH);
  const known = found.filter((pH) => pH !== null);
  return {
    low: found.includes(null) ? null : Math.min(...known),
    high: known.length === 0 ? null : Math.max(...known),
  };
}

/** One line of the picture: a single loss, or the supplement. */
export interface Loss {
  readonly of: Defense | "supplement";
  readonly pH: number;
  readonly doubt: Doubt;
}

/** How much more carnosine some weeks of the supplement give: a multiple of the usual. */
export const supplemented = 1.6;

export const muscleOfLoss = (kind: Kind, of: Loss["of"]): Muscle =>
  of === "supplement" ? { ...whole(kind), carnosine: supplemented } : turned(whole(kind), of);

/** Each loss by itself, the worst first, and last the supplement. */
export function lossesOf(kind: Kind): readonly Loss[] {
  return ([...defenses.toReversed(), "supplement"] as const).map((of) => {
    const muscle = muscleOfLoss(kind, of);
    const { pH } = acidityOf(muscle);
    if (pH === null) throw new Error(`muscle ${kind} without ${of} has no pH`);
    return { of, pH, doubt: doubtOf(muscle) };
  });
}

/** The pH with all defenses in place. */
export function usualPH(kind: Kind): number {
  const { pH } = acidityOf(whole(kind));
  if (pH === null) throw new Error(`muscle ${kind} has no pH`);
  return pH;
}
