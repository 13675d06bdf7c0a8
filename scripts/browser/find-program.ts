// Finds a program on this machine: the one that a variable names, else the system's; else installs it. Never gives up silently.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface ProgramSearch {
  /** What messages call it: "Chromium". */
  readonly name: string;
  /** The environment variable that may hold its path: "CHROMIUM_PATH". */
  readonly variable: string;
  /** The names that it may have on the search path. */
  readonly commands: readonly string[];
  /** Where it may be besides. Default nowhere. */
  readonly places?: readonly string[];
  /** Tries to install it. Returns what went wrong, or nothing when it worked. */
  readonly install: () => string[];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The path of a program that can be started. Throws when the variable names none, or when none is there and none can be
 * installed: a check that needs a program must fail, not be skipped.
 */
export function findProgram(search: ProgramSearch, environment: NodeJS.ProcessEnv): string {
  const { name, variable, commands, places = [], install } = search;
  const chosen = environment[variable];
  if (chosen !== undefined && chosen !== "") {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${variable} is ${chosen}, which is not a program`);
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  const present = candidates.find(isExecutable);
  if (present !== undefined) return present;
  const failures = install();
  const fresh = failures.length === 0 ? candidates.find(isExecutable) : undefined;
  if (fresh !== undefined) return fresh;
  throw new Error(
    `No ${name} found, and none could be installed. Install one or set ${variable}.\n${failures.join("\n")}`,
  );
}
