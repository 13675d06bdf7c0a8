/** What `npm run simulate` answers when it is asked for help. */
import type { Command } from "./command.ts";

const column = (texts: readonly string[]): number => Math.max(...texts.map((one) => one.length)) + 2;

const list = (rows: readonly (readonly [name: string, says: string])[]): string => {
  const width = column(rows.map(([name]) => name));
  return rows.map(([name, says]) => `  ${name.padEnd(width)}${says}`).join("\n");
};

export const overview = (commands: readonly Command[]): string =>
  `Usage: npm run --silent simulate -- <model> [--option value ...]

Models:
${list(commands.map(({ name, says }) => [name, says]))}

Every model takes --format csv (usual) or json. Options of one: npm run --silent simulate -- <model> --help
`;

export const helpFor = ({ name, says, options }: Command): string =>
  `${name}: ${says}

Options:
${list([
  ...Object.entries(options).map(
    ([option, { says: meaning, usual }]) =>
      [`--${option}`, `${meaning} (usual: ${usual === "" ? "none" : usual})`] as const,
  ),
  ["--format", "csv or json (usual: csv)"],
])}
`;
