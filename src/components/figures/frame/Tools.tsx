/** What every figure offers: its link, its numbers, its picture, and a way back. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { copyText } from "../../kit/clipboard.ts";
import type { Picture } from "../../kit/download.ts";

interface Props {
  /** File name without an ending. */
  readonly name: string;
  readonly link: () => string;
  readonly csv: () => string | Promise<string>;
  readonly picture: () => Picture | null;
  readonly onReset: () => void;
  /** More buttons. */
  readonly children?: ComponentChildren;
}

export function Tools({ name, link, csv, picture, onReset, children }: Props) {
  const [note, setNote] = useState("");
  /** What saves is fetched when something is to be saved. */
  const save = async (as: "csv" | "svg" | "png"): Promise<void> => {
    const { saveCsv, savePng, saveSvg } = await import("../../kit/download.ts");
    if (as === "csv") {
      saveCsv(await csv(), name);
      return;
    }
    const shown = picture();
    if (shown === null) return;
    const called = shown.name ?? name;
    if (as === "svg") saveSvg(shown, called);
    else await savePng(shown, called);
  };
  return (
    <div class="tools needs-js">
      <button type="button" onClick={() => void copyText(link(), "Link").then(setNote)}>
        Copy link
      </button>
      {(["csv", "svg", "png"] as const).map((as) => (
        <button key={as} type="button" onClick={() => void save(as)}>
          {as.toUpperCase()}
        </button>
      ))}
      <button type="button" onClick={onReset}>
        Reset
      </button>
      {children}
      <span role="status">{note}</span>
    </div>
  );
}
