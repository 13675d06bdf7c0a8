/** Whose fibers: the option that several models share. */
import { compositions, type Composition } from "../../src/sim/index.ts";
import type { Option, Options } from "./command.ts";

const ids = compositions.map(({ id }) => id);

export const mixOption: Option = { says: `whose fibers: ${ids.join(", ")}`, usual: compositions[0].id };

export function mixOf(options: Options): Composition {
  const id = options.word("mix", ids);
  return compositions.find((mix) => mix.id === id) ?? compositions[0];
}
