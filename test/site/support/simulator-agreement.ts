// Compares what the simulator shows of a link with what codec and models give.
import { quotable } from "../../../src/words/quotable.ts";
import { simulatorCodec, valuesIn } from "../../support/simulator-links.ts";
import { expectedReading } from "./simulator-expected.ts";
import type { Look } from "./simulator-look.ts";

/** Whether a link itself holds a word that is looked for. */
export const isTold = (link: string): boolean =>
  /NaN|Infinity|undefined|object/.test([...valuesIn(link)].flat().join(" "));

/** Whether a reading, or each of a list or record of readings, is as expected. */
function agrees(found: unknown, wanted: unknown): boolean {
  if (wanted instanceof RegExp) return wanted.test(String(found));
  if (typeof wanted !== "object" || wanted === null) return found === wanted;
  if (typeof found !== "object" || found === null) return false;
  const [has, needs] = [Object.entries(found), Object.entries(wanted)];
  return has.length === needs.length && needs.every(([name, value]) => agrees((found as never)[name], value));
}

const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof RegExp ? String(each) : each));

/**
 * One line for each refused value that a figure does not name with what is allowed. The version is told of in words of
 * its own.
 */
function unnamed(link: string, { refused: toldBy, asleep }: Pick<Look, "refused" | "asleep">): string[] {
  const { refused } = simulatorCodec.decode(valuesIn(link));
  return Object.entries(toldBy)
    .filter(([figure]) => !asleep.includes(figure))
    .flatMap(([figure, told]) => {
      const missing = refused.filter(
        ({ key, allowed }) =>
          !told.some((each) =>
            key === "v"
              ? /^This link was made |^The model has changed /.test(each)
              : each.startsWith(`The link's ${quotable(key)}=`) && each.includes(allowed ?? "means nothing"),
          ),
      );
      const count =
        told.length === refused.length ? [] : [`${figure}: ${told.length} values are refused, not ${refused.length}`];
      return [...count, ...missing.map(({ key }) => `${figure}: ${key} is not said to be refused`)];
    });
}

/** Looks at what the page shows of one link, as often as asked. */
export function judgeOf(link: string): (seen: Look) => readonly string[] {
  const expected = Object.entries(expectedReading(simulatorCodec.decode(valuesIn(link)).state));
  return (seen) => {
    const wrong = expected
      .filter(([name]) => !seen.asleep.some((figure) => name.startsWith(figure)))
      .filter(([name, wanted]) => !agrees(seen.read[name], wanted))
      .map(([name, wanted]) => `${name} is ${written(seen.read[name])}, not ${written(wanted)}`);
    return [...seen.faults, ...seen.asleep.map((each) => `asleep: ${each}`), ...wrong, ...unnamed(link, seen)].map(
      (fault) => `${link.slice(0, 300)} ${fault}`,
    );
  };
}
