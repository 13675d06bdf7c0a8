/** From the answers to a block, and from the planned block to the one with the reader's changes. */
import { batch, computed, createModel, effect, signal } from "@preact/signals";
import type { BlockDay } from "../../../sim/training/block/types.ts";
import { lengthUnitOf } from "../../controls/parsing/units.ts";
import type { Fields } from "../../kit/fields.ts";
import type { BlockSource } from "./block-source.ts";
import type { BlockAnswers } from "./answers.ts";
import { editsText, readEdits, runsAt, sameDay, swapped, withRuns, type Edits, type Run } from "./edits.ts";
import type { BlockRequest, PlannedBlock } from "./planned.ts";
import { readBlock } from "./reading.ts";
import { dayWords, runsWords } from "./words.ts";

const requestText = (answers: BlockAnswers): string | null => {
  const { input } = readBlock(answers);
  return input === null ? null : JSON.stringify({ input, edits: answers.edits } satisfies BlockRequest);
};

/** In place of a request: the block that the page was built with, which nobody has to plan. */
const asBuilt = "as built";

const BlockModel = createModel((fields: Fields<BlockAnswers>, built: PlannedBlock, source: BlockSource) => {
  const opening = fields.opening();
  /** The newest block that is known: until an answer is there, the one before. */
  const block = signal(built);
  const error = signal("");
  /** What to plan; null where an answer is being corrected. */
  const wanted = computed(() => (fields.state.value === opening ? asBuilt : requestText(fields.state.value)));
  /** What was asked for last: an answer to anything else comes too late. */
  let asked: string | null = asBuilt;

  async function ask(text: string): Promise<void> {
    asked = text;
    try {
      const found = await source(JSON.parse(text) as BlockRequest);
      if (found === null || asked !== text) return;
      batch(() => {
        block.value = found;
        error.value = "";
      });
    } catch (reason) {
      if (asked !== text) return;
      asked = null;
      const why = reason instanceof Error ? reason.message : "no reason given";
      error.value = `This block could not be planned (${why}). The page shows the one before.`;
    }
  }
  effect(() => {
    const text = wanted.value;
    // While an answer is being corrected, the last complete block stays.
    if (text === null || text === asked) return;
    if (text !== asBuilt) void ask(text);
    else {
      asked = text;
      block.value = built;
      error.value = "";
    }
  });
  effect(() => () => {
    asked = null;
  });

  const edits = computed(() => readEdits(fields.state.value.edits));
  /** The day that is open in the editor. */
  const open = signal<BlockDay | null>(null);
  /** What the last change did, in words, while it stands: an undo takes them away. */
  const said = signal({ words: "", edits: "" });
  const note = computed(() => (said.value.edits === fields.state.value.edits ? said.value.words : ""));
  /** The button that has just moved a day: the editor may stand in another week then, and gives it the focus back. */
  const movedBy = signal<string | null>(null);

  const change = (next: Edits, words: string): void => {
    const edits = editsText(next);
    said.value = { words, edits };
    fields.choose({ edits });
  };
  const runs = (at: BlockDay): readonly Run[] => runsAt(edits.peek(), block.peek().counts, at);
  const setRuns = (at: BlockDay, next: readonly Run[], words: string): void => {
    change(withRuns(edits.peek(), block.peek().counts, at, next), words);
  };
  const wordsOf = ({ week, day }: BlockDay): string =>
    runsWords(block.peek().weeks[week]?.sessions.filter((session) => session.day === day) ?? []);
  return {
    fields,
    block,
    /** Why the last block could not be planned; empty where it could. */
    error,
    open,
    note,
    movedBy,
    /** Whether the answers have since changed into something that cannot be planned. */
    isStale: computed(() => wanted.value === null),
    /** Of the example runner, whatever the reader has changed on its days. */
    isExample: computed(() =>
      Object.entries({ ...fields.state.value, edits: opening.edits }).every(
        ([name, value]) => opening[name as keyof BlockAnswers] === value,
      ),
    ),
    isEdited: computed(() => edits.value.length > 0),
    unit: computed(() => lengthUnitOf(fields.state.value.unit)),
    /** Opens a day, or closes it where it is open. */
    toggle: (at: BlockDay): void => {
      const before = open.peek();
      open.value = before !== null && sameDay(before, at) ? null : at;
      said.value = { words: "", edits: "" };
    },
    close: (): void => {
      open.value = null;
    },
    /** Two days change places; the editor goes along. */
    move: (from: BlockDay, to: BlockDay): void => {
      const [moved, other] = [wordsOf(from), wordsOf(to)];
      const swap = other === "rest" ? "" : ` ${other} is now on ${dayWords(from)}.`;
      change(swapped(edits.peek(), block.peek().counts, from, to), `${moved} moved to ${dayWords(to)}.${swap}`);
      if (open.peek() !== null) open.value = to;
    },
    /** Another line for one run of a day. */
    rewrite: (at: BlockDay, index: number, text: string): void => {
      const next = runs(at).map((run, place) => (place === index ? { text } : run));
      setRuns(at, next, `${dayWords(at)}: ${text}.`);
    },
    remove: (at: BlockDay, index: number): void => {
      const next = runs(at).filter((_, place) => place !== index);
      setRuns(at, next, `${dayWords(at)}: the run is deleted.`);
    },
    add: (at: BlockDay, text: string): void => {
      setRuns(at, [...runs(at), { text }], `${dayWords(at)}: ${text} added.`);
    },
    /** Takes over the changes of a repair. */
    repair: (text: string, words: string): void => {
      change(readEdits(text), words);
    },
    /** Back to the block as it was planned. */
    restore: (): void => {
      change([], "Your changes are gone. The block is as planned.");
    },
  };
});

export type BlockCalculator = InstanceType<typeof BlockModel>;

export const createBlockPlan = (
  fields: Fields<BlockAnswers>,
  built: PlannedBlock,
  source: BlockSource,
): BlockCalculator => new BlockModel(fields, built, source);
