import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { capacityStudies, carnosineStudies } from "../../../../src/components/figures/acid-defenses/studies.ts";
import {
  capacityWords,
  changeAxis,
  rowAxis,
  studiesHeight,
  studyRows,
} from "../../../../src/components/figures/acid-defenses/studies-picture.tsx";
import { frameOf, usualMargin } from "../../../../src/components/plot/frame.ts";
import { readTable } from "../../../data/csv.ts";
import { works } from "../../../content/sources.ts";

const ids = works.map(({ id }) => id);

describe("what studies found of the capacity", () => {
  it("is, for Edge's women, what the reference table has", () => {
    const row = readTable("validation_targets").find((each) =>
      String(each["quantity"] ?? Object.values(each)[0]).includes("buffer"),
    );
    expect(JSON.stringify(row)).toContain("123 -> 153 (INT) ; 130 -> 133 (CON)");
    const found = capacityStudies.filter(({ source }) => source === "edge2006").map(({ capacity }) => capacity);
    expect(found).toEqual([
      [123, 153],
      [130, 133],
    ]);
  });

  it("speaks for both sides, with an amount only where one was read", () => {
    expect(capacityStudies.map((study) => [study.source, capacityWords(study)])).toEqual([
      ["edge2006", "+30 (123 to 153)"],
      ["edge2006", "+3 (130 to 133)"],
      ["bishop2009", "+13 (139 to 152)"],
      ["desallespainelli2018", "rose, amount not read"],
      ["gibala2006", "rose, both alike, amount not read"],
      ["gibala2006", "rose, both alike, amount not read"],
      ["baguet2011training", "no change, amount not read"],
    ]);
  });

  it("has its sources in the bibliography", () => {
    for (const { source } of [...capacityStudies, ...carnosineStudies]) expect(ids).toContain(source);
  });

  it("stands where the axis has it, without a dot where no amount was read", () => {
    const frame = frameOf(changeAxis, rowAxis, { width: 540, height: studiesHeight }, usualMargin, []);
    const html = render(<svg>{studyRows(frame)}</svg>);
    const placed = (pattern: RegExp): number[] =>
      [...html.matchAll(pattern)].map(([, cx]) => Math.round(frame.x.invert(Number(cx))) + 0);
    expect(placed(/class="dot-mark" cx="([^"]+)"/g)).toEqual([30, 3, 13]);
    expect(html.match(/<circle/g)).toHaveLength(3);
    expect(html.match(/amount not read/g)).toHaveLength(4);
  });
});
