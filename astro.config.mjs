import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { serifCharacters } from "./integrations/fonts/serif-characters.ts";
import { subsetProvider } from "./integrations/fonts/subset-provider.ts";
import { headers } from "./integrations/headers.ts";
import { painted } from "./integrations/painted.ts";
import { sheets } from "./integrations/sheets.ts";
import { social } from "./integrations/social.ts";
import { unbrokenPercents } from "./integrations/unbroken-percents.ts";
import { smallerD3 } from "./integrations/smaller-d3.ts";

const site = process.env.SITE_URL ?? "http://localhost:4321";
const base = process.env.BASE_PATH ?? "/";
const serif = "node_modules/source-serif/VAR/SourceSerif4Variable-Roman.ttf";

// The one inline script of ours: it must run before the first paint, or a dark page flashes white.
const themeScript = readFileSync(new URL("src/components/shell/theme-init.js", import.meta.url), "utf8");
const sha256 = (/** @type {string} */ text) =>
  /** @type {const} */ (`sha256-${createHash("sha256").update(text).digest("base64")}`);

/**
 * Rooms whose shared modules travel together to the browser. Left alone, the bundler makes a file for every set of
 * islands that share a module: seventy for the simulator, and each is compressed by itself, so that together they weigh a
 * sixth more. `minShareCount` is how many islands must share a module, so that no page loads what few others need.
 */
const rooms = [
  {
    name: "base",
    minShareCount: 7,
    tags: ["$initial"],
    test: /node_modules|src[\\/](components[\\/](kit[\\/](?!guess|picture-state|stable)|plot|controls[\\/](?!parsing|TextField|ParsedField|useAfterPress|Guess))|sim[\\/](numerics|version)|words[\\/]numbers)/,
  },
  // Figures whose pictures follow a copy of their state.
  { name: "moving", minShareCount: 3, test: /src[\\/]components[\\/]kit[\\/](picture-state|stable)/ },
  // Figures of chapters ask for a guess, and those of the simulator do not.
  { name: "guess", minShareCount: 3, test: /src[\\/]components[\\/](kit[\\/]guess|controls[\\/]Guess)/ },
  { name: "running", minShareCount: 3, test: /src[\\/]sim[\\/](training[\\/](constants|oxygen|zones)|weeks)/ },
  // What a race says of a runner is needed without the fields that a race is typed into.
  { name: "race", minShareCount: 3, test: /src[\\/]sim[\\/]training[\\/](vdot|paces|week[\\/](types|input))/ },
  {
    name: "parsing",
    minShareCount: 5,
    test: /src[\\/]components[\\/]controls[\\/](parsing[\\/](?!amount|length|race-time|race\.)|TextField|ParsedField|useAfterPress)/,
  },
  // What the calculators share.
  {
    name: "runner",
    minShareCount: 3,
    test: /src[\\/](components[\\/]controls[\\/]parsing[\\/](amount|length|race-time|race\.)|words[\\/]effort|sim[\\/]training[\\/](pace-ranges|week[\\/](constants|effort|runner-paces)))/,
  },
  // The week's small muscles need the model, and not the painting of a large one. The views that need it wake part by part:
  // what wakes them is too small for a file of its own.
  {
    name: "fibers",
    minShareCount: 3,
    tags: ["$initial"],
    test: /src[\\/](components[\\/]kit[\\/](in-turn|LaterPart)|words[\\/]units|sim[\\/](fibers|motor-units|numerics|training[\\/]effort-band))/,
  },
  {
    name: "muscle",
    minShareCount: 2,
    tags: ["$initial"],
    test: /src[\\/](components[\\/](kit[\\/]use-effect-in-turn|muscle[\\/](default-units|unit-looks|muscle-painter|TypeReadout))|words[\\/]recruitment)/,
  },
  // What a figure of a chapter shares with the efforts in the text beside it.
  { name: "recruitment", minShareCount: 2, test: /src[\\/]components[\\/]figures[\\/]recruitment[\\/](model|words)/ },
  // The scales that only two pages draw.
  {
    name: "scales",
    minShareCount: 2,
    test: /src[\\/]components[\\/]plot[\\/](marks[\\/]scale-rows|cursor[\\/](Handle|Over))/,
  },
  { name: "marks", minShareCount: 2, test: /src[\\/]components[\\/](plot|kit[\\/]loaded-part)/ },
  // The pages that are nearly too heavy keep no words unbroken.
  {
    name: "words",
    minShareCount: 3,
    test: /src[\\/](words[\\/](?!unbroken|counting|distribution|shape|effort|extents))/,
  },
  {
    name: "program",
    minShareCount: 2,
    tags: ["$initial"],
    test: /src[\\/](components[\\/]program[\\/](?!runner|distribution)|sim[\\/](adaptation|session|tolerance))/,
  },
  // What the simulator's figures about weeks share.
  { name: "weeks", minShareCount: 2, test: /src[\\/]components[\\/]figures[\\/]block[\\/]/ },
  { name: "gains", minShareCount: 2, test: /src[\\/]components[\\/]figures[\\/](gain-by-effort|compare)[\\/]/ },
].map((room, index, all) => ({ ...room, priority: all.length - index }));

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    painted(),
    sitemap({ filter: (page) => !/\/(embed\/|figures\/twice\/$)/.test(page) }),
    unbrokenPercents(),
    sheets(),
    headers(),
    social({ font: serif, axes: { wght: 650, opsz: 40 } }),
  ],
  // No inline style that a policy would have to know.
  build: { inlineStylesheets: "never" },
  vite: {
    plugins: [smallerD3],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: rooms } } } } } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [sha256(themeScript)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  fonts: [
    {
      provider: subsetProvider({
        file: serif,
        characters: serifCharacters,
        weights: [400, 700],
        // The optical size that is drawn for text.
        pinned: { opsz: 14 },
      }),
      name: "Source Serif 4",
      cssVariable: "--font-serif",
      fallbacks: ["Georgia", "serif"],
    },
  ],
});
