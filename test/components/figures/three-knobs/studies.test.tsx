import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Scale, Track } from "../../../../src/components/figures/three-knobs/Rows.tsx";
import { firingPanel, runnerPanels } from "../../../../src/components/figures/three-knobs/studies.ts";
import { works } from "../../../content/sources.ts";

const panels = [firingPanel(), ...runnerPanels()];
const [firing, racing, economy] = panels;
/** What a place in percent of the track stands for: 3 % is one end, 97 % the other. */
const valueAt = ([from, to]: readonly [number, number], place: string): number =>
  from + ((to - from) * (Number(place) - 3)) / 94;

describe("firingPanel() and runnerPanels()", () => {
  it("has the values of the abstracts, and no value where none was read", () => {
    // 11.4 to 12.7 and 11.3 to 10.1 impulses/s; 5 km and 3,000 m; pooled effects.
    const expected = [
      [12.7 / 11.4 - 1, 10.1 / 11.3 - 1, null, null, null].map((share) => share && 100 * share),
      [-2.8, null, null, -6],
      [-0.32, -0.13],
    ];
    panels.forEach(({ rows }, index) => {
      rows.forEach(({ value }, row) => {
        const wanted = expected[index]?.[row] ?? null;
        if (wanted === null) expect(value).toBeNull();
        else expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(0.06);
      });
    });
    expect(economy?.rows.map(({ range }) => range)).toEqual([
      [-0.55, -0.1],
      [-0.47, 0.21],
    ]);
  });

  it("shows what speaks against the essay: the pooled trials, Wilson's legs, and the controls", () => {
    expect(firing?.rows.slice(-2).map(({ source, words }) => [source, words])).toEqual([
      ["elgueta2022", "no clear change (P = 0.43); trials disagree"],
      ["wilson2023", "no change, while strength rose 15 %"],
    ]);
    expect(racing?.rows[1]?.words).toBe("5 km unchanged, though their VO2max rose");
    expect(racing?.rows.find(({ source }) => source === "koral2018")?.words).toContain("no control group");
  });

  it("cites works of the bibliography", () => {
    const ids = works.map(({ id }) => id);
    for (const { source } of panels.flatMap(({ rows }) => rows)) expect(ids).toContain(source);
  });
});

describe("a row of studies", () => {
  const tracks = panels.flatMap((panel) => panel.rows.map((row) => ({ panel, row })));

  it.each(tracks)("$row.source, $row.who: draws its value, or says that it was not read", ({ panel, row }) => {
    const svg = render(<Track panel={panel} row={row} />);
    const filled = /<circle class="knob-dot" cx="([\d.]+)%"/.exec(svg)?.[1];
    const [from, to] = panel.domain;
    if (row.value === null) {
      expect(svg).not.toContain("<circle");
      expect(svg).toContain("amount not read");
      expect(svg).not.toContain("<line");
    } else {
      expect(svg).not.toContain("not read");
      expect(Math.abs(valueAt(panel.domain, filled ?? "") - row.value)).toBeLessThan((to - from) / 100);
    }
    const [, low, high] = /class="knob-range" x1="([\d.]+)%" x2="([\d.]+)%"/.exec(svg) ?? [];
    expect(low === undefined).toBe(row.range === null);
    if (row.range !== null) {
      expect(valueAt(panel.domain, low ?? "")).toBeCloseTo(row.range[0], 3);
      expect(valueAt(panel.domain, high ?? "")).toBeCloseTo(row.range[1], 3);
    }
  });

  it("stands under a scale with the same places", () => {
    for (const panel of panels) {
      const svg = render(<Scale panel={panel} />);
      const places = [...svg.matchAll(/<text x="([\d.]+)%"/g)].map(([, place]) => valueAt(panel.domain, place ?? ""));
      places.forEach((value, index) => {
        expect(value).toBeCloseTo(panel.ticks[index]?.[0] ?? Number.NaN, 3);
      });
    }
  });
});
