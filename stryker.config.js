// `npm run mutate`: changes the code one operator at a time, and looks whether a unit test fails.
// One room alone: `ROOM=kit npm run mutate`.

/** What is changed, room by room. */
const rooms = {
  kit: ["src/components/kit/**/*.{ts,tsx}"],
  plot: ["src/components/plot/**/*.{ts,tsx}"],
  models: ["src/components/{figures,calculators}/*/model.ts"],
  words: ["src/components/{figures,calculators}/*/words.ts"],
};
/** Examples are drawn in goldens; the other two list folders by import.meta.glob, which takes literals only. */
const left = [
  "!src/components/plot/examples/**",
  "!src/components/plot/examples.ts",
  "!src/components/kit/{registry,figure-components}.ts",
];

const room = process.env["ROOM"];
const chosen = room === undefined ? Object.values(rooms).flat() : rooms[room];
if (chosen === undefined) throw new Error(`ROOM is ${room}; allowed are ${Object.keys(rooms).join(", ")}`);

export default {
  mutate: [...chosen, ...left],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  // What is set once, when a module is loaded, would need every test for each change.
  ignoreStatic: true,
  ignorePatterns: ["/dist", "/.astro", "/lib", "/test/site"],
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ["clear-text", "progress-append-only", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "test-results/mutation.html" },
  tempDirName: "test-results/mutation",
  thresholds: { high: 90, low: 80, break: 80 },
};
