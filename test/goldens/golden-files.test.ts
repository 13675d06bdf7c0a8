import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { comparisonPage } from "../../scripts/goldens/comparison-page.ts";
import { differencesOf, readGoldens, writeGoldens } from "../../scripts/goldens/golden-files.ts";

const directory = mkdtempSync(join(tmpdir(), "goldens-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});
const before = new Map([
  ["marks/a.svg", "<svg>1</svg>"],
  ["marks/b.svg", "<svg>2</svg>"],
  ["marks/c.svg", "<svg>3</svg>"],
]);
const after = new Map([
  ["marks/a.svg", "<svg>1</svg>"],
  ["marks/b.svg", "<svg>changed</svg>"],
  ["marks/d.svg", "<svg>4</svg>"],
]);

describe("differencesOf(goldens, drawings)", () => {
  it("lists what changed, what is gone and what is new", () => {
    expect(differencesOf(before, after)).toEqual([
      { name: "marks/b.svg", before: "<svg>2</svg>", after: "<svg>changed</svg>" },
      { name: "marks/c.svg", before: "<svg>3</svg>", after: null },
      { name: "marks/d.svg", before: null, after: "<svg>4</svg>" },
    ]);
    expect(differencesOf(after, after)).toEqual([]);
  });
});

describe("writeGoldens(directory, differences)", () => {
  it("makes the files what was drawn", () => {
    writeGoldens(directory, differencesOf(new Map(), before));
    expect(readGoldens(directory)).toEqual(before);
    writeGoldens(directory, differencesOf(before, after));
    expect(readGoldens(directory)).toEqual(after);
  });
});

describe("comparisonPage(differences, styles)", () => {
  it("shows each drawing before and after, and says where there is none", () => {
    const page = comparisonPage(differencesOf(before, after), [".a {}"]);
    expect(page.match(/<svg>/g)).toHaveLength(4);
    expect(page.match(/<p>none<\/p>/g)).toHaveLength(2);
    expect(page).toContain("Drawings that differ: 3");
    expect(page).not.toContain("marks/a.svg");
  });
});
