/** What the Share menu does: loaded when somebody opens it. */
import { modelVersion } from "../../sim/version.ts";
import { citationBibtex, citationText } from "./citation.ts";
import { copyText } from "./clipboard.ts";
import { toCsv } from "./csv.ts";
import { saveCsv, savePng, saveSvg, type Picture } from "./download.ts";
import { embedCode } from "./embed-code.ts";
import type { Fields } from "./fields.ts";
import type { FigureDefinition, FigurePlaces } from "./figure.ts";
import { withModel, type FileTable } from "./file-table.ts";
import { linkTo } from "./link.ts";

export interface Shared<State extends object> {
  readonly figure: FigureDefinition<State>;
  readonly fields: Fields<State>;
  readonly places: FigurePlaces;
  /** Without an ending. */
  readonly fileName: string;
  readonly csv: () => FileTable | Promise<FileTable>;
  /** What a picture is saved of. Default nothing. */
  readonly pictures?: () => readonly Picture[] | Promise<readonly Picture[]>;
}

export type ShareItem = "link" | "embed" | "text" | "bibtex" | "svg" | "png" | "csv" | "full-screen" | "print";

/** What the reader is told. */
export interface ShareNote {
  /** Empty where they see it. */
  readonly says: string;
  /** What the file holds, for a reader whose frame may have kept the file back. */
  readonly text?: string;
}

/** A frame may forbid downloads, and the browser does not say so. Then the reader gets the text, or the page's address. */
function savedNote(files: string, page: string, text?: string): ShareNote {
  if (window.parent === window) return { says: `${files} saved.` };
  const saved = `${files} saved, unless this frame forbids it.`;
  if (text === undefined) return { says: `${saved} If no file came, save it from ${page}` };
  return { says: `${saved} If no file came, copy the text below.`, text };
}

async function savePictures<State extends object>(
  { pictures, fileName }: Shared<State>,
  as: "svg" | "png",
  page: string,
): Promise<ShareNote> {
  const saved: string[] = [];
  const texts: string[] = [];
  for (const picture of (await pictures?.()) ?? []) {
    const name = picture.name ?? fileName;
    if (as === "svg") texts.push(saveSvg(picture, name));
    else await savePng(picture, name);
    saved.push(`${name}.${as}`);
  }
  if (saved.length === 0) return { says: "There is no picture to save." };
  return savedNote(saved.join(", "), page, as === "svg" ? texts.join("\n") : undefined);
}

/**
 * Does what one item of the menu says. Rejects where that fails.
 *
 * @param element the figure on the page, for the full screen
 */
async function done<State extends object>(
  item: ShareItem,
  shared: Shared<State>,
  element: HTMLElement | null,
): Promise<ShareNote> {
  const { figure, fields, places, fileName, csv } = shared;
  const alone = (path: string): string => linkTo(fields, figure.fields, path);
  const cited = { title: figure.question, address: alone(places.page), modelVersion, read: new Date() };
  switch (item) {
    case "link": {
      // Whoever gets the link wants the page, and not what stands in the frame.
      const isEmbed = location.pathname === places.embed;
      return { says: await copyText(isEmbed ? alone(places.page) : linkTo(fields, figure.fields), "Link") };
    }
    case "embed": {
      // Most columns of text are narrower than a figure's wide layout, however wide this window is.
      const { narrow: height } = figure.frameHeight;
      return {
        says: await copyText(embedCode({ address: alone(places.embed), title: figure.title, height }), "Embed code"),
      };
    }
    case "text":
      return { says: await copyText(citationText(cited), "Citation") };
    case "bibtex":
      return { says: await copyText(citationBibtex(cited), "BibTeX entry") };
    case "svg":
    case "png":
      return savePictures(shared, item, alone(places.page));
    case "csv": {
      const text = toCsv(withModel(await csv(), figure));
      saveCsv(text, fileName);
      return savedNote(`${fileName}.csv`, alone(places.page), text);
    }
    case "full-screen":
      // A phone shows a page as large as it can already.
      if (element === null || !document.fullscreenEnabled)
        return { says: "This browser cannot show a figure on the full screen." };
      await element.requestFullscreen();
      return { says: "" };
    case "print":
      window.print();
      return { says: "" };
  }
}

/** Does what one item of the menu says, or says why not. */
export async function share<State extends object>(
  ...[item, shared, element]: Parameters<typeof done<State>>
): Promise<ShareNote> {
  try {
    return await done(item, shared, element);
  } catch (error) {
    return { says: `That did not work: ${error instanceof Error ? error.message : String(error)}.` };
  }
}
