// The unit tests that mutation tests run: those of the live layer, without what draws whole figures or lints files.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/components/**/*.test.{ts,tsx}"],
    isolate: false,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
