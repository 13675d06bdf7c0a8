/** The line that a comparison draws its rows on, and what it tells about their roles. */
import { describe, expect, test } from "vitest";
import { lineFor, rolesIn, type Compared, type Role } from "../../../src/components/pictures/comparison.ts";

const row = (role: Role): Compared => ({
  quantity: "pH",
  source: "ours",
  unit: "",
  measured: 7,
  model: 7,
  places: 1,
  role,
});
const roles: readonly Role[] = ["calibration", "consistency", "validation"];
/** The roles whose meaning is told, in the order of the sentences. */
const explained = (told: string): string[] =>
  [...told.matchAll(/(Calibration|Consistency|Validation): /g)].map(([, role = ""]) => role.toLowerCase());

describe("the roles that a caption explains", () => {
  test.each(roles)("%s is explained where a row has it, the others are not", (role) => {
    const told = rolesIn([row(role), row(role)]);
    expect(explained(told)).toEqual([role]);
  });

  test("each is explained once, whatever the order of the rows", () => {
    const told = rolesIn([row("validation"), row("calibration"), row("validation"), row("consistency")]);
    expect(explained(told)).toEqual(roles);
  });
});

describe("the line that rows are drawn on", () => {
  const on = (unit: string, measured: number | null, model: number): Compared => ({
    ...row("validation"),
    unit,
    measured,
    model,
  });
  test("begins at zero, so that a small difference looks small", () => {
    expect(lineFor([on("mmol/L", 7.6, 7.2)])[0]).toBe(0);
  });
  test("begins below zero where something lies there", () => {
    expect(lineFor([on("%", -24, 0)])[0]).toBe(-24);
  });
  test("begins near the values of a pH, which moves by tenths", () => {
    expect(lineFor([on("", 6.6, 6.7)])[0]).toBeCloseTo(6.5, 10);
  });
  test("holds every value and interval, with room behind the last", () => {
    const [from, to] = lineFor([
      { ...on("%", 50, 20), interval: { low: 10, high: 90, kind: "SD" } },
      on("%", null, 30),
    ]);
    expect([from, to]).toEqual([0, 94.5]);
  });
});
