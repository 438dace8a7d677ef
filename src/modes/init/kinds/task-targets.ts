import { isRecord } from "../../../model/json.ts";
import { parseYaml } from "../../../text/yaml.ts";

/** A target of a task runner. */
export interface RunnerTarget {
  name: string;
  /** Names of the targets that it runs. */
  needs: string[];
}

/** Targets of a Makefile or justfile. @param rule a name, and what it needs, until the end of the line */
export function readRules(text: string, rule: RegExp): RunnerTarget[] {
  const targets = new Map<string, string[]>();
  for (const [, name = "", needs = ""] of text.matchAll(rule))
    targets.set(name, [...(targets.get(name) ?? []), ...(needs.match(/[\w.-]+/g) ?? [])]);
  return [...targets].map(([name, needs]) => ({ name, needs }));
}

/** Tasks of a Taskfile. Throws if it is not YAML. */
export function readTasks(text: string): RunnerTarget[] {
  const file = parseYaml(text);
  const tasks = isRecord(file) && isRecord(file["tasks"]) ? file["tasks"] : {};
  return Object.entries(tasks)
    .filter(([, task]) => !isRecord(task) || task["internal"] !== true)
    .map(([name, task]) => ({ name, needs: isRecord(task) ? readNeeds(task) : [] }));
}

/** `deps` and `cmds` name tasks: by a text in `deps`, and by the key `task` in both. */
function readNeeds({ deps, cmds }: Readonly<Record<string, unknown>>): string[] {
  const lists = [deps, cmds].filter(Array.isArray);
  return lists.flat().flatMap((item: unknown) => {
    const name = isRecord(item) ? item["task"] : item;
    return typeof name === "string" ? [name] : [];
  });
}
