import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acidityOf,
  defenses,
  doubtOf,
  isWithout,
  kinds,
  lossesOf,
  soundTaken,
  takable,
  takenIn,
  textOf,
  turned,
  usualPH,
  whole,
  type Muscle,
} from "../../../../src/components/figures/acid-defenses/defenses.ts";
import { expectClose } from "../../../support/close.ts";
import { balanced, mixed, tabulated } from "./reference.ts";

const anyMuscle: fc.Arbitrary<Muscle> = fc.record({
  kind: fc.constantFrom(...kinds),
  carnosine: fc.integer({ min: 0, max: 36 }).map((steps) => steps / 20),
  taken: fc.subarray([...takable]),
});
/** More acid than any muscle that has a pH. */
const sour = (pH: number | null): number => pH ?? 0;
const lossOf = (of: string) => lossesOf("mixed").find((loss) => loss.of === of)?.pH ?? Number.NaN;

describe("acidityOf(muscle)", () => {
  it("with all in place is the pH of the reference table, for mixed muscle and each fiber type", () => {
    const scenarios = { mixed: "mixed_untrained", I: "type_I", IIa: "type_IIa", IIx: "type_IIx" } as const;
    for (const kind of kinds) expectClose(usualPH(kind), tabulated(scenarios[kind]), 1e-8);
  });

  it("without carnosine, with 60 % more of it, and without bicarbonate is that of the table too", () => {
    expectClose(lossOf("carnosine"), tabulated("mixed_no_carnosine"), 1e-8);
    expectClose(lossOf("supplement"), tabulated("mixed_ba_plus60"), 1e-8);
    expectClose(lossOf("bicarbonate"), tabulated("mixed_untrained", "none"), 1e-8);
  });

  it("without protein or without phosphate from phosphocreatine is that of the balance, solved by halving", () => {
    expectClose(balanced(mixed), tabulated("mixed_untrained"), 1e-8);
    expectClose(lossOf("protein"), balanced({ ...mixed, protein: 0 }), 1e-6);
    expectClose(lossOf("phosphate"), balanced({ ...mixed, released: 0 }), 1e-6);
  });

  it("has no pH where the buffers that are left cannot take the acid up", () => {
    const muscle: Muscle = { kind: "mixed", carnosine: 1, taken: ["phosphate", "protein"] };
    expect(balanced({ ...mixed, protein: 0, released: 0 })).toBeLessThan(4);
    expect(acidityOf(muscle)).toEqual({ pH: null, bound: null });
  });

  it("gives all of the acid to someone", () => {
    fc.assert(
      fc.property(anyMuscle, (muscle) => {
        const { pH, bound } = acidityOf(muscle);
        if (bound === null) return pH === null;
        expectClose(
          Object.values(bound).reduce((sum, each) => sum + each, 0),
          110,
          1e-6,
        );
        return defenses.every((defense) => !isWithout(muscle, defense) || bound[defense] === 0);
      }),
    );
  });

  it("falls with each defense that is taken away, and rises with carnosine", () => {
    fc.assert(
      fc.property(anyMuscle, fc.constantFrom(...takable), (muscle, defense) => {
        const more = { ...muscle, taken: takable.filter((each) => each === defense || muscle.taken.includes(each)) };
        expect(sour(acidityOf(more).pH)).toBeLessThanOrEqual(sour(acidityOf(muscle).pH));
        const rich = { ...muscle, carnosine: muscle.carnosine + 0.05 };
        expect(sour(acidityOf(rich).pH)).toBeGreaterThanOrEqual(sour(acidityOf(muscle).pH));
      }),
    );
  });
});

describe("doubtOf(muscle)", () => {
  it("goes over protein for the capacities of Edge's women before and after", () => {
    const { low, high } = doubtOf(whole("mixed"));
    expectClose(low ?? 0, tabulated("hiit_pre_beta123"), 1e-8);
    expectClose(high ?? 0, tabulated("hiit_post_beta153"), 1e-8);
  });

  it("goes over the fiber types where there is no protein", () => {
    const { low, high } = doubtOf({ kind: "mixed", carnosine: 1, taken: ["protein"] });
    expectClose(low ?? 0, balanced({ carnosine: 10.5, rest: 14, protein: 0, released: 55 }), 1e-6);
    expectClose(high ?? 0, balanced({ carnosine: 25, rest: 9, protein: 0, released: 55 }), 1e-6);
  });

  it("holds the pH itself for mixed muscle", () => {
    fc.assert(
      fc.property(anyMuscle, (muscle) => {
        const { low, high } = doubtOf({ ...muscle, kind: "mixed" });
        const pH = sour(acidityOf({ ...muscle, kind: "mixed" }).pH);
        expect(sour(low)).toBeLessThanOrEqual(pH);
        expect(sour(high)).toBeGreaterThanOrEqual(pH);
      }),
    );
  });
});

describe("turned(muscle, defense)", () => {
  it("takes a defense away and gives it back, carnosine in its usual content", () => {
    fc.assert(
      fc.property(anyMuscle, fc.constantFrom(...defenses), (muscle, defense) => {
        const once = turned(muscle, defense);
        expect(isWithout(once, defense)).toBe(!isWithout(muscle, defense));
        const twice = turned(once, defense);
        expect(twice.taken).toEqual(muscle.taken);
        expect(twice.carnosine).toBe(defense !== "carnosine" ? muscle.carnosine : muscle.carnosine === 0 ? 0 : 1);
      }),
    );
  });
});

describe("the text of what is taken away", () => {
  it("is read as it was written, in the order of the picture", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...takable]), (names) => {
        const taken = takenIn(names.length === 0 ? "none" : names.join("."));
        expect(taken).toEqual(takable.filter((each) => names.includes(each)));
        expect(takenIn(textOf(taken ?? []))).toEqual(taken);
      }),
    );
  });

  it.each(["", "carnosine", "protein.protein", "protein,phosphate", "none.protein"])("is not %j", (text) => {
    expect(takenIn(text)).toBeUndefined();
    expect(() => soundTaken(text)).toThrow(RangeError);
  });
});
