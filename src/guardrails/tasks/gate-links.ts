import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { namesTask, readTaskIndex } from "./task-index.ts";
import type { Links, ManifestLink, RecordedRun } from "./manifest-links.ts";

/** Values of `gate.status` that describe a run and are updated with it. Others are written by people and stay. */
const runWords = new Set(["queued", "in_progress", "succeeded", "failed", "cancelled"]);

/**
 * Finds the links in tasks/index.json: `gate.log` of each item, the path of a manifest, with its `gate.run_id` and, if
 * it is a run's status, `gate.status`.
 * @param text without a byte order mark
 * @param tasks that have runs; an item belongs to a task by its id, its slug, or both
 */
export function findGateLinks(text: string, tasks: readonly string[]): Links {
  const index = readTaskIndex(text);
  if (index.kind === "broken") return { problem: index.problem };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: "error",
  });
  const links = index.items.flatMap((item, at) => {
    const gate: unknown = document.getIn(["items", at, "gate"]);
    const task = tasks.find((name) => namesTask(item, name));
    return task === undefined || !isMap(gate) ? [] : readGateLink(gate, task, lines);
  });
  return { links, loose: [] };
}

const listExpected = (gate: YAMLMap, run: RecordedRun): [Leaf | undefined, string][] => [
  [getLeaf(gate, "log"), run.manifestPath],
  [getLeaf(gate, "run_id"), run.runId],
  [getRunStatus(gate), run.status],
];

function readGateLink(gate: YAMLMap, task: string, lines: LineCounter): ManifestLink[] {
  const log = getLeaf(gate, "log");
  if (log === undefined) return [];
  const findOutdated = (run: RecordedRun): Change[] =>
    listExpected(gate, run).flatMap(([leaf, value]) =>
      leaf && leaf.value !== value ? [{ ...leaf, value }] : [],
    );
  return [
    {
      line: lines.linePos(log.start).line,
      task,
      pipeline: null,
      named: typeof log.value === "string" ? log.value : null,
      isCurrent: (run) => findOutdated(run).length === 0,
      refreshed: (text, run) => applyChanges(text, findOutdated(run)),
    },
  ];
}

/** A value with its range, in UTF-16 units. */
interface Leaf {
  value: unknown;
  start: number;
  end: number;
}

type Change = Leaf & { value: string };

function getLeaf(gate: YAMLMap, key: string): Leaf | undefined {
  const node = gate.get(key, true) as Node | undefined;
  if (!isScalar(node) || !node.range) return undefined;
  return { value: node.value, start: node.range[0], end: node.range[1] };
}

function getRunStatus(gate: YAMLMap): Leaf | undefined {
  const status = getLeaf(gate, "status");
  return typeof status?.value === "string" && runWords.has(status.value) ? status : undefined;
}

const applyChanges = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((left, right) => right.start - left.start)
    .reduce(
      (so, { start, end, value }) => so.slice(0, start) + JSON.stringify(value) + so.slice(end),
      text,
    );
