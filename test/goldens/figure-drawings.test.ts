import { describe, expect, it } from "vitest";
import { figureDrawings } from "../../scripts/goldens/figure-drawings.ts";
import { figures } from "../../src/components/kit/registry.ts";

const drawings = figureDrawings();
const drawn = (name: string): string => drawings.get(`figures/${name}`) ?? "";

describe("figureDrawings()", () => {
  it("draws every preset of a figure, or none of a figure without plots", () => {
    for (const { id, presets } of figures) {
      const names = [...drawings.keys()].flatMap(
        (name) => new RegExp(`^figures/${id}/(.+?)(?:-[0-9]+)?$`).exec(name)?.[1] ?? [],
      );
      expect([[], Object.keys(presets).sort()]).toContainEqual([...new Set(names)].sort());
    }
  });

  it("opens each figure in the preset's state", () => {
    expect(drawn("compare/mine-1")).toContain('aria-label="A, My week:');
    expect(drawn("compare/easy-hard-2")).toContain('aria-label="B, All hard (57 %):');
    expect(drawn("compare/patterns-1")).toContain("no training");
    expect(drawn("compare/mine-1")).not.toContain("no training");
  });

  it("draws nothing where a week cannot be run: of A and B only B", () => {
    expect(drawn("compare/impossible")).toContain('aria-label="B, Pyramidal:');
    expect(drawings.has("figures/compare/impossible-2")).toBe(false);
  });
});
