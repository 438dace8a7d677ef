import type { Context } from "./context.ts";
import { nearestName } from "./nearest.ts";
import type { Page } from "./page.ts";
import type { Placed } from "./place.ts";
import { type Problem, problemAt, quoted } from "./problem.ts";
import { isOrchestrator } from "./programs.ts";
import type { ShellCommand } from "./references.ts";

/** Holds `orchestrator run <pipeline>` and `plan <pipeline>`, also by way of npx, against the pipeline file. */
export async function checkPipeline(
  { words }: ShellCommand,
  page: Page,
  context: Context,
): Promise<Problem | null> {
  const word = pipelineIn(words);
  const pipelines = word === null ? null : await context.pipelines();
  if (word === null || pipelines === null) return null;
  context.counts.pipelines += 1;
  if (pipelines.names.includes(word.text)) return null;
  const near = nearestName(word.text, pipelines.names);
  const remark = {
    rule: "missing-pipeline",
    title: "Pipeline does not exist",
    message: `There is no pipeline ${quoted(word.text)} in ${pipelines.path}.`,
    fix: `${near === null ? "Name a pipeline that is there" : `Write ${quoted(near)} if that is meant`}, or add this one.`,
  };
  return problemAt(page.path, word, remark, null);
}

/** Only a name directly behind the verb is known to be a pipeline, and only without another pipeline file. */
function pipelineIn(words: readonly Placed[]): Placed | null {
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
