/** A part of a figure whose code is fetched: nothing until it is there, and words where it cannot be. */
import type { VNode } from "preact";
import { failedWords, type Loaded } from "./use-loaded.ts";
import "./style.css";

export function loadedPart<Module extends object>(
  loaded: Loaded<Module>,
  draw: (module: Module) => VNode,
): VNode | null {
  if (loaded === null) return null;
  if (loaded !== "failed") return draw(loaded);
  return (
    <p class="refused" role="alert">
      {failedWords}
    </p>
  );
}
