import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/block/figure.ts";
import { blockFile } from "../../../../src/components/figures/block/file.ts";
import { createBlock, type BlockFigureState } from "../../../../src/components/figures/block/model.ts";
import { blockTable } from "../../../../src/components/figures/block/table.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { withModel } from "../../../../src/components/kit/file-table.ts";
import { toCsv } from "../../../../src/components/kit/csv.ts";
import { adapt, compositions, modelVersion } from "../../../../src/sim/index.ts";
import { blockStates } from "../../../support/block-states.ts";
import { inFile, onPage } from "../../../support/read-table.ts";

const plan = [{ days: 28, sessions: [{ session: { intensity: 0.9, duration: 1800 }, perWeek: 3 }] }];
const days = adapt(plan, { composition: compositions[0] }, 42);

describe("blockTable(days, every)", () => {
  it("has a row for every week or every day, and names them so", () => {
    const weekly = onPage(blockTable(days, 7));
    expect(weekly.columns[0]).toBe("week");
    expect(weekly.rows.map(([week]) => week)).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
    const daily = onPage(blockTable(days, 1));
    expect(daily.columns[0]).toBe("day");
    expect(daily.rows).toHaveLength(43);
    expect(daily.rows.at(-1)?.[0]).toBe("42");
  });

  it("has a column for everything that the figure draws, the four plots first", () => {
    const { columns, rows } = onPage(blockTable(days, 7));
    expect(columns).toEqual([
      "week",
      "Slow fibers (type I)",
      "Fast fibers (type IIa)",
      "Fastest (type IIx)",
      "Lactate carriers (MCT4)",
      "Whole muscle",
      "Share of IIx (% of myosin)",
      "Carriers inward (MCT1)",
      "Acid buffering",
      "Neural drive",
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("gives percent with one decimal: untrained at the start, and 20 minutes of hard work a week raise MCT4 in full", () => {
    const [start, , , , end] = onPage(blockTable(days, 7)).rows;
    expect(start?.slice(1)).toEqual(["0.0", "0.0", "0.0", "0.0", "0.0", "9.3", "0.0", "0.0", "0.0"]);
    // 30 % with a time constant of 10 days, after 28.
    expect(end?.[4]).toBe(String(Math.round(300 * (1 - Math.exp(-2.8))) / 10));
  });

  it("prints a fall with a true minus sign", () => {
    const fallen = days.map((day) => ({ ...day, neural: -0.106 }));
    const { rows } = onPage(blockTable(fallen, 7));
    expect(rows[0]?.at(-1)).toBe("−10.6");
  });

  it("has a row for each week of every block that can be set, with numbers in all cells", () => {
    fc.assert(
      fc.property(blockStates, (state) => {
        const fields = createFields(figure.fields);
        fields.choose(state);
        const model = createBlock(fields);
        const { rows } = onPage(blockTable(model.days.value, 7));
        expect(rows).toHaveLength(state.weeks + state.weeksOff + 1);
        for (const cell of rows.flat()) expect(cell).toMatch(/^−?\d+(\.\d)?$/);
        model[Symbol.dispose]();
      }),
    );
  });
});

describe("blockFile(days, state)", () => {
  const linesOf = (change: Partial<BlockFigureState>): string[] => {
    const fields = createFields(figure.fields);
    fields.choose(change);
    const model = createBlock(fields);
    return toCsv(withModel(blockFile(model.days.value, fields.state.value), figure))
      .trimEnd()
      .split("\r\n");
  };

  it("has a row for every day, with both sessions, the weeks, the mix and the model's version in each", () => {
    const lines = linesOf({ weeks: 2, weeksOff: 1, perWeek2: 1, mix: "distance" });
    expect(lines).toHaveLength(1 + 21 + 1);
    expect(lines[0]).toMatch(/^day,"Slow fibers \(type I\), %",.*,training,weeks of training,weeks off,mix,model$/);
    for (const line of lines.slice(1)) {
      expect(line).toContain(
        `"3 a week: 45 min at 65 %; 1 a week: 5 × 4 min at 98 %, jogging 3 min between",2,1,distance,"illustrative, version ${modelVersion}"`,
      );
    }
  });

  it("gives percent with six digits, and says so in each column that holds some", () => {
    const { columns, rows } = inFile(blockFile(days, createFields(figure.fields).state.value), figure);
    expect(columns.slice(1, 10).filter((name) => !name.endsWith(", %"))).toEqual(["Share of IIx (% of myosin)"]);
    // 30 % with a time constant of 10 days, after 28.
    expect(Number(rows[28]?.[4])).toBeCloseTo(30 * (1 - Math.exp(-2.8)), 3);
  });

  it("names one session only where there is no second", () => {
    expect(linesOf({})[1]).toContain(",3 a week: 45 min at 65 %,8,0,");
  });
});
