/** How a session is spent: in one go or in repeats, and how often a week. */
import { spelled } from "../../../state/duration.ts";
import { readDuration, readNumber } from "../../../state/simulator/fields.ts";
import type { SessionSettings } from "../../../state/simulator/session.ts";
import { ranges } from "../../../state/simulator/state.ts";
import { ParsedField } from "../../controls/ParsedField.tsx";
import { Segments } from "../../controls/Segments.tsx";

interface Props {
  /** Its fields' ids begin with this. */
  readonly id: string;
  readonly session: SessionSettings;
  readonly onCommit: (change: Partial<SessionSettings>) => void;
}

const formOptions = [
  ["steady", "In one go"],
  ["repeats", "In repeats"],
] as const;
const restOptions = [
  ["jog", "jogging"],
  ["stand", "standing"],
] as const;

export function SessionForm({ id, session, onCommit }: Props) {
  /** In messages a field is called by what it holds. */
  const whole = (name: "minutes" | "reps", label: string, called: string) => (
    <ParsedField
      id={`${id}-${name}`}
      label={label}
      value={session[name]}
      write={String}
      read={(text) => readNumber(text.replace(/\s*min(utes?)?\s*$/i, ""), called, ranges[name])}
      onCommit={(value) => {
        onCommit({ [name]: value });
      }}
    />
  );
  const time = (name: "work" | "pause", label: string, called: string) => (
    <ParsedField
      id={`${id}-${name}`}
      label={label}
      value={session[name]}
      write={spelled}
      read={(text) => readDuration(text, called, ranges[name])}
      onCommit={(value) => {
        onCommit({ [name]: value });
      }}
    />
  );
  return (
    <div class="session-form">
      <Segments
        id={`${id}-form`}
        label="How it is run"
        quiet
        value={session.form}
        options={formOptions}
        onChange={(form) => {
          onCommit({ form });
        }}
      />
      {session.form === "steady" ? (
        whole("minutes", "Minutes", "The time in minutes")
      ) : (
        <>
          {whole("reps", "Repeats", "The number of repeats")}
          {time("work", "Each lasts", "A repeat")}
          {time("pause", "Rest between", "The rest")}
          <Segments
            id={`${id}-rest`}
            label="In the rest"
            quiet
            value={session.rest}
            options={restOptions}
            onChange={(rest) => {
              onCommit({ rest });
            }}
          />
        </>
      )}
    </div>
  );
}
