import { describe, expect, it } from "vitest";
import { find } from "../../../src/components/prose/find.ts";
import { nearest } from "../../../src/components/prose/nearest.ts";

const known = [{ id: "vollestad1984" }, { id: "krustrup2004low" }, { id: "krustrup2004intense" }, { id: "seiler2010" }];

describe("find(tag, id, entries)", () => {
  it("returns the entry", () => {
    expect(find("Cite", "seiler2010", known)).toBe(known[3]);
  });
  it("throws with tag, id, where ids live, and the nearest ones", () => {
    expect(() => find("Cite", "vollestad84", known)).toThrow(
      /<Cite> names "vollestad84".*references\.json.*Nearest ids: vollestad1984,/,
    );
    expect(() => find("Term", "motor", [])).toThrow(/glossary\.yaml.*Nearest ids: none/);
  });
});

describe("nearest(id, known, count)", () => {
  it.each([
    ["krustrup2004", "krustrup2004low"],
    ["Seiler2010", "seiler2010"],
    ["intense", "krustrup2004intense"],
  ])("of %s is %s", (id, expected) => {
    const ids = known.map((entry) => entry.id);
    expect(nearest(id, ids, id === "intense" ? 4 : 1)).toContain(expected);
    expect(nearest(id, ids)).toHaveLength(3);
  });
});
