// `npm run --silent simulate -- <model> [options]`: the model's numbers without the site, as CSV or JSON.
import { Options, UsageError } from "./simulate/command.ts";
import { helpFor, overview } from "./simulate/help.ts";
import { commands } from "./simulate/models/index.ts";
import { parseCall } from "./simulate/parse.ts";
import { asCsv, asJson } from "./simulate/print.ts";

const words = process.argv.slice(2);
const asksForHelp = words.length === 0 || words.includes("--help");

try {
  const asked = commands.find(({ name }) => words.includes(name));
  if (asksForHelp) {
    process.stdout.write(asked === undefined ? overview(commands) : helpFor(asked));
  } else {
    const { command, typed, format } = parseCall(words, commands);
    const result = command.run(new Options(command.options, typed));
    process.stdout.write(format === "csv" ? asCsv(result) : asJson(command.name, result));
    if (format === "csv") for (const note of result.notes ?? []) process.stderr.write(`${note}\n`);
  }
} catch (error) {
  // A RangeError comes from the model and names the argument; anything else is a fault of ours and keeps its stack.
  if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
  process.stderr.write(`simulate: ${error.message}\n--help lists what can be asked for.\n`);
  process.exitCode = 2;
}
