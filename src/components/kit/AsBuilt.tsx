/** Content without controls that stays as the page was built with it until something in it is another one. */
import "./style.css";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { asBuilt } from "./as-built.ts";

interface Props {
  /** What its content may stand in: "span" among words, as in a button. */
  readonly as: "div" | "span";
  /** Whether it would be drawn as the page was built with it. */
  readonly isBuilt: boolean;
  readonly children: () => ComponentChildren;
}

export function AsBuilt({ as: Element, isBuilt, children }: Props) {
  const isDrawn = useRef(false);
  isDrawn.current ||= !isBuilt || asBuilt() === null;
  return isDrawn.current ? (
    <Element class="as-built">{children()}</Element>
  ) : (
    <Element class="as-built" {...asBuilt()} />
  );
}
