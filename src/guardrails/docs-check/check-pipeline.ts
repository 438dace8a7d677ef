import type { Context } from "./context.ts";
import { findNearestName } from "./nearest.ts";
import type { Page } from "./page.ts";
import type { PlacedText } from "./place.ts";
import { type Problem, createProblemAt, quote } from "./problem.ts";
import { isOrchestrator } from "./programs.ts";
import type { DocumentCommand } from "./references.ts";

/** Checks that the pipeline of `orchestrator run <pipeline>` or `plan <pipeline>`, with or without npx, exists. */
export async function checkPipeline(
  { words }: DocumentCommand,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const word = findPipelineName(words);
  const pipelines = word === null ? null : await context.getPipelines();
  if (word === null || pipelines === null) return null;
  context.counts.pipelines += 1;
  if (pipelines.names.includes(word.text)) return null;
  const near = findNearestName(word.text, pipelines.names);
  const problemText = {
    rule: "missing-pipeline",
    title: "Missing pipeline",
    message: `There is no pipeline ${quote(word.text)} in ${pipelines.path}.`,
    fix: `${near === null ? "Use an existing pipeline" : `Did you mean ${quote(near)}? If not, add it`}${near === null ? ", or add this one." : "."}`,
  };
  return createProblemAt(page.path, word, problemText, null);
}

/** Only a name right after the verb is certain to be a pipeline, and only if no other pipeline file is named. */
function findPipelineName(words: readonly PlacedText[]): PlacedText | null {
  const texts = words.map(({ text }) => text);
  const program =
    texts[0] === "npx" ? texts.findIndex((text, index) => index > 0 && !text.startsWith("-")) : 0;
  if (!isOrchestrator(texts[program] ?? "") || !/^(?:run|plan)$/.test(texts[program + 1] ?? ""))
    return null;
  if (texts.some((text) => /^(?:-c|--config|--resume)(?:=|$)/.test(text))) return null;
  const name = words[program + 2];
  return name !== undefined &&
    /^[A-Za-z0-9][\w.-]*$/.test(name.text) &&
    !/^[A-Z_]+$/.test(name.text)
    ? name
    : null;
}
