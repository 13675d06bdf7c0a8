import { describe, expect, it } from "vitest";
import { zoneRows } from "../../../../src/components/plot/marks/zone-rows.tsx";
import { draw } from "./draw.ts";

const row = {
  label: "zones",
  zones: [
    { name: "easy", from: -5, to: 4 },
    { name: "hard", from: 6, to: 20 },
  ],
};
const boxes = (html: string) =>
  [...html.matchAll(/<rect x="(.*?)" y=".*?" width="(.*?)"/g)].map(([, x, width]) => [Number(x), Number(width)]);

describe("zoneRows(rows, options)", () => {
  it("draws each zone within the plot, with a gap of 2 px between neighbors", () => {
    expect(boxes(draw(zoneRows([row])))).toEqual([
      [1, 38],
      [61, 38],
    ]);
  });
  it("lies on an axis that falls as on one that rises", () => {
    expect(boxes(draw(zoneRows([row]), { x: { domain: [10, 0] } }))).toEqual([
      [61, 38],
      [1, 38],
    ]);
  });
  it("fills the zone that holds the reader's value, and none in a gap", () => {
    expect(draw(zoneRows([row], { at: 3 })).match(/zone-here/g)).toHaveLength(1);
    expect(draw(zoneRows([row], { at: 5 }))).not.toContain("zone-here");
  });
  it("fills the higher of two zones that share the reader's value", () => {
    const zones = [
      { name: "low", from: 0, to: 5 },
      { name: "up", from: 5, to: 10 },
    ];
    const filled = /zone-here.*?<text[^>]*>(.*?)<\/text>/.exec(draw(zoneRows([{ label: "zones", zones }], { at: 5 })));
    expect(filled?.[1]).toBe("up");
    expect(draw(zoneRows([{ label: "zones", zones }], { at: 5 })).match(/zone-here/g)).toHaveLength(1);
  });
  it("leaves out a name that does not fit", () => {
    const html = draw(zoneRows([{ label: "zones", zones: [{ name: "much too long", from: 0, to: 3 }] }]));
    expect(html).not.toContain("much too long");
    expect(html).toContain("zones");
  });
  it("writes the name of the reader's zone behind the label where it does not fit, and only there", () => {
    const zones = [
      { name: "much too long", from: 0, to: 3 },
      { name: "hard", from: 4, to: 10 },
    ];
    const label = (at: number) =>
      /<text class="zone-label".*?<\/text>/.exec(draw(zoneRows([{ label: "zones", zones }], { at })))?.[0];
    expect(label(2)).toContain("much too long");
    expect(label(6)).not.toContain("hard");
  });
});
