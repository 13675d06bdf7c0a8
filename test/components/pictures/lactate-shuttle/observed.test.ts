import { expect, it } from "vitest";
import { aimedAt, unseen } from "../../../../src/components/pictures/lactate-shuttle/observed.ts";

const rows = [...aimedAt, ...unseen];
const named = (start: string, population: string) =>
  rows.find(({ quantity }) => quantity.startsWith(start) && quantity.includes(population));

it("takes the size of a miss from whole blood where a study measured plasma", () => {
  expect(named("Blood lactate after 4 x 4 min at 85 %", ": trained")?.miss).toBe("2.4 mmol/L too low.");
  expect(named("Blood lactate after 4 x 4 min at 85 %", ": untrained")?.miss).toBe("0.3 mmol/L too low.");
  expect(named("Blood lactate after 4 x 4 min at 70 %", ": trained")?.miss).toBeUndefined();
});

it("draws no point where a study gives a range, and counts the miss from its end", () => {
  const row = named("Lactate in muscle, as a multiple of that in blood", "");
  expect(row).toMatchObject({ measured: null, reported: "2 to 3", miss: "0.7 above the range." });
});

it("says of a converted number what the study printed", () => {
  expect(named("Lactate that appears", ": trained")).toMatchObject({
    reported: "from 24.1 ± 2.7 mg/kg/min",
    interval: { kind: "converted in the same way" },
  });
  expect(named("Blood lactate at rest", "")).not.toHaveProperty("reported");
});

it("sets the place of the steady state beside its lactate", () => {
  expect(named("Oxygen uptake at the maximal lactate steady state", "")?.miss).toBe("about 6 points too low.");
});

it("marks as unseen only what the fit did not aim at", () => {
  expect(new Set(unseen.map(({ source }) => source))).toEqual(new Set(["nordsborg2010", "jacobs1982"]));
  expect(new Set(aimedAt.map(({ role }) => role))).toEqual(new Set(["calibration"]));
});
