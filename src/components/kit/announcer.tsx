/** One polite message per commit: the last thing said within half a second, and never during a drag. */
import { signal, type ReadonlySignal } from "@preact/signals";

const pause = 500;

export interface Announcer {
  readonly message: ReadonlySignal<string>;
  /** Null says nothing. The same text again is said again. */
  readonly say: (text: () => string | null) => void;
}

export function createAnnouncer(): Announcer {
  const message = signal("");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: (() => string | null)[] = [];
  return {
    message,
    say: (text) => {
      clearTimeout(timer);
      pending.push(text);
      timer = setTimeout(() => {
        // Who has nothing to say does not silence who has.
        const words = pending.map((each) => each()).findLast((each) => each !== null) ?? null;
        pending = [];
        if (words === null) return;
        if (words === message.peek()) message.value = "";
        // A region that is emptied and filled at once has not changed.
        setTimeout(() => {
          message.value = words;
        });
      }, pause);
    },
  };
}

/** The live region. A component of its own, so that the figure's own changes never touch what was said. */
export function Announcement({ announcer }: { readonly announcer: Announcer }) {
  return (
    <p class="visually-hidden" role="status">
      {announcer.message.value}
    </p>
  );
}
