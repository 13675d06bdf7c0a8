import { describe, expect, it } from "vitest";
import { scaleRows } from "../../../../src/components/plot/marks/scale-rows.tsx";
import { attributes, draw } from "./draw.ts";

const stretch = (name: string, from: number, to: number) => ({ names: [name] as const, from, to });

describe("scaleRows(rows, options)", () => {
  it("draws a bar from end to end of its stretch, cut at the plot, and one that overlaps lower", () => {
    const stretches = [stretch("a", -5, 4), stretch("b", 3, 8)];
    const html = draw(scaleRows([{ kind: "bars", label: "names", stretches }]));
    expect(attributes(html, "scale-bar", "x1")).toEqual(["0", "30"]);
    expect(attributes(html, "scale-bar", "x2")).toEqual(["40", "80"]);
    const [first, second] = attributes(html, "scale-bar", "y1").map(Number);
    expect(second).toBeGreaterThan(first ?? Infinity);
  });

  it("marks the border between two stretches in the middle of their gap", () => {
    const stretches = [stretch("a", 0, 4), stretch("b", 5, 20)];
    const html = draw(scaleRows([{ kind: "borders", label: "zones", stretches }]));
    expect(attributes(html, "scale-tick", "x1")).toEqual(["45"]);
  });

  it("draws a measured mean in its band", () => {
    const html = draw(scaleRows([{ kind: "measured", label: "measured", mean: 5, band: [4, 7], note: "n = 2" }]));
    expect(attributes(html, "dot-mark", "cx")).toEqual(["50"]);
    expect([attributes(html, "scale-band", "x"), attributes(html, "scale-band", "width")]).toEqual([["40"], ["30"]]);
    expect(html).toContain("n = 2");
  });

  it("writes the longest name that fits, or none", () => {
    const rows = [{ names: ["a long name", "short"], from: 0, to: 5 } as const, stretch("no room", 5, 5.5)];
    const html = draw(scaleRows([{ kind: "borders", label: "zones", stretches: rows }]));
    expect(html).toContain("short");
    expect(html).not.toContain("a long name");
    expect(html).not.toContain("no room");
  });

  it("puts each row a height below the one before", () => {
    const row = (label: string) => ({ kind: "bars", label, stretches: [stretch("a", 0, 5)] }) as const;
    const html = draw(scaleRows([row("one"), row("two")], { top: 10, height: 50 }));
    expect(attributes(html, "scale-name", "y")).toEqual(["20", "70"]);
  });
});
