import { describe, expect, it } from "vitest";
import { find, requireKnownComponents } from "../../../src/components/prose/find.ts";
import { nearest } from "../../../src/components/prose/nearest.ts";

const known = [{ id: "vollestad1984" }, { id: "krustrup2004low" }, { id: "krustrup2004intense" }, { id: "seiler2010" }];

describe("find(tag, id, entries)", () => {
  it("returns the entry", () => {
    expect(find("Cite", "seiler2010", known)).toBe(known[3]);
  });
  it("throws with tag, id, where ids live, and the nearest ones", () => {
    expect(() => find("Cite", "vollestad84", known)).toThrow(
      /<Cite> names "vollestad84".*references\.json.*Nearest ids: vollestad1984,/,
    );
    expect(() => find("Term", "motor", [])).toThrow(/glossary\.yaml.*Nearest ids: none/);
  });
});

describe("requireKnownComponents(path, source, known)", () => {
  const names = ["Cite", "EffortAxis", "Recruitment", "Term"];
  const source = [
    "---",
    "title: x",
    "---",
    'import { EffortLink } from "../EffortLink.tsx";',
    'import Evidence from "../Evidence.astro";',
    "",
    "<Evidence /> <EffortLink at={50} /> <Recruitment />",
    "{/* <Gone /> */}",
  ].join("\n");
  it("is content with what it knows, with what the text imports, and with what a comment names", () => {
    expect(() => {
      requireKnownComponents("a.mdx", source, names);
    }).not.toThrow();
  });
  it("names file, line and the nearest names for each other", () => {
    expect(() => {
      requireKnownComponents("a.mdx", `${source}\n<EfortAxis />\n\n<Recruitmnt scene="a" />`, names);
    }).toThrow(
      /^a\.mdx:9: <EfortAxis> is no figure.*Nearest names: EffortAxis,.*\na\.mdx:11: <Recruitmnt>.*Recruitment/,
    );
  });
});

describe("nearest(id, known, count)", () => {
  it.each([
    ["krustrup2004", "krustrup2004low"],
    ["Seiler2010", "seiler2010"],
    ["intense", "krustrup2004intense"],
  ])("of %s is %s", (id, expected) => {
    const ids = known.map((entry) => entry.id);
    expect(nearest(id, ids, id === "intense" ? 4 : 1)).toContain(expected);
    expect(nearest(id, ids)).toHaveLength(3);
  });
});
