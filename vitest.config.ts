import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/site/support/longest-first.ts";

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/site/**", "test/engines/**"],
          // Nothing that a file leaves behind is read by another one, and a process of its own for each takes half the time.
          isolate: false,
          // On a busy machine a test is slow, and not wrong: speed is measured by the benchmark.
          testTimeout: 60_000,
        },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/setup.ts"],
          // Far more than any test takes: on a busy machine a test is slow, and not wrong.
          testTimeout: 90_000,
          hookTimeout: 240_000,
          // With several pages in one browser, Chromium now and then leaves one without an answer for ever. That test is made
          // again; a test that fails in any other way is not.
          retry: { count: 1, condition: /^Test timed out/ },
          // A page on a busy machine wakes in more than the usual second.
          expect: { poll: { timeout: 30_000 } },
          // The files of a process share its modules and its browser. Each opens contexts of its own.
          isolate: false,
          // Two browsers at a time, and in each up to four pages: they wait for timers as long as they compute.
          maxWorkers: 2,
          maxConcurrency: 4,
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ["test/engines/*.test.ts"],
          globalSetup: ["test/engines/setup.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
          // One for each engine.
          maxWorkers: 2,
        },
      },
    ],
  },
});
