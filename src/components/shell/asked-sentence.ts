/** What a figure was asked, in one sentence: paper shows no controls. */

/** A control: what it is called, and what is set in it. */
export interface Setting {
  /** Empty for a choice that says by itself what it is. */
  readonly name: string;
  readonly value: string;
}

/** So that it can stand within a sentence; "IIx" and "VO2max" stay. */
const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** "Asked with effort: 65 percent of VO2max, easy; in one go; minutes: 45." Null where nothing is set. */
export function askedSentence(settings: readonly Setting[]): string | null {
  const parts = settings
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => (name === "" ? lowered(value) : `${lowered(name.replace(/[:?]$/, ""))}: ${value}`));
  return parts.length === 0 ? null : `Asked with ${[...new Set(parts)].join("; ")}.`;
}
