// A copy of the built site whose pages write down what goes wrong in them, for an engine that does not report it.
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface ListeningWindow {
  heard?: string[];
}

/** Runs in the page before anything else. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const kind of ["error", "warn"] as const) {
    const print = console[kind].bind(console);
    console[kind] = (...parts: unknown[]) => {
      heard.push(`console ${kind}: ${parts.map(String).join(" ")}`);
      print(...parts);
    };
  }
  // Captured, because the error of an element that cannot load its file does not rise.
  addEventListener(
    "error",
    (event) => {
      heard.push(event instanceof ErrorEvent ? `error: ${event.message}` : "a file of an element could not be loaded");
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => {
    heard.push(`error: ${String(reason)}`);
  });
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    heard.push(`policy violation: ${effectiveDirective} refused ${blockedURI}`);
  });
}

/** Runs in a page of the copy: what went wrong in it so far. Throws in any other page. */
export function heardSoFar(): string[] {
  const { heard } = globalThis as ListeningWindow;
  if (heard === undefined) throw new Error("the page does not listen: it is not of a listening copy");
  return heard;
}

/**
 * Copies a built site. Throws for a page without a `<head>` to put a script into.
 *
 * @param directory of the site
 * @param base the path that the site was built for
 * @param copy the folder of the copy; what was in it is lost
 */
export function makeListeningCopy(directory: string, base: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(directory, copy, { recursive: true });
  // A file, because the policy of the pages refuses a script inside them.
  writeFileSync(join(copy, "listen.js"), `(${listen.toString()})();\n`);
  for (const file of globSync("**/*.html", { cwd: copy })) {
    const path = join(copy, file);
    const html = readFileSync(path, "utf8");
    const listening = html.replace("<head>", `<head><script src="${base}listen.js"></script>`);
    if (listening === html) throw new Error(`${file} has no <head> to put a script into`);
    writeFileSync(path, listening);
  }
}
