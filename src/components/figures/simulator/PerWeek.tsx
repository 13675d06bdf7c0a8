/** How often a week a session is done. */
import { ranges } from "../../../state/simulator/state.ts";
import { Count } from "./Count.tsx";

export function PerWeek({ which }: { readonly which: "first" | "second" }) {
  return (
    <Count
      name={which === "first" ? "perWeek" : "perWeek2"}
      label={which === "first" ? "Times a week" : "Second session, times a week"}
      range={ranges.perWeek}
      page={3}
      words={(count) => `${count} a week`}
    />
  );
}
