/** A question whose guess is drawn, with its answer: the model's curve comes over the guess. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useScene } from "../../kit/scene.ts";
import { guessLines } from "../../plot/pad/guess-lines.ts";
import { Pad } from "../../plot/pad/Pad.tsx";
import { Plot } from "../../plot/Plot.tsx";
import { valueAt } from "../../plot/series.ts";
import { Answer } from "./Answer.tsx";
import { answerMarks, guessName, type DrawnQuestion } from "./answer-marks.ts";
import type { AnswerPlace } from "./answer-place.ts";
import { figure, type QuestionId } from "./figure.ts";
import { createQuestions } from "./model.ts";
import "./style.css";
import { drawnBeside, drawnTitle } from "./words.ts";

interface Props {
  readonly scene: string;
  readonly question: QuestionId;
  readonly title: string;
  readonly place: AnswerPlace;
  readonly drawing: DrawnQuestion;
  /** The answer as the page was built with it. */
  readonly children?: ComponentChildren;
}

const spoken = (text: string): string => text.replace("%", "percent");

export function DrawnGuess({ scene, drawing, children, ...answer }: Props) {
  const { name, x, y, positions, start, step, units, curve } = drawing;
  const model = useScene(figure, scene, createQuestions);
  const values = useSignal<readonly (number | null)[]>(positions.map(() => null));
  const isOpen = useSignal(false);
  const pad = useRef<HTMLDivElement>(null);
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => {
    setIsAwake(true);
  }, []);
  const yWords = (value: number): string => `${Math.round(value)} ${units.y}`;
  const points = positions.flatMap((position, index) => {
    const [yours, given] = [values.value[index] ?? null, valueAt({ points: curve }, position)];
    if (yours === null || given === null) return [];
    return [{ at: `${position} ${units.x}`, yours: yWords(yours), model: yWords(given) }];
  });
  const guess = { positions, values: values.value, start };
  return (
    <div class="question-body question-drawn">
      <div class="guess-drawing needs-js" ref={pad}>
        {/* Nobody draws without a script: the page is sent with room for the pad, and not the pad. */}
        {isAwake &&
          (isOpen.value ? (
            <Plot
              title={drawnTitle(name, points)}
              x={x}
              y={y}
              marks={answerMarks(drawing, points.length === 0 ? [] : guessLines(guess, guessName))}
            />
          ) : (
            <Plot
              title={name}
              x={x}
              y={y}
              marks={guessLines(guess)}
              over={
                <Pad
                  {...guess}
                  step={step}
                  spokenX={(value) => spoken(`${value} ${units.x}`)}
                  spokenY={(value) => spoken(yWords(value))}
                  onChange={(next) => {
                    values.value = next;
                  }}
                />
              }
            />
          ))}
      </div>
      <Answer
        {...answer}
        model={model}
        isOpen={isOpen}
        says={drawnBeside(points)}
        onReturn={() => pad.current?.querySelector<SVGElement>("[role=slider]")?.focus()}
      >
        {children}
      </Answer>
    </div>
  );
}
