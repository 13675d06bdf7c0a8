// Before the site tests: the built site must be there, is served as it is deployed, and a browser must be found.
import type { TestProject } from "vitest/node";
import { readBuiltSite } from "../../scripts/checks/built-site.ts";
import { findChromium } from "../../scripts/browser/find-chromium.ts";
import { siteDirectory } from "../../scripts/server/site-directory.ts";
import { createSiteServer, listen, normalizeBase } from "../../scripts/server/site-server.ts";
import { copies } from "./support/copies.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Ends in the base path. */
    baseURL: string;
    base: string;
    directory: string;
    executablePath: string;
    /** Paths of the pages that need no visit of their own. */
    copies: readonly string[];
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const directory = siteDirectory();
  const base = normalizeBase(process.env["BASE_PATH"] ?? "/");
  const server = createSiteServer(directory, base);
  project.provide("executablePath", findChromium());
  project.provide("directory", directory);
  project.provide("base", base);
  project.provide("copies", copies(readBuiltSite(directory, base).pages));
  project.provide("baseURL", await listen(server, 0, base));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
