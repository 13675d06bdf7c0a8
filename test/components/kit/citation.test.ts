import { describe, expect, it } from "vitest";
import { citationBibtex, citationText, type CitedPage } from "../../../src/components/kit/citation.ts";

const page: CitedPage = {
  title: "Which muscle fibers does your running call on?",
  address: "https://example.org/figures/recruitment/?v=2&i=80",
  modelVersion: "2",
  read: new Date("2026-10-04T12:00:00Z"),
};

describe("citationText(page)", () => {
  it("names the site, the question, the model's version, the address and the day", () => {
    expect(citationText(page)).toBe(
      "Effective Dose. Which muscle fibers does your running call on? (model version 2). https://example.org/figures/recruitment/?v=2&i=80 (read October 4, 2026).",
    );
  });

  it("drops a title's full stop", () => {
    expect(citationText({ ...page, title: "A muscle." })).toContain("Effective Dose. A muscle (model");
  });
});

describe("citationBibtex(page)", () => {
  it("is an entry of the kind @online", () => {
    expect(citationBibtex(page)).toBe(`@online{effective-dose-which-muscle-fibers,
  author  = {{Effective Dose}},
  title   = {Which muscle fibers does your running call on?},
  url     = {https://example.org/figures/recruitment/?v=2&i=80},
  urldate = {2026-10-04},
  note    = {Model version 2},
}
`);
  });

  it("escapes what TeX takes for its own signs in the title", () => {
    expect(citationBibtex({ ...page, title: String.raw`50 % & $3 #1 a_b {c} \d ~e ^f` })).toContain(
      String.raw`title   = {50 \% \& \$3 \#1 a\_b \{c\} \textbackslash{}d \textasciitilde{}e \textasciicircum{}f},`,
    );
  });

  it.each([
    ["É, ça va? Oui", "effective-dose-e-ca-va,"],
    ["日本", "effective-dose-page,"],
    ["5 km", "effective-dose-5-km,"],
  ])("makes of %j a key that every BibTeX program takes: %s", (title, key) => {
    expect(citationBibtex({ ...page, title }).split("\n")[0]).toBe(`@online{${key}`);
  });
});

it("both count the day in UTC, wherever the reader is", () => {
  const late = { ...page, read: new Date("2026-12-31T23:59:59Z") };
  const early = { ...page, read: new Date("2027-01-01T00:00:00Z") };
  expect([late, early].map((each) => /read (.*)\)\.$/.exec(citationText(each))?.[1])).toEqual([
    "December 31, 2026",
    "January 1, 2027",
  ]);
  expect([late, early].map((each) => /urldate = \{(.*)\}/.exec(citationBibtex(each))?.[1])).toEqual([
    "2026-12-31",
    "2027-01-01",
  ]);
});
