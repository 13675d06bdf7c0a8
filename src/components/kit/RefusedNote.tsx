/** What of a link could not be used, and what changed since it was made. */
import { useEffect, useState } from "preact/hooks";
import type { Refused } from "./codec.ts";
import { failedWords } from "./use-loaded.ts";
import "./style.css";

interface Props {
  readonly refused: readonly Refused[];
}

export function RefusedNote({ refused }: Props) {
  /** Few links need words, so these are fetched only then. */
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    if (refused.length === 0) setWords([]);
    else
      import("./refused-words.ts").then(
        ({ refusedWords }) => {
          if (isCurrent) setWords(refusedWords(refused));
        },
        () => {
          if (isCurrent) setWords([failedWords]);
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [refused]);
  if (words.length === 0) return null;
  return (
    <p class="refused" role="alert">
      {words.map((sentence) => (
        <span key={sentence}>{sentence} </span>
      ))}
    </p>
  );
}
