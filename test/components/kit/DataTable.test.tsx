import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { DataTable } from "../../../src/components/kit/DataTable.tsx";
import type { Table } from "../../../src/components/kit/table.ts";
import { TableDetails } from "../../../src/components/kit/TableDetails.tsx";

const table: Table = {
  caption: "Gain by week",
  columns: [{ name: "week" }, { name: "gain of type I", head: "I" }, { name: "rest" }],
  rows: [
    [0, "none", null],
    [1, "some", 2],
  ],
};

describe("DataTable", () => {
  it("has a caption, a head for each column, and a head for each row in its first cell", () => {
    expect(render(<DataTable {...table} />)).toBe(
      '<div class="scroll-x" tabindex="0" role="group" aria-label="Gain by week"><table>' +
        "<caption>Gain by week</caption>" +
        '<thead><tr><th scope="col">week</th><th scope="col">I</th><th scope="col">rest</th></tr></thead>' +
        '<tbody><tr><th scope="row">0</th><td>none</td><td>–</td></tr>' +
        '<tr><th scope="row">1</th><td>some</td><td>2</td></tr></tbody></table></div>',
    );
  });
  it("marks heads and cells for a file where it is told to", () => {
    const html = render(
      <DataTable
        {...table}
        marks={{
          head: ({ name }) => ({ "data-column": name }),
          cell: (cell, column) => ({
            "data-cell": `${cell === null ? "nothing" : typeof cell} of ${column?.name ?? ""}`,
          }),
        }}
      />,
    );
    expect([...html.matchAll(/data-column="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "week",
      "gain of type I",
      "rest",
    ]);
    expect([...html.matchAll(/data-cell="([^"]*)"/g)].map(([, cell]) => cell)).toEqual([
      ...["number of week", "string of gain of type I", "nothing of rest"],
      ...["number of week", "string of gain of type I", "number of rest"],
    ]);
  });
});

it("TableDetails is closed, and holds its table for readers without scripts", () => {
  const html = render(<TableDetails summary="The numbers as a table" table={() => table} />);
  expect(html).toMatch(/^<details><summary>The numbers as a table<\/summary><div><div class="scroll-x"/);
  expect(html).toContain("<caption>Gain by week</caption>");
});
