/** Marks of a plot that lie over its line, so that no letter is crossed by it. */
import { useContext, useMemo } from "preact/hooks";
import { FramesContext, framesUnder } from "../frame.ts";
import type { Mark } from "../mark.ts";

export function Over({ marks }: { readonly marks: readonly Mark[] }) {
  const { first } = framesUnder(useContext(FramesContext), "a mark");
  // They stay as they are while only the line moves.
  return useMemo(
    () => (
      <g aria-hidden="true" pointer-events="none">
        {marks.map((mark, index) => (
          <g key={index}>{mark(first)}</g>
        ))}
      </g>
    ),
    [first, marks],
  );
}
