/** A question's answer, which is a `<details>` of the page: whether it is open, and what the simulator is set to for it. */
import { useSignal, type ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { setWords } from "../../../../describe/simulator/guess.ts";
import { followAddress, link, live, replace } from "../state.ts";
import { stateFor, type Setup } from "./setups.ts";

export interface Answer {
  /** While it is open, the guess stands. */
  readonly open: ReadonlySignal<boolean>;
  /** What was said of setting the simulator; nothing while it was not set. */
  readonly said: ReadonlySignal<string>;
  /** What it can be set to from here. */
  readonly offered: readonly Setup[];
  readonly setTo: (setup: Setup) => void;
  /** Closes the answer, and gives the focus back to the guess. */
  readonly close: () => void;
  /** The element that the guess is made in. */
  readonly guess: RefObject<HTMLDivElement>;
}

/** @param id of the `<details>`; the simulator is set once at each opening, but not for one that the page came with open */
export function useAnswer(id: string, setups: readonly Setup[]): Answer {
  const open = useSignal(false);
  const said = useSignal("");
  const present = useSignal<Setup | null>(null);
  const cameOpen = useSignal(false);
  const guess = useRef<HTMLDivElement>(null);
  const returning = useRef(false);
  const setTo = (setup: Setup): void => {
    const { name, change } = setup;
    const before = link();
    present.value = setup;
    replace(stateFor(change, live.peek()));
    said.value = setWords(name, link() !== before);
  };
  useEffect(() => {
    const details = document.getElementById(id);
    if (!(details instanceof HTMLDetailsElement)) return;
    // The address is read before anything is set, whichever part of the page wakes first.
    followAddress();
    open.value = details.open;
    cameOpen.value = details.open;
    const hear = (): void => {
      if (details.open === open.peek()) return;
      open.value = details.open;
      said.value = "";
      cameOpen.value = false;
      const [first] = setups;
      if (details.open && first !== undefined) setTo(first);
    };
    details.addEventListener("toggle", hear);
    return () => {
      details.removeEventListener("toggle", hear);
    };
  }, []);
  useEffect(() => {
    // The button that closed it is gone, and the focus with it.
    if (open.value || !returning.current) return;
    returning.current = false;
    const first = guess.current?.querySelector<HTMLElement>("input:checked");
    (first ?? guess.current?.querySelector<HTMLElement | SVGElement>("input, [role=slider]"))?.focus();
  }, [open.value]);
  const close = (): void => {
    returning.current = true;
    document.getElementById(id)?.removeAttribute("open");
  };
  // What has been set is not offered again, but where its button was just pressed and must keep the focus.
  const offered = setups.filter((setup) => setup !== present.value || (cameOpen.value && setups.length === 1));
  return { open, said, offered, setTo, close, guess };
}
