/** All sheets become one file: a class that one of them styles by itself must mean nothing else in another. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = "src/styles";
/** Sheets whose classes are for every page. */
const shared = ["tokens.css", "base.css", "layout.css", "figure.css", "controls.css", "muscle.css", "plot.css"];

/** What is left out on paper is left out on every page: this sheet names classes of all others. */
const onPaper = "print.css";

const sheets = readdirSync(folder)
  .filter((name) => name !== onPaper)
  .map((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
    const selectors = [...text.matchAll(/([^{}]+)\{/g)].flatMap(([, list = ""]) =>
      list.split(",").map((one) => one.trim()),
    );
    return {
      name,
      bare: selectors.flatMap((selector) => /^\.([\w-]+)$/.exec(selector)?.[1] ?? []),
      used: new Set(
        selectors.flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name)),
      ),
    };
  });

it("no class that one sheet styles bare is another sheet's too", () => {
  const clashes = sheets
    .filter(({ name }) => !shared.includes(name))
    .flatMap(({ name, bare }) =>
      [...new Set(bare)].flatMap((found) =>
        sheets
          .filter((other) => other.name !== name && other.used.has(found))
          .map((other) => `.${found}: ${name}, ${other.name}`),
      ),
    );
  expect(clashes).toEqual([]);
});
