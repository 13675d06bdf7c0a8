/** Answers of the paces calculator for tests. */
import { figure, type PacesState } from "../../../../src/components/calculators/paces/figure.ts";
import { readAnswers, type Runner } from "../../../../src/components/calculators/paces/reading.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";

const { defaults } = createCodec(figure.fields);

/** The example's answers with some of the reader's. */
export const answers = (change: Partial<PacesState>): PacesState => ({ ...defaults, ...change });

export function runnerOf(change: Partial<PacesState>): Runner {
  const { runner, fields } = readAnswers(answers(change));
  if (runner === null) throw new Error(`no runner: ${JSON.stringify(fields)}`);
  return runner;
}
