/** One polite message per commit: the last thing said within half a second, and never during a drag. */
import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Fields } from "./fields.ts";
import { unheard } from "./unheard.ts";

const pause = 500;

export interface Announcer {
  readonly message: ReadonlySignal<string>;
  /** Null says nothing. The same text again is said again. */
  readonly say: (text: () => string | null) => void;
}

/** The longest message, characters. */
const longest = 140;

/**
 * @param step is said before each message, where it is not empty
 * @param heard what the control with the focus has said of itself
 */
export function createAnnouncer(step: () => string = () => "", heard: () => string = () => ""): Announcer {
  const message = signal("");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: (() => string | null)[] = [];
  return {
    message,
    say: (text) => {
      clearTimeout(timer);
      pending.push(text);
      timer = setTimeout(() => {
        // A null message must not drop a pending one.
        const found = pending.map((each) => each()).findLast((each) => each !== null) ?? null;
        pending = [];
        if (found === null) return;
        const rest = unheard(found, heard());
        const whole = `${step()} ${rest}`.trim();
        const words = whole.length > longest ? step() || rest : whole;
        if (words === message.peek()) message.value = "";
        // A region that is emptied and filled at once has not changed.
        setTimeout(() => {
          message.value = words;
        });
      }, pause);
    },
  };
}

/**
 * The announcer of one figure: after each commit it says what stands then. Of several figures in a scene only one speaks:
 * the one that holds the focus or, where none does, the first.
 *
 * @param root an element of the figure
 * @param text what is said, by the state that was told last and the present one; must read signals with `peek`
 */
export function useAnnouncer<State extends object>(
  fields: Fields<State>,
  root: RefObject<Element>,
  text: (before: State, now: State) => string | null,
): Announcer {
  const told = useRef(fields.state.peek());
  const announcer = useMemo(
    () =>
      createAnnouncer(
        () => fields.lastStep.peek(),
        () => document.activeElement?.getAttribute("aria-valuetext") ?? "",
      ),
    [fields],
  );
  useEffect(() => {
    // What was committed before this view had its scene's model has been told already.
    const before = fields.commits.peek();
    told.current = fields.state.peek();
    const leave = fields.enterSpeaker(announcer);
    const stop = effect(() => {
      if (fields.commits.value === before) return;
      const focused = document.activeElement?.closest("figure") ?? null;
      const speaks = focused === null ? fields.isFirstSpeaker(announcer) : focused.contains(root.current);
      if (!speaks) return;
      announcer.say(() => {
        const [last, now] = [told.current, fields.state.peek()];
        told.current = now;
        return text(last, now);
      });
    });
    return () => {
      stop();
      leave();
    };
  }, [fields]);
  return announcer;
}

/** The live region. A component of its own, so that the figure's own changes never touch what was said. */
export function Announcement({ announcer }: { readonly announcer: Announcer }) {
  return (
    <p class="visually-hidden" role="status">
      {announcer.message.value}
    </p>
  );
}
