/** The controls of the recruitment figure and what it says; the muscle itself stands in the page and is only recolored. */
import { useEffect, useId, useMemo } from "preact/hooks";
import { linear } from "../../../charts/scale.ts";
import {
  compositionLabel,
  guessAnswer,
  intensityLabel,
  intensitySpoken,
  mixCaution,
  mixWords,
  recruitmentAnnouncement,
  recruitmentSentence,
  recruitmentStory,
} from "../../../describe/recruitment.ts";
import {
  bandOf,
  compositions,
  effortBands,
  fiberTypes,
  lastRecruitment,
  modelVersion,
  recruitment,
} from "../../../sim/index.ts";
import { Slider } from "../../controls/Slider.tsx";
import { Announcement, createAnnouncer } from "../frame/announcer.tsx";
import { inFrame } from "../frame/in-frame.ts";
import { RefusedNote } from "../frame/RefusedNote.tsx";
import { toCsv, type Table } from "../frame/table.ts";
import { TableDetails } from "../frame/TableDetails.tsx";
import { Tools } from "../frame/Tools.tsx";
import { unitLooks } from "./looks.ts";
import { musclePainter } from "./paint.ts";
import { Readout } from "./Readout.tsx";
import { RecruitmentCharts } from "./RecruitmentCharts.tsx";
import {
  followAddress,
  found,
  guess,
  intensity,
  intensityRange,
  link,
  mix,
  mixId,
  percent,
  refused,
  reset,
  setGuess,
} from "./state.ts";

/** Each word of the scale gets room to be read, and threshold running, where steps are small, room to aim. */
const trackScale = linear(
  [0, ...effortBands.slice(1).map(({ from }) => from * 100), intensityRange.max],
  [0, 70, 170, 275, 405, 510, 600, 700],
);
const marks = effortBands.map(({ id, typical }) => ({ label: id, value: Math.round(typical * 100) }));

/** The same for every mix. */
const lastFibersJoin = lastRecruitment();

const columns = [
  "% of VO2max",
  ...fiberTypes.flatMap((type) => [`type ${type} recruited, %`, `type ${type} activation, %`]),
];

function table(step: number): Table {
  const rows = Array.from({ length: intensityRange.max / step + 1 }, (_, index) => {
    const at = recruitment((index * step) / 100, mix.value);
    const cells = fiberTypes.flatMap((type) => [at[type].recruited, at[type].activation]);
    return [String(index * step), ...cells.map((share) => String(Math.round(share * 1000) / 10))];
  });
  return {
    caption: `Recruited share and mean activation, ${mix.value.name.toLowerCase()} (illustrative model)`,
    columns,
    rows,
  };
}

/** What a file must say for itself: whose fibers, and by which version of the model. */
const forFile = ({ columns: names, rows }: Table): Omit<Table, "caption"> => ({
  columns: [...names, "mix", "model"],
  rows: rows.map((row) => [...row, mix.value.id, `illustrative, version ${modelVersion}`]),
});

interface Props {
  /** The calculator's address. */
  readonly weekHref: string;
}

export function RecruitmentPanel({ weekHref }: Props) {
  const id = useId();
  const announcer = useMemo(createAnnouncer, []);
  const muscle = () => document.querySelector<SVGSVGElement>(".muscle");

  useEffect(() => {
    followAddress();
    const drawn = muscle();
    if (drawn === null) return;
    const paint = musclePainter(drawn);
    const { ask, cancel } = inFrame(() => {
      paint(unitLooks(intensity.peek(), mix.peek()));
    });
    const stop = found.subscribe(ask);
    return () => {
      stop();
      cancel();
    };
  }, []);

  const picture = () => {
    const drawn = muscle();
    return drawn === null
      ? null
      : {
          svg: drawn,
          title: `${recruitmentSentence(intensity.value, found.value)} ${compositionLabel(mix.value)}.`,
        };
  };
  const commit = (): void => {
    announcer.say(() => recruitmentAnnouncement(intensity.peek(), found.peek(), guess.peek(), lastFibersJoin));
  };
  const reached = intensity.value >= lastFibersJoin;
  const flag = guess.value === null ? undefined : effortBands.find(({ id: band }) => band === guess.value);

  return (
    <>
      <div class="control">
        <p class="guess">
          <label for={`${id}-guess`}>A guess first: at what effort do the last fibers join?</label>{" "}
          <select
            id={`${id}-guess`}
            value={guess.value ?? "none"}
            onChange={(event) => {
              setGuess(event.currentTarget.value);
            }}
          >
            <option value="none">choose</option>
            {effortBands.slice(1).map(({ id: band }) => (
              <option key={band} value={band}>
                {band}
              </option>
            ))}
          </select>
        </p>
        <Slider
          id={`${id}-intensity`}
          label="Effort"
          value={percent.value}
          {...intensityRange}
          scale={trackScale}
          marks={marks}
          currentMark={bandOf(intensity.value).id}
          flag={flag && { value: flag.typical * 100, label: `Your guess: ${flag.id}` }}
          shown={`${intensityLabel(intensity.value)} · ${bandOf(intensity.value).id}`}
          spoken={intensitySpoken(intensity.value)}
          onInput={(value) => {
            percent.value = value;
          }}
          onCommit={commit}
        />
        {(reached || guess.value !== null) && (
          <p class="reached">
            {reached
              ? `${guessAnswer(guess.value, lastFibersJoin)} Lighting them all is not the aim: such an effort lasts seconds to minutes, and the last fibers are only gently driven.`
              : "Your guess is marked. Now raise the effort until the last fibers join."}
          </p>
        )}
        <RefusedNote refused={refused.value} />
      </div>

      <div class="beside">
        <p class="story">{recruitmentStory(found.value)}</p>
        <Readout found={found.value} at={intensityLabel(intensity.value)} />
        <p class="onward">
          <a class="button-main" href={`${weekHref}?v=${modelVersion}&i=${percent.value}`}>
            What does this mean for my week?
          </a>
        </p>

        <div class="over-all">
          <p id="charts-caption" class="panel-caption">
            Over all efforts, 0 to 200 % of VO2max: share of the type's fibers that are recruited (dashed line) and
            their mean activation (shaded). An illustrative model.
          </p>
          <RecruitmentCharts />
        </div>
      </div>

      <div class="more">
        <p>
          <label for={`${id}-mix`}>What if the mix of fibers differed?</label>{" "}
          <select
            id={`${id}-mix`}
            value={mixId.value}
            onChange={(event) => {
              const wanted = compositions.find(({ id: known }) => known === event.currentTarget.value);
              if (wanted !== undefined) mixId.value = wanted.id;
              commit();
            }}
          >
            {compositions.map((composition) => (
              <option key={composition.id} value={composition.id}>
                {compositionLabel(composition)}
              </option>
            ))}
          </select>
          <span class="mix-words">
            {mixWords(mix.value)}. {mixCaution(mix.value)}
          </span>
        </p>
        <TableDetails summary="The numbers as a table" table={() => table(10)} />
        <Tools
          name={`fiber-recruitment-${percent.value}-${mixId.value}`}
          link={link}
          csv={() => toCsv(forFile(table(1)))}
          picture={picture}
          onReset={reset}
        />
        <Announcement announcer={announcer} />
      </div>
    </>
  );
}
