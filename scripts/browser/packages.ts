// Installs packages of Debian, where that is possible without asking anybody.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export const isRoot = (): boolean => process.getuid?.() === 0;

const isDebian = (): boolean => existsSync("/etc/debian_version");

/** Runs a command that may print. Returns nothing when it worked, else one line that says what went wrong. */
export function failureOf(command: string, args: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return undefined;
  return `\`${[command, ...args].join(" ")}\`: ${error?.message ?? stderr.trim().split("\n").slice(-3).join("; ")}`;
}

/** Installs packages: what `apt-get install` is given. Returns what went wrong, or nothing when it worked. */
export function installPackages(packages: readonly string[]): string[] {
  if (!isDebian() || !isRoot())
    return [`On Debian and Ubuntu, root installs it: apt-get install ${packages.join(" ")}`];
  const failure =
    failureOf("apt-get", ["-qq", "update"]) ?? failureOf("apt-get", ["-qq", "install", "-y", ...packages]);
  return failure === undefined ? [] : [failure];
}
