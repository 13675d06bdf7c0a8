/** What each version of the model changed. */
import { refusal, requireArray, requireObject } from "./numerics/range.ts";

export interface VersionedChange {
  readonly version: string;
  /** What became different with it, in one sentence. */
  readonly changed: string;
}

/** Every version, oldest first; the last one is `modelVersion`. */
export const modelHistory: readonly VersionedChange[] = [
  { version: "1", changed: "First published version." },
  {
    version: "2",
    changed:
      "Easy running now uses fewer fibers and hard running more, no fiber tires up to 86 %, and we refitted holding times and training gains.",
  },
  {
    version: "3",
    changed: "Planned weeks now follow the race and your years of running.",
  },
];

function requireText(name: string, value: string): string {
  const found: unknown = value;
  if (typeof found !== "string") throw refusal(name, found, "text");
  return value;
}

/**
 * What changed in the versions after one.
 *
 * @param version as a link carries it
 * @param history oldest first
 * @returns one sentence per later version, oldest first; nothing for the last one, null for a version that never was
 * @throws RangeError for a version that is no text, and for what is no history
 * @example changesSince("3") // []
 */
export function changesSince(
  version: string,
  history: readonly VersionedChange[] = modelHistory,
): readonly string[] | null {
  requireText("version", version);
  const known = Array.from(requireArray("history", history), (entry, index) => {
    const where = `history[${index}]`;
    const { version: one, changed } = requireObject(where, entry);
    return { version: requireText(`${where}.version`, one), changed: requireText(`${where}.changed`, changed) };
  });
  const at = known.findIndex((one) => one.version === version);
  return at < 0 ? null : known.slice(at + 1).map(({ changed }) => changed);
}
