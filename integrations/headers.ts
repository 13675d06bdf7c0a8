// After the build: writes dist/_headers, so that the host (and our own server) sends a strict policy with every page, and the
// same policy into the page.
import { glob, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { pagePath } from "../scripts/html/page-path.ts";
import { formatHeadersFile, type HeaderRule } from "../scripts/server/headers-file.ts";
import { pagePolicy, withPolicy } from "./policy.ts";

const everywhere: HeaderRule["headers"] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
];

/** Names under the assets folder hold a hash of the content. A sandboxed embed has no origin: its scripts need the second header. */
const assets: HeaderRule["headers"] = [
  ["Cache-Control", "public, max-age=31536000, immutable"],
  ["Access-Control-Allow-Origin", "*"],
];

export function headers(): AstroIntegration {
  let base = "/";
  let assetsFolder = "_astro";
  return {
    name: "headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
        assetsFolder = config.build.assets;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const rules: HeaderRule[] = [
          { path: `${base}*`, headers: everywhere },
          { path: `${base}${assetsFolder}/*`, headers: assets },
        ];
        const files = await Array.fromAsync(glob("**/*.html", { cwd: fileURLToPath(dir) }));
        for (const file of files.sort()) {
          const path = pagePath(file);
          const html = await readFile(new URL(file, dir), "utf8");
          const policy = pagePolicy(file, html, path.startsWith("embed/") ? "*" : "'none'");
          await writeFile(new URL(file, dir), withPolicy(html, policy));
          rules.push({ path: base + path, headers: [["Content-Security-Policy", policy]] });
        }
        await writeFile(new URL("_headers", dir), formatHeadersFile(rules));
        logger.info(`wrote _headers for ${files.length} pages`);
      },
    },
  };
}
