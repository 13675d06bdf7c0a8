import { describe, expect, it } from "vitest";
import { enduranceRows, soccer, shareRows } from "../../../../src/components/figures/train-stop-lift/other-studies.ts";
import { works } from "../../../content/sources.ts";

const ids = new Set(works.map(({ id }) => id));

describe("shareRows()", () => {
  const rows = shareRows();

  it("have the abstracts' shares as changes of the share before", () => {
    // 9.3 to 2.0 %, 9.3 to 17.2 %, 17.9 to 10.7 %, and a quarter less as it was printed.
    const expected = [2 / 9.3 - 1, 17.2 / 9.3 - 1, 10.7 / 17.9 - 1, null, -0.24, null];
    rows.forEach(({ measured }, index) => {
      const value = expected[index] ?? null;
      if (value === null) expect(measured).toBeNull();
      else expect(measured).toBeCloseTo(value, 9);
    });
    expect(soccer).toEqual({ before: 0.179, after: 0.107 });
  });

  it("draw no dot where no value was read", () => {
    const running = rows.find(({ who }) => who.startsWith("steady running"));
    expect(running).toMatchObject({ measured: null, unread: "same", words: "no change reported" });
    expect(rows.find(({ source }) => source === "simoneau1985")).toMatchObject({ measured: null, unread: "down" });
  });

  it("say that the model takes too much where it does: 63 % against 24 %", () => {
    expect(rows.find(({ source }) => source === "howald1985")?.words).toBe("−24 %; the model takes too much, −63 %");
  });
});

describe("enduranceRows()", () => {
  it("have what Howald and Henriksson measured, an equals sign where it was not significant", () => {
    expect(enduranceRows().map(({ source, measured, unread }) => [source, measured, unread])).toEqual([
      ["howald1985", 0.35, null],
      ["howald1985", 0.55, null],
      ["howald1985", 0.35, null],
      ["henriksson1976", 0.32, null],
      ["henriksson1976", null, "same"],
      ["henriksson1976", null, "same"],
      ["henriksson1976", 0.49, null],
    ]);
  });

  it("show that the model gives the fastest fibers nothing", () => {
    expect(enduranceRows().find(({ who }) => who.endsWith("type IIx"))?.words).toBe("+35 %; model 0 %");
  });
});

it("every row cites a work of the bibliography", () => {
  for (const { source } of [...shareRows(), ...enduranceRows()]) expect(ids).toContain(source);
});
