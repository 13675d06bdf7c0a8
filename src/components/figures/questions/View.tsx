/** The tools of the figure: Share and, where its answers set a scene, undo. The questions are islands of their own. */
import { useEffect, useRef } from "preact/hooks";
import { Announcement, useAnnouncer } from "../../kit/announcer.tsx";
import type { Picture } from "../../kit/download.ts";
import type { FigurePlaces } from "../../kit/figure.ts";
import { RefusedNote } from "../../kit/RefusedNote.tsx";
import { useScene } from "../../kit/scene.ts";
import { ShareMenu } from "../../kit/ShareMenu.tsx";
import { StepButtons } from "../../kit/StepButtons.tsx";
import { figure, questionIds } from "./figure.ts";
import { createQuestions } from "./model.ts";
import "./style.css";
import { announcement } from "./words.ts";

interface Props {
  readonly scene: string;
  readonly places: FigurePlaces;
  /** Whether answers set the scene. */
  readonly sets: boolean;
}

/** The questions of the figure that an element stands in. */
const questionsAround = (element: Element | null): readonly HTMLDetailsElement[] => [
  ...(element?.closest("figure")?.querySelectorAll<HTMLDetailsElement>("details.question") ?? []),
];

/** Every plot of an answer, by its question; one that is still to be drawn on is none. */
function answerPictures(element: Element | null): readonly Picture[] {
  return questionsAround(element).flatMap((question, index) => {
    const svg = question.querySelector<SVGSVGElement>("svg.chart:not(:has(.pad))");
    return svg === null ? [] : [{ svg, title: svg.getAttribute("aria-label") ?? "", name: `question-${index + 1}` }];
  });
}

export function View({ scene, places, sets }: Props) {
  const model = useScene(figure, scene, createQuestions);
  const root = useRef<HTMLDivElement>(null);
  const { fields } = model;
  const question = model.question.value;
  useEffect(() => {
    if (question === "none") return;
    for (const [index, details] of questionsAround(root.current).entries()) {
      details.open = questionIds[index] === question;
      if (details.open) details.scrollIntoView({ block: "nearest" });
    }
  }, [question]);
  const announcer = useAnnouncer(fields, root, () => {
    // An answer says by itself what it has set.
    if (!sets || fields.commits.peek() === model.answerCommit.peek()) return null;
    return announcement(model.setup.peek(), fields.state.peek());
  });
  return (
    <>
      <RefusedNote refused={fields.refused.value} />
      <div class="questions-view tools needs-js" ref={root}>
        <ShareMenu
          figure={figure}
          fields={fields}
          places={places}
          fileName="five-questions"
          csv={async () => (await import("./answers-file.ts")).answersFile()}
          pictures={() => answerPictures(root.current)}
        />
        {sets && <StepButtons fields={fields} figure={figure.id} />}
        <Announcement announcer={announcer} />
      </div>
    </>
  );
}
