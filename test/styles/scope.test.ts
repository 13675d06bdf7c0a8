/** All sheets become one file: a class that one of them styles by itself must mean nothing else in another. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Sheet {
  /** Its path in src. */
  readonly name: string;
  /** Classes that a rule styles by themselves. */
  readonly bare: readonly string[];
  readonly used: ReadonlySet<string>;
}

/** Sheets whose classes are for every page: those of rooms that all figures build on, and those of every page. */
const shared = /^components\/(?:kit|plot|controls|muscle)\/|^styles\/(?:tokens|base|layout|figure)\.css$/;

/** What is left out on paper is left out on every page: this sheet names classes of all others. */
const onPaper = "styles/print.css";

function sheetOf(name: string, text: string): Sheet {
  const selectors = [...text.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{/g)].flatMap(([, list = ""]) =>
    list.split(",").map((one) => one.trim()),
  );
  return {
    name,
    bare: selectors.flatMap((selector) => /^\.([\w-]+)$/.exec(selector)?.[1] ?? []),
    used: new Set(
      selectors.flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, found = ""]) => found)),
    ),
  };
}

const clashesIn = (sheets: readonly Sheet[]): readonly string[] =>
  sheets
    .filter(({ name }) => !shared.test(name))
    .flatMap(({ name, bare }) =>
      [...new Set(bare)].flatMap((found) =>
        sheets
          .filter((other) => other.name !== name && other.used.has(found))
          .map((other) => `.${found}: ${name}, ${other.name}`),
      ),
    );

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css") && name !== onPaper)
  .map((name) => sheetOf(name, readFileSync(`src/${name}`, "utf8")));

it("no class that one sheet styles bare is another sheet's too", () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(clashesIn(sheets)).toEqual([]);
});

it("a class that two figures style is noticed, and one that a figure takes from a shared room is not", () => {
  const planted = [
    sheetOf("components/figures/one/style.css", ".answer { color: red } .one .tools { margin: 0 }"),
    sheetOf("components/figures/two/style.css", "/* .one */ .two .answer, .two p { color: blue }"),
    sheetOf("components/kit/style.css", ".tools { display: flex }"),
  ];
  expect(clashesIn(planted)).toEqual([".answer: components/figures/one/style.css, components/figures/two/style.css"]);
});
