/** What the coach gives: the list of runners, the session, and what the sheet shows. */
import { Choice } from "../../controls/Choice.tsx";
import { NotationField } from "../../controls/NotationField.tsx";
import { Segments } from "../../controls/Segments.tsx";
import { sessionIdeas } from "./figure.ts";
import { ListField } from "./ListField.tsx";
import { sessionIn, type Squad } from "./model.ts";
import { mainWords } from "./words.ts";

export function SquadForm({ model }: { readonly model: Squad }) {
  const { fields, lines } = model;
  const { list, session, table, unit } = fields.state.value;
  return (
    <form
      class="squad-form"
      aria-label="Runners and session"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <ListField
        value={list}
        lines={lines.value}
        onInput={(text) => {
          fields.set({ list: text });
        }}
        onCommit={fields.commit}
      />
      <NotationField
        key={fields.replacements.value}
        id="squad-session"
        label="Session"
        value={session}
        onCommit={(line) => {
          fields.choose({ session: line });
        }}
      />
      <div class="squad-ideas needs-js" role="group" aria-label="Sessions to try">
        {sessionIdeas.map((idea) => (
          <button
            key={idea}
            type="button"
            aria-pressed={idea === session}
            onClick={() => {
              fields.replace({ session: idea });
            }}
          >
            {mainWords(sessionIn(idea))}
          </button>
        ))}
      </div>
      <Segments
        id="squad-table"
        label="Show"
        value={table}
        options={[
          ["session", "This session"],
          ["paces", "All paces"],
        ]}
        onChange={(next) => {
          fields.choose({ table: next });
        }}
      />
      <Choice
        id="squad-unit"
        label="Unit"
        value={unit}
        options={[
          ["km", "kilometers"],
          ["mi", "miles"],
        ]}
        onChange={(next) => {
          fields.choose({ unit: next });
        }}
      />
    </form>
  );
}
