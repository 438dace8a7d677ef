import { isRecord } from "../../../model/json.ts";
import { parseWorkflow } from "../../init/existing-workflows.ts";
import { isRefusal } from "../../settings/settings.ts";
import type { Check, CheckFinding, WorkflowFile } from "../check.ts";
import { needsBase } from "../stages.ts";

export const checkWorkflows: Check = ({ workflows, configuration }) => {
  const needsDepth = !isRefusal(configuration) && needsBase(configuration.pipelines);
  return workflows.flatMap((workflow) => checkWorkflow(workflow, needsDepth));
};

function checkWorkflow({ name, text }: WorkflowFile, needsDepth: boolean): CheckFinding[] {
  const { permissions, jobs } = parseWorkflow(text);
  const callers = jobs.filter(({ steps }) => steps.some(usesAction));
  const findings: CheckFinding[] = [];
  if (callers.some((job) => (job.permissions ?? permissions) === undefined))
    findings.push({
      level: "notice",
      message: `${name}: the job has no \`permissions\`, so the check-run may not be published`,
      fix: "set `contents: read`, `actions: read`, `checks: write` and `pull-requests: read`",
    });
  if (needsDepth && callers.some(({ steps }) => steps.some(isShallowCheckout)))
    findings.push({
      level: "notice",
      message: `${name}: the checkout is shallow, but \`paths\` or guardrails compare with a base`,
      fix: "set `fetch-depth: 0` for actions/checkout",
    });
  return findings;
}

type WorkflowStep = Readonly<Record<string, unknown>>;

const usesAction = ({ uses }: WorkflowStep): boolean =>
  typeof uses === "string" && /^[\w.-]+\/orchestrator@/.test(uses);

function isShallowCheckout({ uses, with: inputs }: WorkflowStep): boolean {
  if (typeof uses !== "string" || !uses.startsWith("actions/checkout@")) return false;
  const depth = isRecord(inputs) ? inputs["fetch-depth"] : undefined;
  return depth === undefined || depth === 1 || depth === "1";
}
