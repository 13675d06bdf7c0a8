/** A slider for a few whole things: runs a week, weeks, hours. */
import { useComputed } from "@preact/signals";
import type { SimulatorState } from "../../../state/simulator/state.ts";
import { Slider } from "../../controls/Slider.tsx";
import { commit, live, set } from "./state.ts";

interface Props {
  readonly name: "perWeek" | "perWeek2" | "weeks" | "stop" | "share" | "easyMinutes" | "hours";
  readonly label: string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  /** Steps that a Page key adds. */
  readonly page: number;
  /** With its unit, as it is shown and spoken. */
  readonly words: (value: number) => string;
}

export function Count({ name, label, range, page, words }: Props) {
  const { value } = useComputed(() => live.value[name]);
  return (
    <Slider
      id={`simulator-${name}`}
      label={label}
      value={value}
      {...range}
      page={page}
      shown={words(value)}
      spoken={words(value)}
      onInput={(next) => {
        set({ [name]: next } satisfies Partial<SimulatorState>);
      }}
      onCommit={commit}
    />
  );
}
