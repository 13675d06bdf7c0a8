/** How the session is run, and whose fibers run it: fetched when somebody opens it. */
import { compositionLabel, mixWords } from "../../../words/recruitment.ts";
import { compositions } from "../../../sim/index.ts";
import { Choice } from "../../controls/Choice.tsx";
import { firstSession, mixOf } from "../../program/fields.ts";
import { SessionForm } from "../../program/SessionForm.tsx";
import type { BlockFigure } from "./model.ts";

interface Props {
  /** Ids of the controls begin with this. */
  readonly id: string;
  readonly fields: BlockFigure["fields"];
}

const mixOptions = compositions.map((each) => [each.id, compositionLabel(each)] as const);

export function SessionDetails({ id, fields }: Props) {
  const state = fields.state.value;
  return (
    <>
      <SessionForm
        key={fields.replacements.value}
        id={`${id}-first`}
        session={firstSession(state)}
        onCommit={(change) => {
          fields.choose(change);
        }}
      />
      <Choice
        id={`${id}-mix`}
        label="Whose fibers"
        value={state.mix}
        options={mixOptions}
        onChange={(mix) => {
          fields.choose({ mix });
        }}
      />
      <p class="quiet">At the start: {mixWords(mixOf(state))}.</p>
    </>
  );
}
