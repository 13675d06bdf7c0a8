/** Numbers of the mapping that pages print as words or digits, beside the reference table. */
import { describe, expect, it } from "vitest";
import { compositions, recruitment, simulateSession } from "../../src/sim/index.ts";
import { number, readTable } from "../data/csv.ts";
import { sources } from "./sources.ts";

const text = (path: string): string => {
  const file = sources(/\.(mdx|astro|yaml)$/).find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text.replace(/\s+/g, " ");
};
const chapter = text("src/content/chapters/fiber-recruitment.mdx");
const model = text("src/content/models/recruitment.mdx");
const home = text("src/pages/index.astro");
const claims = text("src/content/claims/B4.yaml") + text("src/content/claims/D1.yaml");
const biopsies = text("src/components/pictures/recruitment/Biopsies.astro");
const units = text("src/content/models/motor-units.mdx");

const table = readTable("recruitment_vs_vo2max").filter((row) => row["phenotype"] === "untrained_VL_Staron2000");
const at = (percent: number, column: string): number => {
  const row = table.find((one) => one["pct_VO2max"] === percent);
  if (row === undefined) throw new Error(`no row at ${percent} %`);
  return number(row, column);
};

describe("what pages say of the mapping", () => {
  it("all type I and a sixth of IIa at 50 %", () => {
    expect(at(50, "typeI_recruited")).toBe(1);
    expect(at(50, "typeIIa_recruited")).toBeCloseTo(1 / 6, 2);
    expect(chapter).toContain("all type I fibers work, and a sixth of type IIa");
    expect(model).toContain("uses a sixth of the IIa fibers");
  });

  it("a third of IIa and a fifth of the fast fibers at 57 %, 9 % of them at 50 %, 54 % at 75 %", () => {
    const pooled = (intensity: number): number => {
      const [young] = compositions;
      const { IIa, IIx } = recruitment(intensity, young);
      return (100 * (young.IIa * IIa.recruited + young.IIx * IIx.recruited)) / (young.IIa + young.IIx);
    };
    expect([0.5, 0.57, 0.75].map((intensity) => Math.round(pooled(intensity)))).toEqual([9, 20, 54]);
    const { IIa, IIx } = recruitment(0.57, compositions[0]);
    expect(Math.abs(IIa.recruited - 1 / 3)).toBeLessThan(0.03);
    expect(IIx.recruited).toBe(0);
    expect(chapter).toContain("a sixth of IIa at work, or 9 % of all fast fibers");
    expect(model).toContain("a sixth of the IIa fibers, which is 9 % of all fast fibers");
    expect(chapter).toContain(
      "At 57 % it uses a third of IIa and no IIx, together a fifth of the fast fibers, and drives them weakly",
    );
    expect(model).toContain("but only a third of IIa and no IIx. Together that is a fifth of the fast fibers");
    expect(biopsies.match(/model: recruited\(0\.(50?|57|67|75), "IIa", "IIx"\)/g)).toHaveLength(4);
  });

  it("of the session of 45 minutes that it raised signs of work about as much as sprints, not fast as much as slow", () => {
    for (const page of [chapter, model, claims, biopsies]) {
      expect(page).toMatch(/slow and in fast fibers, about as much as (after )?three all-out sprints/);
      expect(page).not.toMatch(/rose alike|respond(ed)? alike|in fast fibers as much as in slow|fast fibers untouched/);
    }
  });

  it("two thirds of IIa at 65 %", () => {
    expect(Math.abs(at(65, "typeIIa_recruited") - 2 / 3)).toBeLessThan(0.03);
    expect(chapter).toContain("an easy run: two thirds of IIa work");
    expect(home).toContain("two thirds of the fast ones (type IIa)");
  });

  it("nearly all IIa at 75 %, more than half of IIx at 95 %, all at 110 %", () => {
    expect(at(75, "typeIIa_recruited")).toBeGreaterThan(0.95);
    expect(at(75, "typeIIa_recruited")).toBeLessThan(1);
    expect(at(95, "typeIIx_recruited")).toBeGreaterThan(0.5);
    expect(at(95, "typeIIx_recruited")).toBeLessThan(0.6);
    expect(at(110, "typeIIx_recruited")).toBe(1);
  });

  it("the last fibers at 109 %: there the drive of the equation reaches the last threshold, 50 of 67", () => {
    const last = 0.85 * (-Math.log(1 - 50 / 67)) ** (1 / 1.25);
    expect(Math.round(100 * last)).toBe(109);
    expect(chapter).toContain("The last ones join at 109 %");
    expect(chapter).toContain("the last fibers join at 109 % of VO2max");
  });

  it("a threshold run begins with a third of IIx and calls on all of them after a little over four minutes", () => {
    const { samples } = simulateSession([{ intensity: 0.88, duration: 600 }], compositions[0], { samples: 600 });
    expect(Math.abs((samples[0]?.IIx.recruited ?? 0) - 1 / 3)).toBeLessThan(0.03);
    const joined = samples.find(({ IIx }) => IIx.recruited > 0.999)?.time ?? 0;
    expect(joined).toBeGreaterThan(240);
    expect(joined).toBeLessThan(285);
    expect(chapter).toContain(
      "it begins with a third of IIx and has called on all of them after a little over four minutes",
    );
  });

  it("force and activation at 75 and 65 %", () => {
    expect(Math.round(at(75, "rested_isometric_force_pctMVC"))).toBe(56);
    expect(model).toContain("corresponds to 56 % of the maximum");
    expect(Math.round(100 * at(65, "typeI_meanNF"))).toBe(87);
    expect(units).toMatch(/activation<\/Term> of 87 %/);
  });

  it("no number and no row that the mapping stood on before", () => {
    for (const page of [chapter, model, home]) {
      expect(page).not.toMatch(/117|58 % of|a third of IIa where|fifth of them|43, 61|four observations|recalled/);
    }
  });

  it("both studies that saw fast fibers work in easy exercise, wherever the one that saw none stands", () => {
    for (const page of [chapter, model]) {
      for (const source of ["krustrup2004low", "scribbans2014", "skelly2021"]) expect(page).toContain(`"${source}"`);
    }
  });
});
