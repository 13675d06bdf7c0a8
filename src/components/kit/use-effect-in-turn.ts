/** As `useEffect`, for what can wait until the other parts of a page have woken: it begins in its turn. */
import { type Inputs, useEffect } from "preact/hooks";
import { inTurn } from "./in-turn.ts";

/** @param begin may give back what undoes it, as an effect does */
export function useEffectInTurn(begin: () => (() => void) | undefined, inputs: Inputs): void {
  useEffect(() => {
    let undo: (() => void) | undefined;
    const takeBack = inTurn(() => (undo = begin()));
    return () => {
      takeBack();
      undo?.();
    };
  }, inputs);
}
