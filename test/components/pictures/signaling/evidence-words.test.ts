/** How exact the signaling evidence is where the page prints it. */
import { describe, expect, test } from "vitest";
import {
  biopsyTime,
  dotsOf,
  intensityOf,
  ratioOf,
  readOn,
  responseOf,
  responseParts,
  responseValues,
} from "../../../../src/components/pictures/signaling/evidence-words.ts";
import { signalingEvidence, withinStudyContrasts } from "../../../../src/sim/index.ts";

const responses = (source: string, marker: string) =>
  signalingEvidence.filter((row) => row.source === source && row.marker === marker).map(responseOf);
const ratios = (source: string) =>
  Object.fromEntries(
    withinStudyContrasts()
      .filter((pair) => pair.source === source)
      .map((pair) => [pair.marker, ratioOf(pair).text]),
  );

describe("what a row of the evidence says", () => {
  test("a number stands as it is, with what stands behind its ±", () => {
    expect(responses("egan2010", "PGC-1α mRNA")).toEqual(["3.8-fold", "10.2-fold"]);
    expect(responses("bartlett2012", "PGC-1α mRNA")).toEqual(["4.5 ± 0.9-fold", "4.2 ± 1.7-fold"]);
    expect(responses("macinnis2017", "citrate synthase activity")[0]).toBe("8.4 ± 0.9 mmol/(kg protein min)");
  });

  test("about stays about, and bounds stay bounds", () => {
    expect(responses("nordsborg2010", "PGC-1α mRNA")).toEqual(["about 3-fold", "about 4- to 5-fold"]);
    expect(responses("egan2010", "p-CREB")).toEqual(["about +80 %", "about +80 %"]);
  });

  test("no number is said of what has none", () => {
    expect(responses("egan2010", "p-CaMKII")).toEqual([null, "+84 %"]);
  });
});

describe("what a file has of a row of the evidence", () => {
  const values = (source: string, marker: string) =>
    signalingEvidence
      .filter((row) => row.source === source && row.marker === marker)
      .map((row) => {
        const found = responseValues(row);
        return Object.fromEntries(responseParts.map((part, index) => [part, found[index]]));
      });

  test("numbers apart from their unit, from the number behind ± and from the word about", () => {
    const none = { "": null, from: null, to: null, about: null, "±": null, unit: "fold" };
    expect(values("bartlett2012", "PGC-1α mRNA")[0]).toEqual({ ...none, "": 4.5, "±": 0.9 });
    expect(values("nordsborg2010", "PGC-1α mRNA")[1]).toEqual({ ...none, from: 4, to: 5, about: "yes" });
    expect(values("egan2010", "p-CREB")[0]).toEqual({ ...none, "": 80, about: "yes", unit: "%" });
  });

  test("percent apart from what they are of, and words where there is no number", () => {
    expect(intensityOf({ intensity: 0.8, basis: "VO2peak" })).toEqual({
      text: "80 % of VO2peak",
      values: [80, "VO2peak"],
    });
    expect(intensityOf({ intensity: null, basis: null }).values).toEqual([null, "not one number"]);
  });

  test("seconds from the end of the exercise to the biopsy", () => {
    expect(biopsyTime["3 h"]).toBe(10_800);
    expect(biopsyTime.recovery).toBe("recovery");
  });
});

test("a ratio is no more exact than what it divides", () => {
  expect(ratios("egan2010")).toMatchObject({
    "PGC-1α mRNA": "2.68",
    "p-p38": "about 1",
    "p-CREB": "about 1",
    "p-AMPK": "no number",
  });
  expect(ratios("nordsborg2010")).toEqual({ "PGC-1α mRNA": "about 1.3 to 1.7" });
  const [pair] = withinStudyContrasts().filter(({ source }) => source === "nordsborg2010");
  // 4 and 5 by 3.
  expect(pair && ratioOf(pair).values).toEqual([4 / 3, 5 / 3, "yes"]);
});

test("bounds are given and get no point of their own", () => {
  const rows = readOn("VO2peak");
  expect(rows.flatMap(({ source, fold }) => (source === "nordsborg2010" ? [fold] : []))).toEqual([
    "about 3",
    "about 4 to 5",
  ]);
  expect(dotsOf(rows, "nordsborg2010")).toEqual([{ x: 0.7, y: 3 }]);
});
