/** The verdicts on a claim of the essay after we read the studies, and what each means. */
export const verdicts = {
  supported: "The studies that we found say the same.",
  simplified: "Mostly true, but the studies are less clear-cut.",
  disputed: "Studies contradict each other.",
  "animal or cell evidence only": "Seen in animals or in cells, and not shown in people.",
  "not traced": "We found no study that tests it, and the essay names none that we could find.",
  "not supported by its citation": "The work that the essay names does not say it.",
} as const;

export type Verdict = keyof typeof verdicts;
