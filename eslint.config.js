import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

/** The rooms a room may not import from (CONTRIBUTING.md, "Who may import whom"). */
const wall = (files, forbidden, message) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: [{ regex: `(^|/)(${forbidden.join("|")})/`, message }, ...wholeD3] },
    ],
  },
});
const wholeD3 = [{ regex: "^d3$", message: "Import the d3 submodule that is used (d3-shape), never d3." }];

const outside = [
  "describe",
  "state",
  "charts",
  "components",
  "muscle",
  "files",
  "workers",
  "embed",
  "content",
  "layouts",
  "pages",
];
const except = (...allowed) => outside.filter((room) => !allowed.includes(room));

export default tseslint.config(
  { ignores: ["dist/", ".astro/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, extraFileExtensions: [".astro"] } } },
  {
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "import/no-default-export": "off",
      "no-restricted-imports": ["error", { patterns: wholeD3 }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  wall(["src/sim/**"], outside, "src/sim imports nothing outside itself."),
  {
    files: ["src/sim/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^[^.]", message: "src/sim imports nothing outside itself." },
            { regex: `(^|/)(${outside.join("|")})/`, message: "src/sim imports nothing outside itself." },
          ],
        },
      ],
    },
  },
  wall(["src/describe/**"], except("describe"), "describe turns numbers into words: it may import sim only."),
  wall(["src/state/**"], except("state"), "state is pure: it may import sim only."),
  wall(
    ["src/charts/**"],
    [...except("charts"), "sim"],
    "charts know data and size, nothing of muscles, state or fetching.",
  ),
  wall(["src/muscle/**"], except("muscle"), "muscle is geometry: it may import sim only."),
  wall(["src/files/**"], except("files"), "files may import sim only."),
  wall(
    ["src/components/controls/**"],
    ["figures", "calculators", "content", "pages", "layouts", "muscle"],
    "controls know no figure.",
  ),
  wall(
    ["src/components/{figures,calculators}/**"],
    ["content", "pages", "layouts"],
    "arrows run content -> components, never back.",
  ),
  {
    files: ["src/sim/**", "src/charts/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness is seeded." },
        { object: "Date", property: "now", message: "Time is a parameter." },
        { property: "toFixed", message: "Rounding belongs to describe." },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,astro}", "**/*.astro/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ["scripts/**", "test/site/setup.ts"], rules: { "no-console": "off" } },
);
