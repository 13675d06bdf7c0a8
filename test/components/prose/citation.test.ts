import { describe, expect, it } from "vitest";
import {
  authorList,
  doiUrl,
  imprint,
  inOrder,
  knownJournal,
  locus,
  shortCitation,
  titleWords,
} from "../../../src/components/prose/citation.ts";
import type { Author, Work } from "../../../src/components/prose/work.ts";

const work = (more: Partial<Work> & { families?: string[] } = {}): Work => {
  const { families = ["Trappe"], ...rest } = more;
  const author: Author[] = families.map((family) => (family === "others" ? { literal: family } : { family }));
  return { id: "x", type: "article-journal", title: "A", author, issued: { "date-parts": [[2015]] }, ...rest };
};

describe("shortCitation(work, all)", () => {
  it.each([
    [["Seiler"], "Seiler 2015"],
    [["Henriksson", "Reitman"], "Henriksson & Reitman 2015"],
    [["Gollnick", "Armstrong", "Saubert"], "Gollnick et al. 2015"],
    [["Vøllestad", "others"], "Vøllestad et al. 2015"],
    [["Skelly", "Gillen", "others"], "Skelly et al. 2015"],
  ])("of %j is %s", (families, expected) => {
    expect(shortCitation(work({ families }), [])).toBe(expected);
  });
  it("tells two works of the same people and year apart by title, whatever their order in the file", () => {
    const later = work({ id: "l", title: "Zeta" });
    const first = work({ id: "f", title: "Alpha" });
    const other = work({ id: "o", families: ["Nøst"] });
    const all = [later, other, first];
    expect([first, later, other].map((one) => shortCitation(one, all))).toEqual([
      "Trappe 2015a",
      "Trappe 2015b",
      "Nøst 2015",
    ]);
  });
});

describe("titleWords(work) and knownJournal(work)", () => {
  it("end a title, and say which one is ours", () => {
    expect(["What limits us?", "Fatigue", "[Fatigue in horses]"].map((title) => titleWords({ title }))).toEqual([
      "What limits us?",
      "Fatigue.",
      "Fatigue in horses (our words for the title).",
    ]);
  });
  it("leave out a journal that nobody has seen", () => {
    expect(knownJournal(work({ "container-title": "Pflügers Archiv" }))).toBe("Pflügers Archiv");
    expect(knownJournal(work({ "container-title": "[Journal not seen]" }))).toBeUndefined();
    expect(knownJournal(work())).toBeUndefined();
  });
});

describe("authorList(work)", () => {
  const named = (...author: Author[]) => authorList(work({ author }));
  it("writes family names and initials", () => {
    expect(named({ family: "Potvin", given: "Jim R." }, { family: "Thomas", given: "D. Paul" })).toBe(
      "Potvin J. R., Thomas D. P.",
    );
    expect(named({ family: "Koralsztein", given: "J.-P." })).toBe("Koralsztein J.-P.");
  });
  it("cuts a long list after six, and says so", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ family: `F${String(index)}` }));
    expect(named(...many)).toBe("F0, F1, F2, F3, F4, F5 et al.");
    expect(named(...many.slice(0, 7))).toBe("F0, F1, F2, F3, F4, F5, F6");
  });
  it("says where co-authors are not known", () => {
    expect(named({ family: "Thomson" }, { literal: "others" })).toBe("Thomson et al.");
  });
});

describe("locus(work) and imprint(work)", () => {
  it.each([
    [{ volume: "103", issue: "5", page: "1752-1756" }, "103(5):1752–1756"],
    [{ volume: "10", number: "707" }, "10:707"],
    [{ volume: "55", issue: "3" }, "55(3)"],
    [{ volume: "257", page: "E567" }, "257:E567"],
    [{}, ""],
  ])("places %j as %s", (more, expected) => {
    expect(locus(work(more))).toBe(expected);
  });
  it("names edition and publisher of a book", () => {
    const book = { edition: "3rd", publisher: "Human Kinetics", "publisher-place": "Champaign, IL" };
    expect(imprint(work(book))).toBe("3rd ed. Human Kinetics, Champaign, IL");
    expect(imprint(work())).toBe("");
  });
});

describe("doiUrl(doi)", () => {
  it("escapes what an address may not hold", () => {
    expect(doiUrl("10.1002/1097-4598(200101)24:1<4::AID-MUS13>3.0.CO;2-F")).toBe(
      "https://doi.org/10.1002/1097-4598(200101)24:1%3C4::AID-MUS13%3E3.0.CO;2-F",
    );
  });
});

describe("inOrder", () => {
  it("sorts by first author, then year", () => {
    const of = (family: string, year: number) => work({ families: [family], issued: { "date-parts": [[year]] } });
    const sorted = [of("Vøllestad", 1984), of("Seiler", 2010), of("Seiler", 2007)].sort(inOrder);
    expect(sorted.map((one) => shortCitation(one, []))).toEqual(["Seiler 2007", "Seiler 2010", "Vøllestad 1984"]);
  });
});
