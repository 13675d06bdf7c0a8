// The plots of every figure in each of its presets, as the server draws them. A new figure takes part by its folder.
import { h, type ComponentType } from "preact";
import { render } from "preact-render-to-string";
import type { FigureDefinition } from "../../src/components/kit/figure.ts";
import { figures } from "../../src/components/kit/registry.ts";
import { OpeningState } from "../../src/components/kit/scene.ts";

type Props = Readonly<Record<string, unknown>>;
/** Props of a view besides its scene and places. */
type ViewProps = (state: object) => Props;

const views = import.meta.glob<{ readonly View: ComponentType<Props> }>("../../src/components/figures/*/View.tsx", {
  eager: true,
});
const viewProps = import.meta.glob<{ readonly viewProps: ViewProps }>("../../test/components/figures/*/view-props.ts", {
  eager: true,
});

/** All that a view draws, opened in a state. Throws an Error that says which figure lacks what. */
function drawnView({ id }: FigureDefinition<Props>, preset: string, state: object): string {
  const view = views[`../../src/components/figures/${id}/View.tsx`]?.View;
  if (view === undefined) throw new Error(`figure "${id}": expected a View.tsx that exports View, found none`);
  const more = viewProps[`../../test/components/figures/${id}/view-props.ts`]?.viewProps(state);
  const props = { scene: id, places: { page: "", embed: "" }, ...more };
  try {
    return render(h(OpeningState.Provider, { value: state }, h(view, props)));
  } catch (error) {
    throw new Error(
      `figure "${id}", preset "${preset}" cannot be drawn. If its view needs other props than scene and places, ` +
        `export viewProps from test/components/figures/${id}/view-props.ts`,
      { cause: error },
    );
  }
}

/** @returns HTML of each plot by its name: "figures/compare/easy-hard-2" for the second of several */
export const figureDrawings = (): ReadonlyMap<string, string> =>
  new Map(
    figures.flatMap((figure) =>
      Object.entries(figure.presets).flatMap(([preset, { state }]) => {
        const plots = drawnView(figure, preset, state).match(/<svg class="chart"[^]*?<\/svg>/g) ?? [];
        return plots.map((plot, index) => {
          const number = plots.length > 1 ? `-${index + 1}` : "";
          return [`figures/${figure.id}/${preset}${number}`, plot] as const;
        });
      }),
    ),
  );
