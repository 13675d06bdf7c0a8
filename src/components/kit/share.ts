/** What the Share menu does: loaded when somebody opens it. */
import { modelVersion } from "../../sim/version.ts";
import { citationBibtex, citationText } from "./citation.ts";
import { copyText } from "./clipboard.ts";
import { toCsv } from "./csv.ts";
import { saveCsv, savePng, saveSvg, type Picture } from "./download.ts";
import { embedCode } from "./embed-code.ts";
import type { Fields } from "./fields.ts";
import type { FigureDefinition, FigurePlaces } from "./figure.ts";
import { linkTo } from "./link.ts";
import type { FileTable } from "./table.ts";

export interface Shared<State extends object> {
  readonly figure: FigureDefinition<State>;
  readonly fields: Fields<State>;
  readonly places: FigurePlaces;
  /** Without an ending. */
  readonly fileName: string;
  readonly csv: () => FileTable | Promise<FileTable>;
  /** What a picture is saved of. Default nothing. */
  readonly pictures?: () => readonly Picture[];
}

export type ShareItem = "link" | "embed" | "text" | "bibtex" | "svg" | "png" | "csv" | "full-screen" | "print";

async function savePictures<State extends object>(
  { pictures, fileName }: Shared<State>,
  as: "svg" | "png",
): Promise<string> {
  const saved: string[] = [];
  for (const picture of pictures?.() ?? []) {
    const name = picture.name ?? fileName;
    if (as === "svg") saveSvg(picture, name);
    else await savePng(picture, name);
    saved.push(`${name}.${as}`);
  }
  return saved.length === 0 ? "There is no picture to save." : `${saved.join(", ")} saved.`;
}

/**
 * Does what one item of the menu says.
 *
 * @param element the figure on the page, for the full screen
 * @returns what to tell the reader; empty where they see it
 */
export async function share<State extends object>(
  item: ShareItem,
  shared: Shared<State>,
  element: HTMLElement | null,
): Promise<string> {
  const { figure, fields, places, fileName, csv } = shared;
  const alone = (path: string): string => linkTo(fields, { path, table: figure.fields });
  const cited = { title: figure.question, address: alone(places.page), modelVersion, read: new Date() };
  switch (item) {
    case "link":
      return copyText(linkTo(fields), "Link");
    case "embed": {
      // Most columns of text are narrower than a figure's wide layout, however wide this window is.
      const { narrow: height } = figure.frameHeight;
      return copyText(embedCode({ address: alone(places.embed), title: figure.title, height }), "Embed code");
    }
    case "text":
      return copyText(citationText(cited), "Citation");
    case "bibtex":
      return copyText(citationBibtex(cited), "BibTeX entry");
    case "svg":
    case "png":
      return savePictures(shared, item);
    case "csv":
      saveCsv(toCsv(await csv()), fileName);
      return `${fileName}.csv saved.`;
    case "full-screen":
      // A phone shows a page as large as it can already.
      if (element === null || !document.fullscreenEnabled)
        return "This browser cannot show a figure on the full screen.";
      await element.requestFullscreen();
      return "";
    case "print":
      window.print();
      return "";
  }
}
