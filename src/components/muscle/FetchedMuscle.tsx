/**
 * The drawn muscle in a figure further down a page. It is a picture at first, which printers, screenshots and readers
 * without scripts see. When it comes near the window, its fibers are fetched, put in the picture's place once, and from then
 * on only recolored.
 */
import "./muscle.css";
import "./fetched-muscle.css";
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { fetchUnits } from "./fetched-units.ts";
import { musclePainter } from "./muscle-painter.ts";
import type { UnitLook } from "./unit-looks.ts";

interface Props {
  /** Address of the drawing (`muscle.svg`). */
  readonly src: string;
  /** The drawing's own. */
  readonly viewBox: string;
  readonly looks: ReadonlySignal<readonly UnitLook[]>;
  /** Id of the text that says what is seen. */
  readonly labelledby: string;
}

/** It is fetched this far before it scrolls into the window, px. */
const ahead = 300;

export function FetchedMuscle({ src, viewBox, looks, labelledby }: Props) {
  const place = useRef<SVGGElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const [status, setStatus] = useState<"waiting" | "drawn" | "failed">("waiting");
  useEffect(() => {
    const group = place.current;
    if (group === null || status !== "waiting") return;
    const control = new AbortController();
    const draw = async (): Promise<void> => {
      try {
        group.replaceChildren(...(await fetchUnits(src, control.signal)));
        setStatus("drawn");
      } catch {
        if (!control.signal.aborted) setStatus("failed");
      }
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void draw();
      },
      { rootMargin: `${ahead}px` },
    );
    if (drawing.current !== null) observer.observe(drawing.current);
    return () => {
      observer.disconnect();
      control.abort();
    };
  }, [src, status]);
  useEffect(() => {
    if (drawing.current === null || status !== "drawn") return;
    return looks.subscribe(musclePainter(drawing.current));
  }, [looks, status]);
  return (
    <div class="fetched-muscle">
      <svg ref={drawing} class="muscle" viewBox={viewBox} role="img" aria-labelledby={labelledby}>
        {status !== "drawn" && <image href={src} width="100%" height="100%" />}
        <g ref={place} />
      </svg>
      {status === "failed" && (
        <p role="alert">
          The muscle’s drawing could not be loaded. All numbers are still right.{" "}
          <button
            type="button"
            onClick={() => {
              setStatus("waiting");
            }}
          >
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
