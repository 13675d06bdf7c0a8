/** The line's control, and what the cut muscle says. The muscle stands in the page; only its line moves. */
import { useEffect, useId, useRef } from "preact/hooks";
import { offsetOf, shareLeft } from "../../../muscle/seam-cut.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { FigurePlaces } from "../../kit/figure.ts";
import { FigureTools } from "../../kit/FigureTools.tsx";
import { useSight } from "../../kit/picture-state.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { sliderHasFocus } from "../../kit/slider-focus.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import { figure, shareRange } from "./figure.ts";
import type { SeamGains } from "./gains.ts";
import { lineDrag } from "./line-drag.ts";
import { createSeam } from "./model.ts";
import { seamPainter } from "./seam-painter.ts";
import type { PlanNames } from "../../program/two-weeks.ts";
import "./style.css";
import { announcement, findingSentence, seamTable, shareShown, shareSpoken } from "./words.ts";

interface Props {
  /** Islands of one scene share their model. */
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Of either plan, computed while the page was built. */
  readonly gains: SeamGains;
  readonly names: PlanNames;
}

/** Whose totals stand over the muscle. */
const plansShown = (share: number): string => (share === 0 ? "intervals" : share === 1 ? "easy" : "both");

/** Positions of the slider's thumb on either side of the middle. */
const positions = 1000;

/** Where the thumb stands for a share in percent: under the line. */
const scale = Object.assign((share: number) => positions * offsetOf(share / 100), {
  invert: (position: number) => 100 * shareLeft(position / positions),
});

export function View({ scene, places, gains, names }: Props) {
  const id = useId();
  const model = useScene(figure, scene, createSeam);
  const root = useRef<HTMLDivElement>(null);
  const { fields, offset, picture } = model;
  const { share } = fields.state.value;
  const muscles = (): SVGSVGElement[] => [
    ...(root.current?.closest("figure")?.querySelectorAll<SVGSVGElement>("svg.seam-muscle") ?? []),
  ];
  const announcer = useAnnouncer(fields, root, () => announcement(fields.state.peek().share, gains, sliderHasFocus()));
  const move = (percent: number): void => {
    fields.set({ share: percent / 100 });
  };

  useSight(root, picture);
  useEffect(() => {
    const drawn = muscles();
    const painters = drawn.map((muscle) => seamPainter(muscle, gains));
    return offset.subscribe((at) => {
      for (const paint of painters) paint(at);
      const shown = picture.state.peek().share;
      const stage = root.current?.closest<HTMLElement>(".seam-stage");
      if (stage !== null && stage !== undefined) stage.dataset["shows"] = plansShown(shown);
      for (const muscle of drawn) muscle.setAttribute("aria-label", shareSpoken(shown, gains));
    });
  }, [model]);
  useEffect(() => {
    const stops = muscles().map((muscle) =>
      lineDrag(muscle, {
        offset: () => offsetOf(fields.state.peek().share),
        onMove: (at) => {
          const { step } = shareRange;
          move(step * Math.round((100 * shareLeft(at)) / step));
        },
        onEnd: fields.commit,
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [model]);

  return (
    <div class="seam-view" ref={root}>
      <div class="seam-control control needs-js">
        <Slider
          id={`${id}-line`}
          label="Line between the two plans"
          value={100 * share}
          {...shareRange}
          page={20}
          scale={scale}
          shown={shareShown(share)}
          spoken={shareSpoken(share, gains)}
          onInput={move}
          onCommit={fields.commit}
        />
      </div>
      <p class="seam-finding">{findingSentence(gains)}</p>
      <RefusedNote refused={fields.refused.value} />
      <TableDetails summary="The gains as a table" table={() => seamTable(gains, names)} />
      <FigureTools
        figure={figure}
        fields={fields}
        places={places}
        fileName="seam"
        csv={() => seamTable(gains, names)}
        pictures={() => {
          const svg = muscles().find((muscle) => muscle.checkVisibility());
          return svg === undefined ? [] : [{ svg, title: `${figure.title} ${shareSpoken(share, gains)}.` }];
        }}
      />
      <Announcement announcer={announcer} />
    </div>
  );
}
