/** All examples of marks: what the page of marks shows and what the goldens hold. A new file in `examples` is a new one. */
import type { ComponentType } from "preact";

export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly Example: ComponentType;
  /** The plot as it is written in the file. */
  readonly code: string;
}

type ExampleModule = Pick<Example, "title" | "Example">;

const modules = import.meta.glob<ExampleModule>("./examples/*.tsx", { eager: true });
const sources = import.meta.glob<string>("./examples/*.tsx", { eager: true, query: "?raw", import: "default" });

const plotCode = /^export const Example = \(\) => \(\n(.*)\n\);$/ms;

/** @throws Error for an example that is not a plot in brackets */
function codeOf(path: string): string {
  const [, code] = plotCode.exec(sources[path] ?? "") ?? [];
  if (code === undefined)
    throw new Error(`${path}: expected "export const Example = () => (" and a plot, found neither`);
  return code.replaceAll(/^ {2}/gm, "");
}

export const examples: readonly Example[] = Object.entries(modules).map(([path, { title, Example }]) => ({
  name: path.replace(/^\.\/examples\/(.*)\.tsx$/, "$1"),
  title,
  Example,
  code: codeOf(path),
}));
