/**
 * The page's one table of scenes. Islands share no context: those of one scene find its fields here by the scene's name,
 * and each figure of the scene its model. On the server every island gets a model of its own, because one process draws all
 * pages.
 */
import { computed } from "@preact/signals";
import { createContext } from "preact";
import { useContext, useLayoutEffect, useState } from "preact/hooks";
import { followAddress, linkOf } from "./address.ts";
import type { CodecOptions } from "./codec.ts";
import { keepEarlyInput } from "./early-input.ts";
import { createFields, type Fields } from "./fields.ts";
import type { FigureDefinition } from "./figure.ts";
import { keptAnswers } from "./kept-answers.ts";
import { followTranslation } from "./translation.ts";

/** A model as the kit knows it: what `createModel` makes around the fields of its scene. */
export interface FigureModel<State extends object> extends Disposable {
  readonly fields: Fields<State>;
}

interface Scene {
  readonly fields: Fields<object>;
  /** By the figure's id. */
  readonly models: Map<string, FigureModel<object>>;
  /** How many islands use it. */
  islands: number;
  /** Lets go of the address. */
  readonly close: () => void;
}

const scenes = new Map<string, Scene>();
let addToAddress: ReturnType<typeof followAddress> | undefined;

/** A state that a view opens in where no page's address gives one: pictures of presets are drawn so. */
export const OpeningState = createContext<object | null>(null);

/** A scene that is numbered, as `nextInstance` numbers a page's further figures, has its name before its keys. */
const prefixOf = (scene: string): string => {
  const [name = ""] = scene.split("?");
  return /-\d+$/.test(name) ? `${name}.` : "";
};

/** "simulator?i=95" is a scene whose page opens as a link does that sets 95. */
const openingOf = (scene: string): Pick<CodecOptions, "opening"> =>
  scene.includes("?") ? { opening: new URLSearchParams(scene.slice(scene.indexOf("?"))) } : {};

/** All keys of the site's figures. The page's layout lists them, because a sleeping figure cannot name its own. */
function siteKeys(): Pick<CodecOptions, "siteKeys"> {
  const named = typeof document === "undefined" ? undefined : document.body.dataset["linkKeys"];
  return named === undefined ? {} : { siteKeys: new Set(named.split(" ")) };
}

export const codecOptions = (scene: string): CodecOptions => ({ prefix: prefixOf(scene), ...openingOf(scene) });

/**
 * Takes the state from the page's address and from then on keeps the address up to date, in the other direction too.
 * If the page keeps the figure's answers, an address without any of them opens with the kept ones.
 *
 * @returns lets go of the address
 */
function openAddress<State extends object>(
  fields: Fields<State>,
  { id, keptBeside }: Pick<FigureDefinition<State>, "id" | "keptBeside">,
): () => void {
  addToAddress ??= followAddress(window);
  const answers = keptBeside === undefined ? null : keptAnswers(id, fields.keys(), keptBeside);
  const link = linkOf(location);
  const opened = answers?.open(link) ?? link;
  fields.open(opened);
  const { change, release } = addToAddress({
    version: fields.parts().version,
    keys: fields.keys,
    parts: fields.parts,
    onOther: fields.follow,
  });
  // A reset at the defaults clears refused values only; they leave the address too.
  const shown = computed(() => [fields.state.value, fields.refused.value]);
  let isFirst = true;
  const stop = shown.subscribe(() => {
    if (!isFirst) {
      change();
      answers?.keep(fields.parts());
    }
    isFirst = false;
  });
  if (opened !== link) change();
  return () => {
    stop();
    release();
  };
}

/**
 * The figure's model in a scene, the same for all of its islands; all figures of a scene share its fields. A page's
 * islands wake one after the other, and Preact must find their elements as the page was built: an island that wakes when
 * something has already changed first draws an untouched model of its own, which it drops at once for the scene's. The
 * scene's models are disposed of with its last island.
 *
 * @param create makes a model around the fields
 * @throws RangeError for a figure whose fields contradict those of the scene
 */
export function useScene<State extends object, Model extends FigureModel<State>>(
  figure: FigureDefinition<State>,
  scene: string,
  create: (fields: Fields<State>) => Model,
): Model {
  const opening = useContext(OpeningState);
  const [model, setModel] = useState((): Model => {
    const known = typeof document === "undefined" ? undefined : scenes.get(scene);
    const shared = known?.fields.isUntouched() === true ? known.models.get(figure.id) : undefined;
    if (shared !== undefined) return shared as Model;
    const fields = createFields(figure.fields, { ...codecOptions(scene), ...siteKeys() });
    if (opening !== null) fields.set(opening);
    return create(fields);
  });
  useLayoutEffect(() => {
    keepEarlyInput();
    followTranslation();
    let found = scenes.get(scene);
    if (found === undefined) {
      const fields = model.fields as unknown as Fields<object>;
      found = {
        fields,
        models: new Map(),
        islands: 0,
        close: openAddress(model.fields, figure),
      };
      found.models.set(figure.id, model);
      scenes.set(scene, found);
    }
    const shared = found;
    shared.fields.join(figure.fields, linkOf(location));
    shared.islands += 1;
    const present = (shared.models.get(figure.id) ?? create(shared.fields as unknown as Fields<State>)) as Model;
    shared.models.set(figure.id, present);
    if (present !== model) {
      model[Symbol.dispose]();
      setModel(present);
    }
    return () => {
      shared.islands -= 1;
      if (shared.islands > 0) return;
      scenes.delete(scene);
      shared.close();
      for (const each of shared.models.values()) each[Symbol.dispose]();
    };
  }, []);
  return model;
}
