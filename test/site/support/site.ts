// The site under test: where it is, which pages it has, and which of them are visited in a browser.
import { inject } from "vitest";
import { readBuiltSite } from "../../../scripts/checks/built-site.ts";
import { onePerKind } from "./kinds.ts";

export const baseURL = inject("baseURL");
export const site = readBuiltSite(inject("directory"), inject("base"));

/** Every page, those outside the sitemap (embeds, 404) included; relative to the base URL. */
export const pages: readonly string[] = site.pages.map(({ path }) => path);

/** The pages that are opened in a browser. All others are copies of one of them and are checked as files. */
export const visited: readonly string[] = pages.filter((path) => !inject("copies").includes(path));

/** What a failure message calls a page. */
export const titled = (paths: readonly string[]): [title: string, path: string][] =>
  paths.map((path) => [`/${path}`, path]);

/** One page of each kind: home, a chapter, the simulator, a calculator, an embed, a plain page. */
export const kinds: readonly string[] = onePerKind(visited, [
  "",
  "chapters/",
  "simulator/",
  "calculators/week/",
  "embed/",
  "about/",
]);
