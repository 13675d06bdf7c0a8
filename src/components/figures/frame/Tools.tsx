/** What every figure offers: its link, its numbers, its picture, and a way back. */
import { useState } from "preact/hooks";
import { copyText } from "./copy.ts";
import { saveCsv, savePng, saveSvg, type Picture } from "./download.ts";

interface Props {
  /** File name without an ending. */
  readonly name: string;
  readonly link: () => string;
  readonly csv: () => string;
  readonly picture: () => Picture | null;
  readonly onReset: () => void;
}

export function Tools({ name, link, csv, picture, onReset }: Props) {
  const [note, setNote] = useState("");
  const withPicture = (use: (shown: Picture) => void): void => {
    const shown = picture();
    if (shown !== null) use(shown);
  };
  return (
    <div class="tools needs-js">
      <button type="button" onClick={() => void copyText(link()).then(setNote)}>
        Copy link
      </button>
      <button
        type="button"
        onClick={() => {
          saveCsv(csv(), name);
        }}
      >
        CSV
      </button>
      <button
        type="button"
        onClick={() => {
          withPicture((shown) => {
            saveSvg(shown, name);
          });
        }}
      >
        SVG
      </button>
      <button
        type="button"
        onClick={() => {
          withPicture((shown) => void savePng(shown, name));
        }}
      >
        PNG
      </button>
      <button type="button" onClick={onReset}>
        Reset
      </button>
      <span role="status">{note}</span>
    </div>
  );
}
