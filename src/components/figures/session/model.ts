/** From what the reader has set to what the fibers do over the session, and whether it can be held. */
import { computed, createModel, signal } from "@preact/signals";
import { durationAtIntensity, usualTolerance } from "../../../sim/index.ts";
import { isUnbroken } from "../../../sim/session/session.ts";
import type { Fields } from "../../kit/fields.ts";
import type { FigureState } from "../../kit/figure.ts";
import { createPictureState, createShown } from "../../kit/picture-state.ts";
import { drivenLooks, unitLooks } from "../../muscle/unit-looks.ts";
import { mixOf } from "../../program/fields.ts";
import { sessionVerdict } from "../../program/session-words.ts";
import { stable } from "../../kit/stable.ts";
import { runnerSession, sampleAt, typesAt, typesAtStart, type SessionRun } from "./course.ts";
import { followCourse } from "./course-follower.ts";
import { extraOf } from "./extra.ts";
import type { figure } from "./figure.ts";
import { offerRepairs } from "./repair-offer.ts";
import { createCourseSource, type CourseSource } from "../../program/session-course.ts";

export type SessionState = FigureState<typeof figure>;

const SessionModel = createModel(
  (fields: Fields<SessionState>, built: SessionRun, createSource: () => CourseSource) => {
    const picture = createPictureState(fields);
    const session = stable(() => runnerSession(picture.state.value));
    const mix = computed(() => mixOf(session.value));
    const course = followCourse(session, built, createSource());
    const { run, moment } = course;
    /** How hard each unit is driven at the moment shown; null at the start, which needs no simulation. */
    const units = computed(() =>
      moment.value === 0 ? null : (sampleAt(run.value.course, moment.value)?.activation ?? null),
    );
    const verdict = computed(() =>
      sessionVerdict(run.value.session, run.value.course, durationAtIntensity(run.value.session.intensity)),
    );
    const fails = computed(() => verdict.value.fails);
    return {
      fields,
      picture,
      session,
      mix,
      course,
      /** The run that the plot over time shows. */
      strip: createShown(run),
      /** How each motor unit looks at the moment shown. */
      looks: computed(() =>
        units.value === null ? unitLooks(session.value.intensity, mix.value) : drivenLooks(units.value, mix.value),
      ),
      /** What each fiber type does at the moment shown. */
      types: computed(() => (moment.value === 0 ? typesAtStart(session.value) : typesAt(run.value, moment.value))),
      /** How long the effort can be held in one go. */
      tolerance: computed(() => {
        const found = usualTolerance(session.value.intensity);
        // The run itself, where it is such an effort: its time and that of the curve differ by up to 1.5 %.
        const { failure } = run.value.course;
        const isRun = failure !== null && course.isCurrent.value && isUnbroken(session.value);
        return isRun ? { ...found, time: failure.time } : found;
      }),
      /** What weeks of it add. */
      extra: computed(() => extraOf(picture.state.value)),
      /** Of the run that is shown. */
      verdict,
      repair: offerRepairs(fields, course, fails, createSource()),
      /** The runner's pace at an intensity, in words; empty until a race is known. Set by the fields for it, which are fetched when asked for. */
      paceWords: signal<(intensity: number) => string>(() => ""),
    };
  },
);

export type SessionFigure = InstanceType<typeof SessionModel>;

/**
 * @param built the run of the session that the page opens with, made while the site is built
 * @param createSource makes what simulates sessions. Default workers
 */
export const createSession = (
  fields: Fields<SessionState>,
  built: SessionRun,
  createSource: () => CourseSource = createCourseSource,
): SessionFigure => new SessionModel(fields, built, createSource);
