/** One button for whatever can be taken away from a figure: a link, a frame, a citation, pictures, numbers, a print. */
import "./style.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { asBuilt } from "./as-built.ts";
import { buttonName } from "./button-name.ts";
import type { Shared, ShareItem, ShareNote } from "./share.ts";
import { failedWords } from "./use-loaded.ts";

const items: readonly (readonly [item: ShareItem, label: string])[] = [
  ["link", "Copy link"],
  ["embed", "Copy embed code"],
  ["text", "Cite as text"],
  ["bibtex", "Cite as BibTeX"],
  ["svg", "Picture as SVG"],
  ["png", "Picture as PNG"],
  ["csv", "Data as CSV"],
  ["full-screen", "Full screen"],
  ["print", "Print"],
];

const nothing: ShareNote = { says: "" };

export function ShareMenu<State extends object>(shared: Shared<State>) {
  const [note, setNote] = useState<ShareNote>(nothing);
  const [isWanted, setIsWanted] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    // It may have been opened before anything could hear it.
    if (menu.current?.open === true) setIsWanted(true);
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
  const act = async (item: ShareItem): Promise<void> => {
    const figure = menu.current?.closest("figure") ?? null;
    closeAndReturn();
    try {
      const { share } = await import("./share.ts");
      setNote(await share(item, shared, figure));
    } catch {
      setNote({ says: failedWords });
    }
  };
  const shown = items.filter(([item]) => shared.pictures !== undefined || (item !== "svg" && item !== "png"));
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
          setIsWanted(true);
          // Clear the note, so that the same message is announced again next time.
          setNote(nothing);
          // A browser lets a page copy only shortly after a press: what does it is loaded by then.
          import("./share.ts").catch(() => undefined);
          // Where the figure ends at the window's edge, the menu is below it.
          currentTarget.lastElementChild?.scrollIntoView({ block: "nearest" });
        }}
      >
        <summary ref={button} aria-label={buttonName("Share", shared.figure.id)}>
          Share
        </summary>
        {asBuilt() !== null && !isWanted ? (
          <ul {...asBuilt()} />
        ) : (
          <ul>
            {shown.map(([item, label]) => (
              <li key={item}>
                <button type="button" onClick={() => void act(item)}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </details>
      <span class="share-note" role="status">
        {note.says}
      </span>
      {note.text !== undefined && (
        <textarea
          class="share-text"
          readOnly
          rows={4}
          aria-label="What the file holds"
          value={note.text}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
        />
      )}
    </>
  );
}
