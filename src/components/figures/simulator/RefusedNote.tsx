/** What of a link could not be used. */
import { useSignalEffect } from "@preact/signals";
import { useState } from "preact/hooks";
import { refused } from "./state.ts";

export function RefusedNote() {
  /** Few links are broken: what is said of them is fetched for those. */
  const [words, setWords] = useState<readonly string[]>([]);
  useSignalEffect(() => {
    const found = refused.value;
    if (found.length === 0) setWords([]);
    else
      void import("../../../describe/simulator/link.ts").then(({ refusedWords }) => {
        setWords(refusedWords(found));
      });
  });
  if (words.length === 0) return null;
  return (
    <p class="refused" role="alert">
      {words.map((sentence) => (
        <span key={sentence}>{sentence} </span>
      ))}
    </p>
  );
}
