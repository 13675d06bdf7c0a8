/** One polite message per commit: the last thing said within half a second, and never during a drag. */
import { signal, type ReadonlySignal } from "@preact/signals";

const pause = 500;

export interface Announcer {
  readonly message: ReadonlySignal<string>;
  readonly say: (text: () => string) => void;
}

export function createAnnouncer(): Announcer {
  const message = signal("");
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    message,
    say: (text) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        message.value = text();
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
