// Runs the model's checks in a worker when the reader presses the button, and shows the results.
import { significant } from "../../words/numbers.ts";
import type { Checked } from "../../sim/checks/check.ts";
import { createAsk } from "../kit/ask/ask.ts";
import type { CheckTasks } from "./checks-worker.ts";

const ask = createAsk<CheckTasks>(
  (Worker) => new Worker(new URL("./checks-worker.ts", import.meta.url), { type: "module" }),
);

const foundCell = (row: HTMLElement): Element | null => row.querySelector(".found");

function showResult(row: HTMLElement, { passed, found }: Checked): void {
  const cell = foundCell(row);
  const unit = row.dataset["unit"] ?? "1";
  if (cell !== null)
    cell.textContent = `${passed ? "✓ holds" : "✗ fails"}: ${significant(found)}${unit === "1" ? "" : ` ${unit}`}`;
  row.dataset["passed"] = String(passed);
}

async function run(table: HTMLElement, button: HTMLButtonElement, status: Element): Promise<void> {
  const rows = [...table.querySelectorAll<HTMLElement>("[data-check]")];
  for (const row of rows) {
    delete row.dataset["passed"];
    const cell = foundCell(row);
    if (cell !== null) cell.textContent = "running …";
  }
  // Not `disabled`, because that would take the focus off the button.
  button.ariaDisabled = "true";
  status.textContent = "Running the checks.";
  let passed = 0;
  try {
    await ask("checks", undefined, {
      onProgress: (checked) => {
        const row = rows.find((one) => one.dataset["check"] === checked.id);
        if (row === undefined) return;
        showResult(row, checked);
        if (checked.passed) passed += 1;
      },
    });
    status.textContent =
      passed === rows.length ? `All ${passed} checks hold.` : `${rows.length - passed} of ${rows.length} checks fail.`;
  } catch (error) {
    status.textContent = `The checks could not run: ${error instanceof Error ? error.message : String(error)}.`;
  }
  button.ariaDisabled = null;
  button.textContent = "Run them again";
}

for (const table of document.querySelectorAll<HTMLElement>("[data-checks]")) {
  const button = table.querySelector("button");
  const status = table.querySelector('[role="status"]');
  if (button === null || status === null) continue;
  button.addEventListener("click", () => {
    if (button.ariaDisabled !== "true") void run(table, button, status);
  });
}
