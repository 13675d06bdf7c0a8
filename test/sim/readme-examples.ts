/** The examples of the library's README, as they stand there. */
import { readFileSync } from "node:fs";

const text = readFileSync("src/sim/README.md", "utf8");

export const examples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
