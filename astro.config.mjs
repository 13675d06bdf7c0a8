import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig, fontProviders } from "astro/config";
import { headers } from "./integrations/headers.ts";

const site = process.env.SITE_URL ?? "http://localhost:4321";
const base = process.env.BASE_PATH ?? "/";

// The one inline script of ours: it must run before the first paint, or a dark page flashes white.
const themeScript = readFileSync(new URL("src/components/shell/theme-init.js", import.meta.url), "utf8");
const sha256 = (/** @type {string} */ text) =>
  /** @type {const} */ (`sha256-${createHash("sha256").update(text).digest("base64")}`);

/**
 * What of d3 no plot here needs and would reach every plot, 20 kB. Some of its parts do something as they load
 * (transitions extend selections): Preact draws here, so nothing misses it. And its scales interpolate colors and dates
 * as well as numbers: the scales here are all of numbers.
 */
const smallerD3 = {
  name: "smaller-d3",
  transform: {
    filter: { id: /[\\/]node_modules[\\/]d3-/ },
    handler: (/** @type {string} */ code, /** @type {string} */ id) => ({
      code: /[\\/]d3-interpolate[\\/]/.test(id)
        ? code.replace("function value(a, b) {", "function value(a, b) { return number(a, b);")
        : code,
      map: null,
      moduleSideEffects: /** @type {const} */ (false),
    }),
  },
};

/**
 * Rooms whose shared modules travel together to the browser. Left alone, the bundler makes a file for every set of
 * islands that share a module: seventy for the simulator, and each is compressed by itself, so that together they weigh a
 * sixth more. `minShareCount` is how many islands must share a module, so that no page loads what few others need.
 */
const rooms = [
  {
    name: "base",
    minShareCount: 6,
    tags: ["$initial"],
    test: /node_modules|src[\\/](components[\\/](kit|plot|controls)|sim[\\/](numerics|version)|words[\\/]numbers)/,
  },
  { name: "parsing", minShareCount: 3, test: /src[\\/]components[\\/]controls[\\/]parsing/ },
  {
    name: "muscle",
    minShareCount: 3,
    tags: ["$initial"],
    test: /src[\\/](components[\\/]muscle|sim[\\/](fibers|motor-units|numerics)|words[\\/]recruitment)/,
  },
  { name: "running", minShareCount: 3, test: /src[\\/](sim[\\/]training|words[\\/]units)/ },
  {
    name: "program",
    minShareCount: 3,
    tags: ["$initial"],
    test: /src[\\/](components[\\/]program|sim[\\/](adaptation|session|tolerance))/,
  },
].map((room, index, all) => ({ ...room, priority: all.length - index }));

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(embed\/|figures\/twice\/$)/.test(page) }),
    headers(),
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
      provider: fontProviders.local(),
      name: "Source Serif 4",
      cssVariable: "--font-serif",
      fallbacks: ["Georgia", "serif"],
      options: {
        variants: [
          {
            src: ["./node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"],
            weight: "200 900",
            style: "normal",
            // A face that comes late would move the text: the page keeps what it began with.
            display: "optional",
          },
        ],
      },
    },
  ],
});
