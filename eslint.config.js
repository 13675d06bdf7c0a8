import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const outsideSource = "scripts|test|integrations|public|node_modules";
const rooms = ["sim", "words", "muscle", "content", "layouts", "pages"];
const quarters = ["figures", "calculators", "pictures", "program", "controls", "kit", "plot", "prose", "shell"];

/** A name after a slash, as a folder or as the whole end of the path. */
const folder = (names) => `(^|/)(${names.join("|")})(/|$)`;
/** A bare name is a package; ours begin with a dot. */
const anyPackage = { regex: "^[^.]", message: "This room uses no package." };
const otherPackage = { regex: "^(?!d3$)[^.]", message: "This room uses no package but d3." };
const d3Part = { regex: "^d3-", message: "Import named functions from d3: its tree shakes." };
const notSource = {
  regex: `(^|/)(${outsideSource})/`,
  message: "src stands alone: nothing of it imports scripts or tests.",
};

/** Who may import whom (CONTRIBUTING.md). `may` names the rooms and quarters that are allowed besides the room itself. */
const walls = [
  { files: "src/sim/**", self: "sim", may: [], packages: [anyPackage] },
  { files: "src/words/**", self: "words", may: ["sim"], packages: [otherPackage] },
  {
    files: "src/muscle/**",
    self: "muscle",
    may: ["sim"],
    packages: [{ regex: "^(?!d3$)[^.]", message: "The drawing needs d3 only." }],
  },
  {
    files: "src/components/plot/**",
    self: "plot",
    may: [],
    packages: [{ regex: "^node:", message: "A plot is drawn in the browser, too." }],
  },
  { files: "src/components/kit/**", self: "kit", may: ["shell", "words", "sim"], packages: [] },
  { files: "src/components/muscle/**", self: "muscle", may: ["plot", "words", "sim"], packages: [] },
  { files: "src/components/controls/**", self: "controls", may: ["plot", "words", "sim"], packages: [] },
  {
    files: "src/components/controls/parsing/**",
    self: "controls",
    may: ["words", "sim"],
    packages: [anyPackage, { regex: "\\.tsx$", message: "Parsing reads texts and draws nothing." }],
  },
  {
    files: "src/components/program/**",
    self: "program",
    may: ["controls", "kit", "plot", "words", "sim"],
    packages: [],
  },
  {
    files: "src/components/figures/**",
    self: "figures",
    may: ["program", "controls", "kit", "plot", "prose", "shell", "words", "sim", "muscle"],
    packages: [],
  },
  {
    files: "src/components/calculators/**",
    self: "calculators",
    may: ["program", "controls", "kit", "plot", "prose", "shell", "words", "sim", "muscle"],
    packages: [],
  },
  {
    files: "src/components/pictures/**",
    self: "pictures",
    may: ["kit", "plot", "prose", "shell", "words", "sim"],
    packages: [
      {
        regex: "^(?!(preact|astro:content)$)[^.]",
        message: "A picture is drawn while the site is built: no state, no hooks.",
      },
    ],
  },
  { files: "src/components/prose/**", self: "prose", may: ["shell", "sim", "words", "muscle"], packages: [] },
  { files: "src/components/shell/**", self: "shell", may: [], packages: [] },
  { files: "src/layouts/**", self: "layouts", may: ["shell"], packages: [] },
];

const wallRules = walls.map(({ files, self, may, packages }) => {
  const closed = [...rooms, ...quarters].filter((room) => room !== self && !may.includes(room));
  const message = `${files} may import ${may.length === 0 ? "nothing outside itself" : may.join(", ")}.`;
  return {
    files: [files],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [d3Part, notSource, ...packages, { regex: folder(closed), message }] },
      ],
    },
  };
});

/** A figure is one folder, and so is a calculator: what two of them draw is a mark of plot, what both need is the kit's or the program's. */
const foldersApart = {
  files: ["src/components/{figures,calculators}/*/*"],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      { patterns: [{ regex: "^\\.\\./(?!\\.\\./)", message: "A figure or calculator imports no other one." }] },
    ],
  },
};

const browser = ["window", "document", "globalThis", "fetch", "crypto", "localStorage"];

/** Texts in, texts or values out: the same on the server and in a test. */
const withoutBrowser = {
  files: ["src/words/**", "src/components/controls/parsing/**"],
  rules: { "no-restricted-globals": ["error", ...browser] },
};

/** What a model must not ask of the world around it. */
const pure = {
  files: ["src/sim/**"],
  rules: {
    "no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "Randomness is seeded." },
      { object: "Date", property: "now", message: "Time is a parameter." },
      { object: "performance", property: "now", message: "Time is a parameter." },
      { property: "toFixed", message: "Rounding belongs to words." },
    ],
    "no-restricted-globals": ["error", ...browser],
    "no-restricted-syntax": [
      "error",
      { selector: "NewExpression[callee.name='Date']", message: "Time is a parameter." },
      { selector: "ImportExpression", message: "Models load nothing at run time." },
    ],
  },
};

export default tseslint.config(
  { ignores: ["test-results/", "lib/", "dist/", ".astro/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, extraFileExtensions: [".astro"] } } },
  {
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-imports": ["error", { patterns: [d3Part] }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  ...wallRules,
  foldersApart,
  withoutBrowser,
  pure,
  {
    files: ["**/*.{js,mjs,astro}", "**/*.astro/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ["scripts/**", "test/site/setup.ts", "test/engines/**"], rules: { "no-console": "off" } },
);
