import { describe, expect, it } from "vitest";
import { barParts } from "../../../../src/components/figures/acid-defenses/bar.tsx";
import { acidityOf, whole } from "../../../../src/components/figures/acid-defenses/defenses.ts";

describe("barParts(acidity, width)", () => {
  it("fill the bar from its left end to its right one, without a gap, each as wide as the acid that it took up", () => {
    const acidity = acidityOf(whole("mixed"));
    const parts = barParts(acidity, 640);
    expect(parts.map(({ of }) => of)).toEqual(["carnosine", "others", "bicarbonate", "phosphate", "protein"]);
    expect(parts[0]?.from).toBe(0);
    expect(parts.at(-1)?.to).toBeCloseTo(640, 9);
    const sum = parts.reduce((total, { bound }) => total + bound, 0);
    parts.forEach(({ from, to, bound }, index) => {
      expect(from).toBe(index === 0 ? 0 : parts[index - 1]?.to);
      expect(to - from).toBeCloseTo((640 * bound) / sum, 9);
    });
  });

  it("are none where too little buffer is left for the acid", () => {
    const acidity = acidityOf({ kind: "mixed", carnosine: 1, taken: ["bicarbonate", "phosphate", "protein"] });
    expect(acidity.pH).toBeNull();
    expect(barParts(acidity, 640)).toEqual([]);
  });
});
