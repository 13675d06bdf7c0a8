/** Who was put into another group by hand, as a link carries it: "Mei Tanaka>A|Paul Ek>B". */
export const groupLetters = ["A", "B", "C"] as const;

/** The group of each moved runner, by name. */
export function movesIn(text: string): ReadonlyMap<string, number> {
  const pairs = text.split("|").flatMap((part): [string, number][] => {
    const [name = "", letter = ""] = part.split(">");
    const group = groupLetters.findIndex((each) => each === letter);
    return group < 0 || name === "" ? [] : [[name, group]];
  });
  return new Map(pairs);
}

/** @param group 0 for A; null puts the runner back where pace puts them */
export function withMove(text: string, name: string, group: number | null): string {
  const moves = new Map(movesIn(text));
  if (group === null) moves.delete(name);
  else moves.set(name, group);
  return [...moves].map(([each, at]) => `${each}>${groupLetters[at] ?? ""}`).join("|");
}
