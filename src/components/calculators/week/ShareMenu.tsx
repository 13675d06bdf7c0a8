/** Copy a link to this week, print it, or start again. */
import { useState } from "preact/hooks";

interface Props {
  readonly query: string;
  /** Path of the calculator's own page. */
  readonly page: string;
  readonly onReset: () => void;
}

export function ShareMenu({ query, page, onReset }: Props) {
  const [link, setLink] = useState("");
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const url = `${window.location.origin}${page}${query === "" ? "" : `?${query}`}`;
    setLink(url);
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Refused in some frames and browsers: the link is shown to be copied by hand.
      setCopied(false);
    }
  };
  return (
    <div class="week-share needs-js">
      <button
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        Copy link
      </button>{" "}
      <button
        type="button"
        onClick={() => {
          window.print();
        }}
      >
        Print
      </button>{" "}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          setLink("");
          onReset();
        }}
      >
        Reset to the example
      </button>
      <p role="status">{link !== "" && (copied ? "Link copied." : `Copy this link: ${link}`)}</p>
    </div>
  );
}
