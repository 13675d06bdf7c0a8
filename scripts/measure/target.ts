// What is measured: pages of the built site, and the floor that they are compared with.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtPage, type BuiltPage, type BuiltSite } from "../checks/built-site.ts";

export interface Target {
  /** What the tables call it. */
  readonly name: string;
  /** Folder of the site that the page is in. */
  readonly directory: string;
  /** Address of that site, with a slash at its end. */
  readonly home: string;
  readonly page: BuiltPage;
}

export const addressOf = ({ home, page }: Target): string => home + page.path;

export function floorTarget(directory: string, home: string): Target {
  const html = readFileSync(join(directory, "index.html"), "utf8");
  return { name: "the floor", directory, home, page: builtPage("", html) };
}

/** The pages at `paths`, which may begin with a slash; every page when there are none. Throws for a path without a page. */
export function siteTargets(site: BuiltSite, home: string, paths: readonly string[]): Target[] {
  const pages =
    paths.length === 0
      ? site.pages
      : paths.map((path) => {
          const found = site.pages.find((page) => page.path === path.replace(/^\//, ""));
          if (found === undefined) throw new Error(`The site has no page ${path}`);
          return found;
        });
  return pages.map((page) => ({ name: `/${page.path}`, directory: site.directory, home, page }));
}

const kinds = ["chapters/", "simulator/", "calculators/week/", "model/", "about/", "embed/"];

/** One page of each kind, home first. */
export function oneOfEachKind(targets: readonly Target[]): Target[] {
  const first = (isOfKind: (path: string) => boolean): Target[] =>
    targets.filter(({ page }) => isOfKind(page.path)).slice(0, 1);
  return [...first((path) => path === ""), ...kinds.flatMap((start) => first((path) => path.startsWith(start)))];
}
