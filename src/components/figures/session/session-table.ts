/** The session over time as a table and as a file. */
import { decimals } from "../../../words/numbers.ts";
import { fiberTypes } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { isUnbroken, type Session } from "../../../sim/session/session.ts";
import { clock } from "../../../words/units.ts";
import type { PictureSample, SessionRun } from "./course.ts";

const whole = (share: number): string => decimals(100 * share, 0);

/** Of the numbers of a sample. */
export const columns = [...fiberTypes.flatMap((type) => [`${type} recruited`, `${type} activation`]), "force left"];
export const values = (sample: PictureSample): readonly string[] => [
  ...fiberTypes.flatMap((type) => [whole(sample[type].recruited), whole(sample[type].activation)]),
  whole(sample.capacity),
];

/** The samples of a run in one go, about so many, without those in which nothing has changed since the one before. */
function changes(samples: readonly PictureSample[], most: number): readonly PictureSample[] {
  const every = Math.max(1, Math.ceil(samples.length / most));
  const some = samples.filter((_, index) => index % every === 0 || index === samples.length - 1);
  return some.filter(
    (sample, index) =>
      index === 0 || index === some.length - 1 || values(sample).join() !== values(some[index - 1] ?? sample).join(),
  );
}

/** What a reader needs of a run: the end of each repeat and rest, or about so many moments of a run in one go. */
export function sessionTable({ session, course: { samples } }: SessionRun, most: number): Table {
  const unbroken = isUnbroken(session);
  const shown = unbroken
    ? changes(samples, most)
    : samples.filter(({ bout }, index) => samples[index + 1]?.bout !== bout);
  return {
    caption: `Share of each type’s fibers that are recruited, their mean activation, and force left${unbroken ? "" : ", at the end of each repeat and rest"}, % (illustrative model)`,
    columns: ["time, min:s", ...(unbroken ? [] : ["part"]), ...columns],
    rows: shown.map((sample) => [
      clock(sample.time),
      ...(unbroken ? [] : [partWords(session, sample.bout)]),
      ...values(sample),
    ]),
  };
}

/** "repeat 3", "rest": a bout by its index. */
const partWords = ({ recovery }: Session, bout: number): string =>
  recovery > 0 && bout % 2 === 1 ? "rest" : `repeat ${recovery > 0 ? bout / 2 + 1 : bout + 1}`;
