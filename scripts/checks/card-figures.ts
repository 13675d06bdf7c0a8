// The figures in the link previews of chapters, and a fingerprint of how the list of figures draws each.
import { createHash } from "node:crypto";
import type { BuiltSite } from "./built-site.ts";

/** Ids of the figures that pages name for their picture. */
export const cardFigures = (site: BuiltSite): string[] =>
  site.pages
    .flatMap(({ elements }) => elements.map(({ attributes }) => attributes["data-figure"]))
    .filter((id) => id !== undefined)
    .filter((id, index, all) => all.indexOf(id) === index);

/** A fingerprint of a figure's small picture in the list of figures. Throws an Error where there is none. */
export function stillOf(site: BuiltSite, id: string): string {
  const html = site.pages.find(({ path }) => path === "figures/")?.html ?? "";
  const row = html.split("<li>").find((each) => each.includes(`/figures/${id}/"`));
  const svg = /<svg[\s\S]*?<\/svg>/.exec(row ?? "")?.[0];
  if (svg === undefined) throw new Error(`/figures/ shows no picture of the figure ${id}`);
  return createHash("sha256").update(svg).digest("base64url").slice(0, 16);
}
