import type { FoundProject } from "./kind.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { hasTest } from "./pipelines.ts";
import type { Survey } from "./survey.ts";

/** Lines for the screen: what the pipeline checks, what was not found, left out, and is to be installed. */
export function describeSurvey(survey: Survey): string[] {
  const checked = survey.projects.filter(({ stages }) => stages.length > 0);
  return [
    `Checks: ${checked.length === 0 ? "nothing yet" : checked.map(describeProject).join("; ")}.`,
    `Not found: ${describeMissing(survey)}.`,
    ...(survey.leftOut.length === 0 ? [] : [`Left out: ${shorten(survey.leftOut)}.`]),
    ...describeInstallation(survey),
  ];
}

/** A run on a laptop needs what the workflow installs. */
function describeInstallation({ projects }: Survey): string[] {
  const commands = projects
    .flatMap(({ steps = [] }) => steps)
    .flatMap(([first = "", at]) => {
      const [, command] = /^- run: (.+)$/.exec(first) ?? [];
      const folder = at?.replace(/^ *working-directory: /, "");
      return command === undefined
        ? []
        : [folder === undefined ? command : `${command} in ${folder}`];
    });
  if (commands.length === 0) return [];
  return [`Install first, as the workflow does: ${shorten([...new Set(commands)])}.`];
}

const mostShown = 8;

function shorten(texts: readonly string[]): string {
  const more = texts.length - mostShown;
  const shown = texts.slice(0, mostShown).map((text) => cleanLine(text, 200));
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function describeProject({ kind, folder, stages, setup }: FoundProject): string {
  const ids = [...(setup === undefined ? [] : [setup]), ...stages].map(({ id }) => id);
  return `${kind}${folder === "" ? "" : ` in ${folder}`}: ${ids.join(", ")}`;
}

function describeMissing({ projects }: Survey): string {
  if (projects.length === 0)
    return "a project of a known kind; write your test command into the stage test";
  if (!hasTest(projects)) return "tests; write your test command into the stage test";
  const untested = projects.filter(
    (project) => !hasTest([project]) && (project.folder === "" || project.stages.length > 0),
  );
  return untested.length === 0
    ? "nothing"
    : shorten(untested.map(({ kind, folder }) => `tests of ${kind} in ${folder || "the root"}`));
}
