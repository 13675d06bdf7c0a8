/** What every figure offers: its link, its numbers, its picture, and a way back. */
import { useState } from "preact/hooks";
import { saveCsv, savePng, saveSvg } from "./download.ts";

interface Props {
  /** File name without an ending. */
  readonly name: string;
  readonly link: () => string;
  readonly csv: () => string;
  readonly picture: () => SVGSVGElement | null;
  readonly onReset: () => void;
}

export function Tools({ name, link, csv, picture, onReset }: Props) {
  const [note, setNote] = useState("");
  const withPicture = (use: (svg: SVGSVGElement) => void): void => {
    const svg = picture();
    if (svg !== null) use(svg);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link());
      setNote("Link copied.");
    } catch {
      // No permission, or a frame without the clipboard: the link itself is the next best thing.
      setNote(link());
    }
  };
  return (
    <div class="tools needs-js">
      <button type="button" onClick={() => void copy()}>
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
          withPicture((svg) => {
            saveSvg(svg, name);
          });
        }}
      >
        SVG
      </button>
      <button
        type="button"
        onClick={() => {
          withPicture((svg) => void savePng(svg, name));
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
