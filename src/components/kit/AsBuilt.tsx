/** Content without controls that stays as the page was built with it until something in it is another one. */
import "./style.css";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { asBuilt } from "./as-built.ts";

interface Props {
  /** Whether it would be drawn as the page was built with it. */
  readonly isBuilt: boolean;
  readonly children: () => ComponentChildren;
}

export function AsBuilt({ isBuilt, children }: Props) {
  const isDrawn = useRef(false);
  isDrawn.current ||= !isBuilt || asBuilt() === null;
  return isDrawn.current ? <span class="as-built">{children()}</span> : <span class="as-built" {...asBuilt()} />;
}
