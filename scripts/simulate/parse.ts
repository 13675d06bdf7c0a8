/** What was typed after `npm run simulate --`, split into a model, its options and the format asked for. */
import { nearest } from "../../src/components/prose/nearest.ts";
import { UsageError, type Command } from "./command.ts";

export interface Call {
  readonly command: Command;
  readonly typed: Readonly<Record<string, string>>;
  readonly format: "csv" | "json";
}

const formats = ["csv", "json"] as const;

const suggest = (wrong: string, known: readonly string[]): string => {
  const [close] = nearest(wrong, known);
  return close === undefined ? "" : ` Did you mean ${close}?`;
};

/** @throws UsageError for an unknown model or option, an option without a value, and one given twice */
export function parseCall(words: readonly string[], commands: readonly Command[]): Call {
  const [name = "", ...rest] = words;
  const command = commands.find((one) => one.name === name);
  const names = commands.map((one) => one.name);
  if (command === undefined) {
    throw new UsageError(
      `there is no model ${JSON.stringify(name)}; allowed is ${names.join(", ")}.${suggest(name, names)}`,
    );
  }
  const known = [...Object.keys(command.options), "format"];
  const typed: Record<string, string> = {};
  for (let place = 0; place < rest.length; place++) {
    const word = rest[place] ?? "";
    const [, option = "", inline] = /^--([^=]*)(?:=(.*))?$/.exec(word) ?? [];
    if (!known.includes(option)) {
      const list = known.map((one) => `--${one}`);
      throw new UsageError(
        `${name} has no option ${JSON.stringify(word)}; allowed is ${list.join(", ")}.${suggest(`--${option}`, list)}`,
      );
    }
    if (option in typed) throw new UsageError(`--${option} is given twice`);
    const value = inline ?? rest[++place];
    if (value === undefined) throw new UsageError(`--${option} needs a value`);
    typed[option] = value;
  }
  const { format = "csv", ...options } = typed;
  const wanted = formats.find((one) => one === format);
  if (wanted === undefined) {
    throw new UsageError(`--format is ${JSON.stringify(format)}; allowed is ${formats.join(", ")}`);
  }
  return { command, typed: options, format: wanted };
}
