/**
 * The page's one table of models. Islands share no context: those of one scene find their model here by the scene's
 * name. The only state at module level; on the server every island gets a model of its own, because one process draws
 * all pages.
 */
import { computed } from "@preact/signals";
import { useLayoutEffect, useState } from "preact/hooks";
import { followAddress, linkOf } from "./address.ts";
import { createCodec, type Codec } from "./codec.ts";
import type { Fields } from "./fields.ts";
import type { FigureDefinition } from "./figure.ts";

/** A model as the kit knows it: what `createModel` makes around a figure's fields. */
export interface FigureModel<State extends object> extends Disposable {
  readonly fields: Fields<State>;
}

interface Scene {
  /** The figure that the model belongs to. */
  readonly figure: string;
  readonly model: FigureModel<object>;
  /** How many islands use it. */
  islands: number;
  /** Lets go of the address. */
  readonly close: () => void;
}

const scenes = new Map<string, Scene>();
let addToAddress: ReturnType<typeof followAddress> | undefined;

function sceneOf(name: string, figure: string): Scene | undefined {
  const scene = scenes.get(name);
  if (scene !== undefined && scene.figure !== figure)
    throw new RangeError(`scene "${name}" belongs to the figure ${scene.figure}; ${figure} needs another name`);
  return scene;
}

/** The first figure of a page has bare keys, a further one its scene's name before them. */
const prefixOf = (figure: string, scene: string): string => (scene === figure ? "" : `${scene}.`);

export const codecOf = <State extends object>(figure: FigureDefinition<State>, scene: string): Codec<State> =>
  createCodec(figure.fields, {
    prefix: prefixOf(figure.id, scene),
    ...(figure.format !== undefined && { format: figure.format }),
  });

/**
 * Takes the state from the page's address and from then on keeps the address up to date, in the other direction too.
 *
 * @returns lets go of the address
 */
function openAddress<State extends object>(fields: Fields<State>, codec: Codec<State>): () => void {
  addToAddress ??= followAddress(window);
  fields.open(linkOf(location));
  const { change, release } = addToAddress({
    version: codec.version,
    keys: codec.keys,
    parts: fields.parts,
    onOther: fields.follow,
  });
  // A reset at the defaults clears refused values only; they leave the address too.
  const shown = computed(() => [fields.state.value, fields.refused.value]);
  let isFirst = true;
  const stop = shown.subscribe(() => {
    if (!isFirst) change();
    isFirst = false;
  });
  return () => {
    stop();
    release();
  };
}

/**
 * The model of a scene, the same for all of its islands. A page's islands wake one after the other, and Preact must find
 * their elements as the page was built: an island that wakes when the model has already changed first draws an untouched
 * model of its own, which it drops at once for the scene's. The scene's model is disposed of with its last island.
 *
 * @param create makes a model for a codec
 * @throws RangeError for the scene of another figure, whose model this one cannot use
 */
export function useScene<State extends object, Model extends FigureModel<State>>(
  figure: FigureDefinition<State>,
  scene: string,
  create: (codec: Codec<State>) => Model,
): Model {
  const [model, setModel] = useState((): Model => {
    const known = typeof document === "undefined" ? undefined : sceneOf(scene, figure.id)?.model;
    return known?.fields.isUntouched() === true ? (known as unknown as Model) : create(codecOf(figure, scene));
  });
  useLayoutEffect(() => {
    let found = sceneOf(scene, figure.id);
    if (found === undefined) {
      const close = openAddress(model.fields, codecOf(figure, scene));
      found = { figure: figure.id, model: model as unknown as FigureModel<object>, islands: 0, close };
      scenes.set(scene, found);
    }
    const shared = found;
    shared.islands += 1;
    if (shared.model !== (model as unknown)) {
      model[Symbol.dispose]();
      setModel(shared.model as unknown as Model);
    }
    return () => {
      shared.islands -= 1;
      if (shared.islands > 0) return;
      scenes.delete(scene);
      shared.close();
      shared.model[Symbol.dispose]();
    };
  }, []);
  return model;
}
