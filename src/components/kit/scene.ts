/**
 * The page's one table of models. Islands share no context: those of one scene find their model here by the scene's
 * name. The only state at module level; on the server every island gets a model of its own, because one process draws
 * all pages.
 */
import { effect } from "@preact/signals";
import { useLayoutEffect, useState } from "preact/hooks";
import { followAddress, linkOf } from "./address.ts";
import { createCodec, type Codec } from "./codec.ts";
import type { Fields } from "./fields.ts";
import type { FigureDefinition } from "./figure.ts";

/** A model as the kit knows it. */
export interface FigureModel<State extends object> {
  readonly fields: Fields<State>;
}

interface Scene {
  readonly model: FigureModel<object>;
  /** Opens the address, once. */
  readonly open: () => void;
}

const scenes = new Map<string, Scene>();
let add: ReturnType<typeof followAddress> | undefined;

/** The first figure of a page has bare keys, a further one its scene's name before them. */
const prefixOf = (figure: string, scene: string): string => (scene === figure ? "" : `${scene}.`);

export const codecOf = <State extends object>(figure: FigureDefinition<State>, scene: string): Codec<State> =>
  createCodec(figure.fields, {
    prefix: prefixOf(figure.id, scene),
    ...(figure.format !== undefined && { format: figure.format }),
  });

function openAddress<State extends object>(
  { fields }: FigureModel<State>,
  codec: Codec<State>,
  keys: readonly string[],
): void {
  add ??= followAddress(window);
  fields.open(linkOf(location));
  const changed = add({
    version: codec.version,
    keys,
    parts: () => codec.encode(fields.state.peek()),
    onOther: fields.follow,
  });
  let first = true;
  effect(() => {
    // Read here, so that the effect runs again when it changes.
    const { value } = fields.state;
    if (first) first = false;
    else if (typeof value === "object") changed();
  });
}

/**
 * The model of a scene, the same for all of its islands. A page's islands wake one after the other: one that wakes when
 * the model has already changed first draws what the page was built with, so that Preact finds its elements as they are.
 *
 * @param create makes a model for a codec
 */
export function useScene<State extends object, Model extends FigureModel<State>>(
  figure: FigureDefinition<State>,
  scene: string,
  create: (codec: Codec<State>) => Model,
): Model {
  const [model, setModel] = useState((): Model => {
    const codec = codecOf(figure, scene);
    if (typeof document === "undefined") return create(codec);
    const known = scenes.get(scene)?.model as unknown as Model | undefined;
    return known?.fields.isUntouched() === true ? known : create(codec);
  });
  useLayoutEffect(() => {
    const codec = codecOf(figure, scene);
    let found = scenes.get(scene);
    if (found === undefined) {
      let isOpen = false;
      found = {
        model: model as unknown as FigureModel<object>,
        open: () => {
          if (isOpen) return;
          isOpen = true;
          openAddress(model, codec, Object.values<{ key: string }>(figure.fields).map(({ key }) => key));
        },
      };
      scenes.set(scene, found);
    }
    setModel(found.model as unknown as Model);
    found.open();
  }, []);
  return model;
}
