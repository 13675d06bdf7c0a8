import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEffortAxis } from "../../../../src/components/figures/effort-axis/model.ts";
import { effortRange, figure } from "../../../../src/components/figures/effort-axis/figure.ts";
import { announcement, effortTable, scaleSentences } from "../../../../src/components/figures/effort-axis/words.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { modelVersion } from "../../../../src/sim/index.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const scalesAt = (intensity: number) => {
  const model = createEffortAxis(createFields(figure.fields));
  model.fields.choose({ intensity });
  return model.scales.value;
};
const percents = fc.integer({ min: effortRange.min, max: effortRange.max });

describe("scales", () => {
  it.each([
    [0.6, { talk: "full-conversation", fiveZones: "1", threeZones: "low", daniels: "E" }],
    [0.88, { talk: "short-sentences", fiveZones: "4", threeZones: "moderate", daniels: "T" }],
    [0.92, { talk: "short-sentences", fiveZones: "4", threeZones: "moderate", daniels: null }],
    [0.98, { talk: "a-few-words", fiveZones: "5", threeZones: "high", daniels: "I" }],
    [1.1, { talk: "too-short-to-tell", fiveZones: null, threeZones: "high", daniels: "R", heartRate: null }],
  ])("say of %d what the conventions say", (intensity, scales) => {
    expect(scalesAt(intensity)).toMatchObject(scales);
  });

  it("begin at threshold, 88 %", () => {
    expect(createEffortAxis(createFields(figure.fields)).fields.state.value).toEqual({ intensity: 0.88 });
  });
});

describe("scaleSentences(scales) and announcement(intensity, scales)", () => {
  it("say something of each scale at every effort, in whole sentences without a number that is none", () => {
    fc.assert(
      fc.property(percents, (percent) => {
        const scales = scalesAt(percent / 100);
        const sentences = scaleSentences(scales);
        expect(sentences).toHaveLength(5);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
        expect([...sentences, announcement(percent / 100, scales)].join(" ")).not.toMatch(/NaN|null|undefined/);
        expect(announcement(percent / 100, scales).length).toBeLessThanOrEqual(140);
      }),
    );
  });

  // Borders of the five zones: 87.5 % of VO2max is 90 % of the highest heart rate.
  it.each([
    [
      { talk: "short-sentences", heartRate: 0.9, fiveZones: "4", threeZones: "moderate", daniels: "T" },
      [
        "You manage a short sentence at a time.",
        "Your heart beats at about 90 % of its highest rate.",
        "It is zone 4 of five.",
        "In Seiler’s three zones this is moderate.",
        "Daniels calls it threshold (T).",
      ],
      "88 % of VO2max, zone 4 of five, moderate of Seiler’s three, Daniels: threshold",
    ],
    [
      { talk: null, heartRate: null, fiveZones: null, threeZones: null, daniels: null },
      [
        "The talk test says nothing here.",
        "Your heart is already at its highest rate.",
        "It is in none of the five zones.",
        "Seiler’s zones begin higher.",
        "Daniels has no name for it: it lies in a gap.",
      ],
      "88 % of VO2max, in none of five zones, below Seiler’s three, no Daniels name",
    ],
  ] as const)("say of %j what each scale says", (scales, sentences, spoken) => {
    expect(scaleSentences(scales)).toEqual(sentences);
    expect(announcement(0.88, scales)).toBe(spoken);
  });

  it("name a gap as a gap", () => {
    expect(scaleSentences(scalesAt(0.92)).at(-1)).toBe("Daniels has no name for it: it lies in a gap.");
    expect(announcement(0.92, scalesAt(0.92))).toBe(
      "92 % of VO2max, zone 4 of five, moderate of Seiler’s three, no Daniels name",
    );
  });
});

describe("effortTable(step)", () => {
  it("hold the whole range, a dash where a scale has a gap", () => {
    const table = effortTable(5);
    const { columns, rows } = onPage(table);
    expect(table.caption).toMatch(/One effort on five scales.*gap/);
    expect(columns).toEqual([
      "% of VO2max",
      "talk",
      "% of highest heart rate",
      "zone of five",
      "Seiler’s zone",
      "Daniels",
    ]);
    expect(rows[0]?.slice(0, 3)).toEqual(["45", "whole sentences", "55"]);
    expect(rows.map(([percent]) => Number(percent))).toEqual(Array.from({ length: 16 }, (_, index) => 45 + 5 * index));
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.at(-1)).toEqual(["120", "too short to tell", "–", "–", "high", "R"]);
  });

  it("say in the file which version they come from", () => {
    const { columns, rows } = inFile(effortTable(1), figure);
    expect(rows).toHaveLength(76);
    expect(columns.at(-1)).toBe("model");
    for (const row of rows) expect(row.at(-1)).toBe(`convention, version ${modelVersion}`);
    // Where a scale has a gap, nothing.
    expect(rows.at(-1)?.slice(0, 6)).toEqual(["120", "too short to tell", "", "", "high", "R"]);
  });
});
