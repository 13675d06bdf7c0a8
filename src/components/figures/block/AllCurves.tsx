/** The place of the outcomes that are drawn when somebody asks for them. */
import { useState } from "preact/hooks";
import { loadedPart } from "../../kit/loaded-part.tsx";
import { useLoaded } from "../../kit/use-loaded.ts";
import type { OtherCurvesProps } from "./OtherCurves.tsx";

export function AllCurves(props: OtherCurvesProps) {
  const [open, setOpen] = useState(false);
  const curves = useLoaded(() => import("./OtherCurves.tsx"), open);
  return (
    <details
      class="needs-js"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>All curves: whole muscle, share of IIx, carriers inward (MCT1), acid buffering, neural drive</summary>
      {open && loadedPart(curves, ({ OtherCurves }) => <OtherCurves {...props} />)}
    </details>
  );
}
