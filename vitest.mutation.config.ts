// The unit tests that mutation tests run: those of the live layer, without what draws whole figures or lints files.
import { defineConfig } from "vitest/config";

/** A room is tested by the tests of its own folders: those of other rooms would run for each change, and kill few. */
const folders: Readonly<Record<string, string>> = {
  kit: "kit",
  plot: "plot",
  models: "{figures,calculators}",
  words: "{figures,calculators}",
};

export default defineConfig({
  test: {
    include: [`test/components/${folders[process.env["ROOM"] ?? ""] ?? "**"}/**/*.test.{ts,tsx}`],
    // It draws all figures while it is loaded, which counts for no test.
    exclude: ["test/components/plot/examples.test.ts"],
    isolate: false,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
