/** Numbers of the buffers that chapter 6 and its claims print as words or digits, beside the reference table and closed forms. */
import { describe, expect, it } from "vitest";
import { bufferSets, titrate } from "../../src/sim/index.ts";
import { simulateBout } from "../../src/sim/lactate/bout.ts";
import { lactateFlows } from "../../src/sim/lactate/lactate-flows.ts";
import { balanced, mixed, tabulated } from "../components/figures/acid-defenses/reference.ts";
import { sources } from "./sources.ts";

const text = (path: string): string => {
  const file = sources(/\.(mdx|astro|yaml)$/).find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text.replace(/\s+/g, " ");
};
const chapter = text("src/content/chapters/buffering.mdx");
const [carriers, carnosine] = ["E3", "E4"].map((id) => text(`src/content/claims/${id}.yaml`)) as [string, string];
const model = text("src/content/models/buffering.mdx");

describe("what chapter 6 says of the model", () => {
  it("pH 6.60 with all in place, 6.56 without carnosine, 5.62 without protein, 6.62 with 60 % more carnosine", () => {
    expect(tabulated("mixed_untrained").toFixed(2)).toBe("6.60");
    expect(tabulated("mixed_no_carnosine").toFixed(2)).toBe("6.56");
    expect(tabulated("mixed_ba_plus60").toFixed(2)).toBe("6.62");
    const protein = balanced({ ...mixed, protein: 0 });
    expect(protein.toFixed(2)).toBe("5.62");
    expect(chapter).toContain("the muscle ends at 6.56 instead of 6.60. Without protein it ends at 5.62");
    expect(chapter).toContain("60 % more carnosine lifts the pH from 6.60 to 6.62");
    const times = 10 ** (tabulated("mixed_untrained") - protein);
    expect(times).toBeGreaterThan(9);
    expect(times).toBeLessThan(10);
    expect(chapter).toContain("almost ten times as acid");
  });

  it("protein took 42 of the 110 parts, phosphate 32, bicarbonate 27, carnosine 5", () => {
    const held = (pH: number, pK: number): number => 1 / (1 + 10 ** (pH - pK));
    const pH = tabulated("mixed_untrained");
    const rise = (content: number, pK: number): string => (content * (held(pH, pK) - held(7.08, pK))).toFixed(0);
    expect([rise(160, 6.7), rise(20, 6.83), (55 * held(pH, 6.75)).toFixed(0)]).toEqual(["42", "5", "32"]);
    const bicarbonate = 3 * 0.0307 * 46 * (10 ** (7.08 - 6.1) - 10 ** (pH - 6.1));
    expect(bicarbonate.toFixed(0)).toBe("27");
    expect(chapter).toContain("protein took up 42 of the 110 parts, phosphate 32, bicarbonate 27 and carnosine only 5");
    expect(chapter).toContain("Carnosine takes up about 5 of 110 parts of the acid, and protein takes up 42");
    expect(carriers).toContain("it takes up 5 of 110 mmol of acid, and protein 42");
  });

  it("protein alone, with what cannot be taken away, ends at 5.57, near the 5.62 without it", () => {
    const found = titrate(110, { ...bufferSets.mixed, carnosine: 0 }, { bicarbonate: "none" });
    expect(found.pH?.toFixed(2)).toBe("5.57");
    expect(chapter).toContain("The pH is 5.57");
  });

  it("the fastest fibers have more than twice the carnosine of slow ones and lose 0.04 of pH without it", () => {
    const { I, IIx } = bufferSets;
    expect(IIx.carnosine / I.carnosine).toBeGreaterThan(2);
    const without = balanced({ carnosine: 0, rest: 9, protein: 160, released: 55 });
    expect((tabulated("type_IIx") - without).toFixed(2)).toBe("0.04");
    expect(chapter).toContain("costs only 0.04 of pH");
  });

  it("acid without any buffer would be as sour as the juice of a stomach, between pH 1 and 2", () => {
    const pH = -Math.log10(110 / 3 / 1000);
    expect(pH).toBeGreaterThan(1);
    expect(pH).toBeLessThan(2);
    expect(chapter).toContain("as sour as the juice in your stomach");
  });

  it("60 % more carnosine does less than the doubt about protein", () => {
    const gain = tabulated("mixed_ba_plus60") - tabulated("mixed_untrained");
    expect(gain).toBeLessThan((tabulated("hiit_post_beta153") - tabulated("hiit_pre_beta123")) / 2);
  });

  it("fast fibers make 113 mmol of lactate a minute at the end of three hard minutes, and 30 get out", () => {
    const bout = simulateBout({ demand: 1.1, work: 180, rest: 60 });
    const at = (values: Float64Array): number => Math.round(values[179] ?? 0);
    expect([at(lactateFlows(bout).madeFast), at(bout.flux.fast)]).toEqual([113, 30]);
    expect(chapter).toContain("fast fibers make 113 mmol of lactate a minute, and only 30 get out");
  });
});

it("says of the studies what the model's page says", () => {
  for (const page of [chapter, model]) expect(page).toMatch(/from 123 to 153/);
  for (const page of [chapter, model]) expect(page).toMatch(/130 (to|and) 133/);
  for (const page of [chapter, model]) expect(page).toMatch(/from 139 to 152/);
  expect(chapter).toContain("138 instead of 146");
  expect(model).toContain("from 146 to 138");
});

it("calls training and carnosine disputed wherever it stands, and gives no amount that we did not read", () => {
  expect(chapter).toContain("verdict: disputed");
  expect(carnosine).toContain("verdict: disputed");
  for (const page of [chapter, carnosine]) expect(page).not.toMatch(/36 %/);
});
