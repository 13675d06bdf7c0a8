/** One button for whatever can be taken away from a figure: a link, a frame, a citation, pictures, numbers, a print. */
import "./style.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { modelVersion } from "../../sim/version.ts";
import { citationBibtex, citationText, type CitedPage } from "./citation.ts";
import { copyText } from "./clipboard.ts";
import type { Picture } from "./download.ts";
import { embedCode } from "./embed-code.ts";
import type { Fields } from "./fields.ts";
import type { FigureDefinition, FigurePlaces } from "./figure.ts";
import { linkTo } from "./link.ts";

interface Props<State extends object> {
  readonly figure: FigureDefinition<State>;
  readonly fields: Fields<State>;
  readonly places: FigurePlaces;
  /** Without an ending. */
  readonly fileName: string;
  readonly csv: () => string | Promise<string>;
  /** What a picture is saved of. Default nothing: then none is offered. */
  readonly pictures?: () => readonly Picture[];
}

export function ShareMenu<State extends object>({ figure, fields, places, fileName, csv, pictures }: Props<State>) {
  const [note, setNote] = useState("");
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && menu.current?.contains(target) === false) close();
    };
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);

  const closeAndReturn = (): void => {
    close();
    button.current?.focus();
  };
  const done = (words: string): void => {
    setNote(words);
    closeAndReturn();
  };
  const copy = async (text: string, what: string): Promise<void> => {
    done(await copyText(text, what));
  };
  const cited = (): CitedPage => ({
    title: figure.question,
    address: linkTo(fields, { path: places.page, table: figure.fields }),
    modelVersion,
    read: new Date(),
  });
  /** What saves is fetched when something is to be saved. */
  const save = async (as: "csv" | "svg" | "png"): Promise<void> => {
    const { saveCsv, savePng, saveSvg } = await import("./download.ts");
    const saved: string[] = [];
    if (as === "csv") {
      saveCsv(await csv(), fileName);
      saved.push(`${fileName}.csv`);
    } else {
      for (const picture of pictures?.() ?? []) {
        const name = picture.name ?? fileName;
        if (as === "svg") saveSvg(picture, name);
        else await savePng(picture, name);
        saved.push(`${name}.${as}`);
      }
    }
    done(saved.length === 0 ? "There is no picture to save." : `${saved.join(", ")} saved.`);
  };
  const fill = async (): Promise<void> => {
    const figure = menu.current?.closest("figure") ?? null;
    closeAndReturn();
    // A phone shows a page as large as it can already.
    if (figure === null || !document.fullscreenEnabled)
      setNote("This browser cannot show a figure on the full screen.");
    else await figure.requestFullscreen();
  };
  const height = (): number => (window.innerWidth < 960 ? figure.frameHeight.narrow : figure.frameHeight.wide);
  const items: readonly (readonly [label: string, act: () => void | Promise<void>])[] = [
    ["Copy link", () => copy(linkTo(fields), "Link")],
    [
      "Copy embed code",
      () =>
        copy(
          embedCode({
            address: linkTo(fields, { path: places.embed, table: figure.fields }),
            title: figure.title,
            height: height(),
          }),
          "Embed code",
        ),
    ],
    ["Cite as text", () => copy(citationText(cited()), "Citation")],
    ["Cite as BibTeX", () => copy(citationBibtex(cited()), "BibTeX entry")],
    ...(pictures === undefined
      ? []
      : ([
          ["Picture as SVG", () => save("svg")],
          ["Picture as PNG", () => save("png")],
        ] as const)),
    ["Data as CSV", () => save("csv")],
    ["Full screen", fill],
    [
      "Print",
      () => {
        closeAndReturn();
        window.print();
      },
    ],
  ];
  return (
    <>
      <details
        class="share"
        ref={menu}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || menu.current?.open !== true) return;
          event.preventDefault();
          closeAndReturn();
        }}
        onFocusOut={({ relatedTarget }) => {
          // Tabbing out of the menu closes it.
          if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) === false) close();
        }}
        onToggle={({ currentTarget }) => {
          if (!currentTarget.open) return;
          // Clear the note, so that the same message is announced again next time.
          setNote("");
          // Where the figure ends at the window's edge, the menu is below it.
          currentTarget.lastElementChild?.scrollIntoView({ block: "nearest" });
        }}
      >
        <summary ref={button}>Share</summary>
        <ul>
          {items.map(([label, act]) => (
            <li key={label}>
              <button type="button" onClick={() => void act()}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <span class="share-note" role="status">
        {note}
      </span>
    </>
  );
}
