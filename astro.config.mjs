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
 * d3 passes on d3-transition, which adds to d3-selection as it loads and is marked so.
 * Preact draws here, so nothing misses what it adds: without this, both would reach every plot, 9 kB.
 */
const withoutTransitions = {
  name: "without-transitions",
  transform: {
    filter: { id: /[\\/]d3-transition[\\/]/ },
    handler: (/** @type {string} */ code) => ({ code, map: null, moduleSideEffects: /** @type {const} */ (false) }),
  },
};

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
  // One style sheet for the whole site: small, fetched once, and no inline style that a policy would have to know.
  build: { inlineStylesheets: "never" },
  vite: {
    build: { cssCodeSplit: false },
    plugins: [withoutTransitions],
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
