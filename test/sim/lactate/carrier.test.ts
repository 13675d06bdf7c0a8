import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carrierFlux } from "../../../src/sim/index.ts";
import { number, readTable } from "../../data/csv.ts";
import { expectClose } from "../../support/close.ts";

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyCarrier = fc.record(
  { vmax: between(0.1, 500), km: between(0.5, 60), transAcceleration: between(1, 5) },
  { noNullPrototype: true },
);
const anySide = fc.record({ lactate: between(0, 80), pH: between(6, 7.6) }, { noNullPrototype: true });

describe("carrierFlux(carrier, inside, outside)", () => {
  it("reproduces every flux of the table to its printed digits", () => {
    const rows = readTable("mct_carrier_flux");
    expect(rows).toHaveLength(180);
    for (const row of rows) {
      const flux = carrierFlux(
        { vmax: number(row, "Vzt"), km: number(row, "K_mM_at_pH7"), transAcceleration: number(row, "a_trans") },
        { lactate: number(row, "La_i"), pH: number(row, "pH_i") },
        { lactate: number(row, "La_e"), pH: number(row, "pH_e") },
      );
      // Ten significant digits are printed.
      expectClose(flux, number(row, "J_net_efflux"), 5e-10);
    }
  });

  it("has K (2 - 1/a) for its Km into a side without lactate, where the flux is half of Vmax", () => {
    const rows = readTable("mct_carrier_identities");
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const carrier = { vmax: 100, km: number(row, "K"), transAcceleration: number(row, "a") };
      const km = number(row, "K_zerotrans_expected=K*(2-1/a)");
      expectClose(carrierFlux(carrier, { lactate: km, pH: 7 }, { lactate: 0, pH: 7 }), 50, 1e-9);
    }
  });

  it("has K (2a - 1) for its Km and a Vmax for its Vmax in exchange: labeled lactate among equal concentrations", () => {
    // Lieb and Stein: one-way flux = V (K S_i + S_i S_e) / D, net flux = V K (S_i - S_e) / D. So, between nearly equal
    // sides, the one-way flux is the net flux times S / (S_i - S_e) times (1 + S / K).
    const exchange = (km: number, a: number, lactate: number): number => {
      const step = 1e-6 * lactate;
      const carrier = { vmax: 100, km, transAcceleration: a };
      const net = carrierFlux(carrier, { lactate: lactate + step, pH: 7 }, { lactate, pH: 7 });
      return (net * lactate * (1 + lactate / km)) / step;
    };
    for (const row of readTable("mct_carrier_identities")) {
      const [km, a] = [number(row, "K"), number(row, "a")];
      const half = number(row, "K_equilexch_expected=K*(2a-1)");
      expectClose(exchange(km, a, half), (100 * number(row, "V_ee/V_zt")) / 2, 1e-5);
    }
  });

  it("is zero where lactate times protons is equal, and exactly zero between equal sides", () => {
    fc.assert(
      fc.property(anyCarrier, anySide, between(6, 7.6), (carrier, side, pH) => {
        expect(carrierFlux(carrier, side, side)).toBe(0);
        // Less of it, so that the balance stays below 1,000 mmol/L.
        const lactate = side.lactate / 4;
        const balanced = { lactate: lactate * 10 ** (pH - side.pH), pH };
        expect(Math.abs(carrierFlux(carrier, { ...side, lactate }, balanced))).toBeLessThanOrEqual(
          1e-10 * carrier.vmax,
        );
      }),
    );
  });

  it("changes sign, and nothing else, when the sides change places", () => {
    fc.assert(
      fc.property(anyCarrier, anySide, anySide, (carrier, inside, outside) => {
        const there = carrierFlux(carrier, inside, outside);
        expectClose(-carrierFlux(carrier, outside, inside), there, 1e-12);
      }),
    );
  });

  it("is the reversible Michaelis-Menten equation without trans-acceleration", () => {
    fc.assert(
      fc.property(anyCarrier, between(0, 80), between(0, 80), (carrier, a, b) => {
        const { vmax, km } = carrier;
        // Both halves of a carrier that comes back equally fast work on their own.
        const expected = vmax * (a / (km + a) - b / (km + b));
        const flux = carrierFlux({ ...carrier, transAcceleration: 1 }, { lactate: a, pH: 7 }, { lactate: b, pH: 7 });
        expect(Math.abs(flux - expected)).toBeLessThanOrEqual(1e-9 * vmax);
      }),
    );
  });

  it("never exceeds Vmax, rises with lactate inside and falls with lactate outside", () => {
    fc.assert(
      fc.property(anyCarrier, anySide, anySide, between(0.01, 10), (carrier, inside, outside, more) => {
        const flux = carrierFlux(carrier, inside, outside);
        // With lactate to bring back, the carrier may work up to a times as fast.
        expect(Math.abs(flux)).toBeLessThanOrEqual(carrier.vmax * carrier.transAcceleration);
        const fuller = carrierFlux(carrier, { ...inside, lactate: inside.lactate + more }, outside);
        expect(fuller).toBeGreaterThan(flux);
        const against = carrierFlux(carrier, inside, { ...outside, lactate: outside.lactate + more });
        expect(against).toBeLessThan(flux);
      }),
    );
  });

  it("gives the two shares of Vmax that section 1.1 prints", () => {
    const at = (km: number): number =>
      carrierFlux({ vmax: 100, km, transAcceleration: 1.5 }, { lactate: 20, pH: 6.8 }, { lactate: 10, pH: 7.2 });
    expect(at(20)).toBeCloseTo(35.6, 1);
    expect(at(1.7)).toBeCloseTo(21.4, 1);
  });

  it("names what it refuses", () => {
    const carrier = { vmax: 100, km: 20, transAcceleration: 1.5 };
    expect(() =>
      carrierFlux({ ...carrier, transAcceleration: 0.5 }, { lactate: 1, pH: 7 }, { lactate: 1, pH: 7 }),
    ).toThrow("carrier.transAcceleration is 0.5; allowed is a number from 1 to 100");
    expect(() => carrierFlux(carrier, { lactate: 1, pH: 7 }, { lactate: 1, pH: 3 })).toThrow("outside.pH is 3");
  });
});
