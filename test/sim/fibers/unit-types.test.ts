import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compositions,
  createMotorUnitPool,
  cumulativeFiberShare,
  force,
  unitTypes,
  type FiberShares,
  type FiberType,
} from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectPrinted } from "../../support/close.ts";

const pool = createMotorUnitPool();
const rows = readTable("fibre_type_mapping");

describe("unitTypes(pool, mix, exponent)", () => {
  it.each(rows.map((row) => [`${row["phenotype"] ?? ""}, exponent ${row["alpha"] ?? ""}`, row] as const))(
    "puts the boundaries of %s where the reference has them",
    (_, row) => {
      const mix = {
        I: number(row, "pct_I") / 100,
        IIa: number(row, "pct_IIa") / 100,
        IIx: number(row, "pct_IIx") / 100,
      };
      const types = unitTypes(pool, mix, number(row, "alpha"));
      const lastI = types.lastIndexOf("I");
      const lastIIa = types.lastIndexOf("IIa");
      expect(lastI + 1).toBe(number(row, "last_MU_typeI"));
      expect(lastIIa + 1).toBe(number(row, "last_MU_typeIIa"));
      expectPrinted(((lastI + 1) / pool.size) * 100, number(row, "MU_pct_I"), 2);

      const first = (type: FiberType, threshold: string, excitation: string, forcePercent: string): void => {
        const unit = types.indexOf(type);
        if (unit === -1) {
          expect(row[threshold]).toBe("");
          return;
        }
        const drive = pool.recruitmentThreshold[unit] ?? Number.NaN;
        expectPrinted(drive, number(row, threshold), 4);
        expectPrinted((drive / pool.maxExcitation) * 100, number(row, excitation), 3);
        expectPrinted(force(pool, drive) * 100, number(row, forcePercent), 3);
      };
      first("IIa", "RTE_first_IIa", "E_pct_first_IIa", "rested_force_pctMVC_first_IIa");
      first("IIx", "RTE_first_IIx", "E_pct_first_IIx", "rested_force_pctMVC_first_IIx");
    },
  );

  it("never puts a faster type before a slower one", () => {
    const order: FiberType[] = ["I", "IIa", "IIx"];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const ranks = unitTypes(pool, { I: low, IIa: high - low, IIx: 1 - high }).map((type) => order.indexOf(type));
        expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
      }),
    );
  });

  it.each([
    [{ I: 0.5, IIa: 0.6, IIx: 0.1 }, /I \+ IIa \+ IIx is/],
    [{ I: -0.1, IIa: 1, IIx: 0.1 }, /I is -0.1; allowed is a number from 0 to 1/],
    [{ I: Number.NaN, IIa: 0.5, IIx: 0.5 }, /I is NaN/],
  ] satisfies [FiberShares, RegExp][])("refuses the mix %o", (mix, message) => {
    expect(() => unitTypes(pool, mix)).toThrow(message);
  });
});

describe("cumulativeFiberShare(pool, exponent)", () => {
  it("is (100^(i/119) - 1) over its value at the end, for fibers proportional to twitch force", () => {
    const ratio = 100 ** (1 / 119);
    for (const [unit, share] of cumulativeFiberShare(pool, 1).entries()) {
      expect(share).toBeCloseTo((ratio ** (unit + 1) - 1) / (ratio ** 120 - 1), 12);
    }
  });

  it("gives every unit the same share for exponent 0", () => {
    expect(cumulativeFiberShare(pool, 0)[59]).toBeCloseTo(0.5, 12);
  });
});

describe("compositions", () => {
  it("are the measured mixes of the reference table", () => {
    const measured = new Set(rows.map((row) => [row["pct_I"], row["pct_IIa"], row["pct_IIx"]].join("/")));
    const offered = compositions.map(({ I, IIa, IIx }) =>
      [I, IIa, IIx].map((share) => Math.round(share * 1000) / 10).join("/"),
    );
    expect(new Set(offered)).toEqual(measured);
  });

  it("each sum to 1 and name a source, and a muscle and people unless they are round numbers", () => {
    for (const { id, I, IIa, IIx, source, muscle, people } of compositions) {
      expect(I + IIa + IIx, id).toBeCloseTo(1, 12);
      expect(source, id).not.toBe("");
      expect(muscle === null, id).toBe(source === "ours");
      expect(people === null, id).toBe(source === "ours");
    }
  });
});
