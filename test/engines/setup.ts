// Before the tests in other engines: the built site must be there, and each engine is found or installed. None is skipped silently.
import type { TestProject } from "vitest/node";
import { findFirefox } from "../../scripts/engines/firefox.ts";
import { findWebKit, type WebKitPrograms } from "../../scripts/engines/webkit.ts";
import { siteDirectory } from "../../scripts/server/site-directory.ts";
import { normalizeBase } from "../../scripts/server/site-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    base: string;
    directory: string;
    /** Null where the machine has none. */
    firefox: string | null;
    webkit: WebKitPrograms | null;
  }
}

export function setup(project: TestProject): () => void {
  const untested: string[] = [];
  /** What `find` finds; null, and one line of `untested`, where it finds nothing. */
  const found = <Found>(engine: string, find: () => Found): Found | null => {
    try {
      return find();
    } catch (error) {
      untested.push(`${engine} was not tested. ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  project.provide("directory", siteDirectory());
  project.provide("base", normalizeBase(process.env["BASE_PATH"] ?? "/"));
  project.provide("firefox", found("Firefox", findFirefox));
  project.provide("webkit", found("WebKit", findWebKit));
  if (untested.length > 0 && process.env["CI"] === "true") throw new Error(untested.join("\n"));
  return () => {
    // At the end, where it is read.
    for (const line of untested) console.warn(line);
  };
}
