import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/site/**"],
          // Nothing that a file leaves behind is read by another one, and a process of its own for each takes half the time.
          isolate: false,
        },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page on a busy machine wakes in more than the usual second.
          expect: { poll: { timeout: 10_000 } },
          // Two browsers at a time: a page waits for the network and for timers more than it computes.
          maxWorkers: 2,
        },
      },
    ],
  },
});
