import { describe, expect, it } from "vitest";
import { barRows } from "../../../../src/components/plot/marks/bar-rows.tsx";
import { attributes, draw } from "./draw.ts";

const tall = { y: { domain: [0, 100] } } as const;
const row = (...bars: Parameters<typeof barRows>[0][number]["bars"]) => ({ label: "type I", tone: "type-I", bars });

describe("barRows(rows)", () => {
  it("draws each bar from 0 to its value", () => {
    const html = draw(barRows([row({ value: 3, label: "a" }, { value: 5, label: "b" })]), tall);
    expect(attributes(html, "bar", "x")).toEqual(["0", "0"]);
    expect(attributes(html, "bar", "width")).toEqual(["30", "50"]);
  });
  it("runs to the left where a value is negative, and keeps a trace of one that is 0", () => {
    const html = draw(barRows([row({ value: -2, label: "" }, { value: 0, label: "" })]), { x: { domain: [-5, 5] } });
    expect(attributes(html, "bar", "x")).toEqual(["30", "50"]);
    expect(attributes(html, "bar", "width")).toEqual(["20", "1"]);
  });
  it("writes the words behind the bar, or at the end of the plot where they do not fit", () => {
    const html = draw(barRows([row({ value: 3, label: "a" }, { value: 9, label: "a long name" })]));
    expect(attributes(html, "mark-label", "x")).toEqual(["37", "100"]);
    expect(attributes(html, "mark-label", "text-anchor")).toEqual(["start", "end"]);
  });
  it("puts what was measured on its bar, and the words behind its interval", () => {
    const measured = { value: 3, low: 2, high: 5 };
    const html = draw(barRows([row({ value: 4, label: "a", measured }, { value: 4, label: "a" })]));
    expect(attributes(html, "dot-mark", "cx")).toEqual(["30"]);
    expect([attributes(html, "dot-interval", "x1"), attributes(html, "dot-interval", "x2")]).toEqual([["20"], ["50"]]);
    expect(attributes(html, "mark-label", "x")).toEqual(["57", "47"]);
  });
  it("tells two bars of a row apart by their look, and rows by their label and color", () => {
    const html = draw(
      barRows([
        row({ value: 1, label: "", look: "soft" }, { value: 1, label: "" }),
        { label: "all", bars: [{ value: 1, label: "" }] },
      ]),
    );
    expect([html.match(/bar-soft/g), html.match(/bar-solid/g)].map((found) => found?.length)).toEqual([1, 2]);
    expect(html.match(/class="bar-row type-I"/g)).toHaveLength(1);
    expect([...html.matchAll(/class="row-label"[^>]*>(.*?)</g)].map(([, label]) => label)).toEqual(["type I", "all"]);
  });
});
