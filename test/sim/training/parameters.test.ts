import { describe, expect, it } from "vitest";
import { trainingParameters } from "../../../src/sim/training/parameters.ts";

describe("trainingParameters", () => {
  it.each(trainingParameters)(
    "$symbol lies in its plausible range and says what it is",
    ({ value, range, note, source, grade }) => {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      expect(note).toMatch(/\.$/);
      expect(source === "ours" || /^[a-z]+\d{4}$/.test(source)).toBe(true);
      if (source === "ours") expect(grade).not.toBe("measured");
    },
  );
  it("names each once", () => {
    const symbols = trainingParameters.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });
});
