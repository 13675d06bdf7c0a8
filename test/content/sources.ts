/** The content files as text, for tests that hold them together. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Work } from "../../src/components/prose/work.ts";

const root = new URL("../../", import.meta.url).pathname;

const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Every file under src whose name ends so, as path and text. */
export const sources = (ending: RegExp): { path: string; text: string }[] =>
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => ({ path: `src/${path}`, text: read(`src/${path}`) }));

export const works = JSON.parse(read("src/content/references.json")) as (Work & { keyword?: string })[];

const listIn = (text: string, indent: string, name: string): string[] =>
  (new RegExp(`^${indent}${name}: \\[([^\\]]*)\\]$`, "m").exec(text)?.[1] ?? "")
    .split(/,\s*/)
    .filter((id) => id !== "");

/** Every claim of the essay: its id, its text, and the works that it cites. */
export const claims = sources(/^content\/claims\/.*\.yaml$/).map(({ path, text }) => ({
  id: path.replace(/^.*\/|\.yaml$/g, ""),
  text,
  cites: listIn(text, "", "cites"),
}));

/** The keys of a YAML file that is one map, and the ids each entry lists under a name: `cite: [a, b]`. */
export const entries = (path: string): { id: string; list: (name: string) => string[]; text: string }[] =>
  read(path)
    .split(/^(?=[\w-]+:$)/m)
    .filter((text) => /^[\w-]+:$/m.test(text) && !text.startsWith("#"))
    .map((text) => ({
      id: text.slice(0, text.indexOf(":")),
      text,
      list: (name) => listIn(text, "  ", name),
    }));
