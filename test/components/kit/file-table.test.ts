import { expect, it } from "vitest";
import { withModel } from "../../../src/components/kit/file-table.ts";
import { modelVersion } from "../../../src/sim/index.ts";

it("withModel(table, figure) says in every row what the file is about, its grade and the model's version", () => {
  const rows = [[0], [1]];
  const about = [
    [{ name: "weeks off" }, 4],
    [{ name: "rest", unit: "s" }, null],
  ] as const;
  const file = { columns: [{ name: "week" }], rows, about };
  const { columns, rows: found } = withModel(file, { grade: "illustrative" });
  expect(columns).toEqual([{ name: "week" }, { name: "weeks off" }, { name: "rest", unit: "s" }, { name: "model" }]);
  expect(found).toEqual(rows.map((row) => [...row, 4, null, `illustrative, version ${modelVersion}`]));
});

it("withModel(table, figure) needs no more than a table", () => {
  expect(withModel({ columns: [], rows: [[]] }, { grade: "convention" }).rows).toEqual([
    [`convention, version ${modelVersion}`],
  ]);
});
