import type { Configuration, Pipeline } from "../../model/pipeline.ts";
import type { Selection } from "../../plan/selection.ts";
import { withArguments } from "../../plan/with-arguments.ts";
import { createRunRedactor } from "../../redaction/create-redactor.ts";
import { refuse, type HostContext, type Refusal } from "../settings/settings.ts";

/** Adds the arguments after `--` to the one stage to run. They are recorded, so they must not hold a secret. */
export function addStageArguments(
  { pipeline, selection }: { pipeline: Pipeline; selection: Selection },
  configuration: Configuration,
  { environment, windows }: HostContext,
): Pipeline | Refusal {
  const { text: hide } = createRunRedactor(environment, configuration);
  const secret = selection.arguments.findIndex((argument) => hide(argument) !== argument);
  if (secret !== -1)
    return refuse(
      `argument ${secret + 1} after -- looks like a secret, and the plan of a run cannot hold one: pass it in an environment variable`,
    );
  const added = withArguments(pipeline, selection, windows);
  return added.ok ? added.pipeline : refuse(added.mistake);
}
