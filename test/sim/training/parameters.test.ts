import { describe, expect, it } from "vitest";
import * as blocks from "../../../src/sim/training/block/constants.ts";
import * as constants from "../../../src/sim/training/constants.ts";
import { trainingParameters } from "../../../src/sim/training/parameters.ts";
import * as planning from "../../../src/sim/training/week/constants.ts";

/** Every number of a table, however deep, by its path. */
const leaves = (table: unknown, path: readonly string[] = []): [string, number][] =>
  typeof table === "number"
    ? [[path.join("."), table]]
    : Object.entries(table as object).flatMap(([key, value]) => leaves(value, [...path, key]));

const parameters = Object.entries(trainingParameters).map(([path, parameter]) => ({ path, ...parameter }));

describe("trainingParameters", () => {
  it("describe every constant, nested ones included, with the value that the model reads, and nothing else", () => {
    const described = Object.fromEntries(parameters.map(({ path, value }) => [path, value]));
    expect(described).toEqual(Object.fromEntries(leaves({ ...constants, ...planning, ...blocks })));
  });
  it.each(parameters)(
    "$path lies in its plausible range and says what it is",
    ({ symbol, unit, value, range, note, source, grade }) => {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      expect(symbol).not.toBe("");
      expect(unit).not.toBe("");
      expect(note).toMatch(/^\S.+\.$/);
      expect(source === "ours" || /^[a-z]+\d{4}$/.test(source)).toBe(true);
      if (source === "ours") expect(grade).not.toBe("measured");
    },
  );
  it("names each once", () => {
    const symbols = parameters.map(({ symbol }) => symbol);
    expect(symbols).toEqual([...new Set(symbols)]);
  });
});
