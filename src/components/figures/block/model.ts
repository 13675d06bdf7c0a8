/** From a week of training to what weeks of it change in the muscle, day by day. */
import { computed, createModel, signal } from "@preact/signals";
import { adapt, shiftedMix, type AdaptationDay, type SessionCourse } from "../../../sim/index.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { createPictureState } from "../../kit/picture-state.ts";
import { gainedLooks } from "../../muscle/unit-looks.ts";
import type { Session } from "../../../sim/session/session.ts";
import { firstSession, secondSession, type Training } from "../../program/fields.ts";
import { isAlike } from "../../kit/stable.ts";
import { surelyHeldPercent } from "../../program/holding.ts";
import { dayAt, daysOf, planOf, weeklyOf, weeksSignals } from "../../program/weeks.ts";
import type { Bands } from "./band.ts";
import { figure } from "./figure.ts";

export type BlockFigureState = FigureState<typeof figure>;

/** Bands, and the days that they belong to: beside other curves they are not drawn. */
interface Spread {
  readonly of: readonly AdaptationDay[];
  readonly bands: Bands;
}

/** A session that nobody can hold. */
export interface Unheld {
  readonly session: Session;
  /** Where our fatigue model ends repeats that can be held one by one; null where a single stretch is too long. */
  readonly failure: SessionCourse["failure"];
}

/** A gain that fills a fiber's color to the full. */
export const fullGain = 0.6;

type Field = keyof BlockFigureState;
const names = Object.keys(figure.fields) as readonly Field[];

/** Fields that say what is shown of a block. */
const shownOnly: readonly Field[] = ["week", "band", "studies"];

/** Whether a state's training is the one that the page opens with, whatever is shown of it. */
const isOpening = (state: BlockFigureState, opening: BlockFigureState): boolean =>
  names.every((name) => shownOnly.includes(name) || state[name] === opening[name]);

/** The sessions that a page opens with can be held: tests ask the model. */
const isKnown = (session: Training, opening: BlockFigureState): boolean =>
  [firstSession(opening), secondSession(opening)].some((each) => isAlike({ ...session, perWeek: each.perWeek }, each));

const BlockModel = createModel((fields: Fields<BlockFigureState>) => {
  const picture = createPictureState(fields);
  const weeks = weeksSignals(picture.state);
  /** One state a day, from the first to the last of the weeks without training. */
  const days = computed(() => adapt(weeks.plan.value, { composition: weeks.mix.value }, daysOf(weeks.length.value)));
  const atWeek = computed(() => dayAt(days.value, weeks.week.value));
  /** The mix with the model's shift from IIx to IIa laid on it. */
  const mixAtWeek = computed(() => shiftedMix(weeks.mix.value, atWeek.value.iixShare));
  const done = computed(() => [weeks.session.value, weeks.second.value].filter(({ perWeek }) => perWeek > 0));
  return {
    fields,
    picture,
    weeks,
    days,
    atWeek,
    /** When training without the second session ends. */
    alone: computed(() => {
      const { weeks: trained } = weeks.length.value;
      const plan = planOf(trained, weeklyOf([weeks.session.value]));
      return dayAt(adapt(plan, { composition: weeks.mix.value }, 7 * trained), trained);
    }),
    /** When training ends, and when the weeks without it do. */
    trained: computed(() => dayAt(days.value, weeks.length.value.weeks)),
    last: computed(() => dayAt(days.value, weeks.length.value.weeks + weeks.length.value.weeksOff)),
    mixAtWeek,
    /** How each motor unit looks at the cursor's week. */
    looks: computed(() => {
      const { I, IIa, IIx } = atWeek.value.oxidative;
      return gainedLooks(
        { I: I / fullGain, IIa: IIa / fullGain, IIx: IIx / fullGain },
        mixAtWeek.value,
        weeks.mix.value,
      );
    }),
    /** Sessions of the week of which we must ask whether they can be held. */
    doubtful: computed(() =>
      done.value.filter((each) => 100 * each.intensity > surelyHeldPercent && !isKnown(each, fields.opening())),
    ),
    /** Those of them that nobody can hold, as `held.ts` finds out once it is fetched. */
    unheld: signal<readonly Unheld[]>([]),
    isOpening: computed(() => isOpening(picture.state.value, fields.opening())),
    /** The bands that were drawn last. */
    spread: signal<Spread | null>(null),
  };
});

export type BlockFigure = InstanceType<typeof BlockModel>;

export const createBlock = (fields: Fields<BlockFigureState>): BlockFigure => new BlockModel(fields);

/** Whether bands stand beside the curves, or will once they are drawn. */
export const wantsBands = ({ band }: Pick<BlockFigureState, "band">): boolean => band !== "no";

/** Whether bands are wanted that nobody has drawn: neither the build nor the worker since. */
export function lacksBands({ picture, spread, days, isOpening: opens }: BlockFigure): boolean {
  const { band } = picture.state.peek();
  if (!wantsBands({ band }) || spread.peek()?.of === days.peek()) return false;
  // The page was built with those of four outcomes; who asks for ranges gets those of all.
  return band === "yes" || !opens.peek();
}

/** The bands to draw now, of those of the opening state and those drawn since; none while they belong to other curves. */
export function bandsShown({ picture, spread, days, isOpening: opens }: BlockFigure, built: Bands): Bands {
  if (!wantsBands(picture.settings.value)) return {};
  if (spread.value?.of === days.value) return spread.value.bands;
  return opens.value ? built : {};
}
