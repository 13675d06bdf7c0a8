import { describe, expect, it } from "vitest";
import { studyRows } from "../../../../src/components/figures/add-one-back/study-rows.ts";
import { works } from "../../../content/sources.ts";

describe("studyRows", () => {
  it("come from works of which at least the abstract was read", () => {
    for (const { source } of studyRows) {
      expect(works.find(({ id }) => id === source)?.note, source).toMatch(/^Abstract read/);
    }
  });
  // Read in the abstracts of the three works.
  it.each([
    ["helgerud2007", [7.2, 5.5, null]],
    ["festa2020", [3.5, 3]],
    ["talsnes2024", [7, 6]],
  ])("of %s have the values %j", (source, values) => {
    const row = studyRows.find((each) => each.source === source);
    expect(row?.values.map(({ value }) => value)).toEqual(values);
  });
  it("lie on their axes, and say where a value was not read", () => {
    for (const { end, values } of studyRows) {
      for (const { value, words } of values) {
        if (value === null) expect(words).toContain("not read");
        else expect(value).toBeLessThanOrEqual(end);
      }
    }
  });
});
