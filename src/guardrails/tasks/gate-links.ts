import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { namesTask, readTaskIndex } from "./task-index.ts";
import type { Links, ManifestLink, RecordedRun } from "./manifest-links.ts";

/** Words of `gate.status` that tell of a run, and change with it. All others are somebody's own, and stay. */
const runWords = new Set(["queued", "in_progress", "succeeded", "failed", "cancelled"]);

/**
 * The links of tasks/index.json: `gate.log` of each item, the path of a manifest, with `gate.run_id` beside it and
 * `gate.status`, where that is the word for a run's end.
 * @param text without a byte order mark
 * @param tasks of which there are runs; an item belongs to one by its id, its slug, or both
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

function readGateLink(gate: YAMLMap, task: string, lines: LineCounter): ManifestLink[] {
  const log = getLeaf(gate, "log");
  if (log === undefined) return [];
  const wanted = (run: RecordedRun): [Leaf | undefined, string][] => [
    [log, run.manifestPath],
    [getLeaf(gate, "run_id"), run.runId],
    [getRunStatus(gate), run.status],
  ];
  const outdated = (run: RecordedRun): Change[] =>
    wanted(run).flatMap(([leaf, value]) =>
      leaf && leaf.value !== value ? [{ ...leaf, value }] : [],
    );
  return [
    {
      line: lines.linePos(log.start).line,
      task,
      pipeline: null,
      named: typeof log.value === "string" ? log.value : null,
      isCurrent: (run) => outdated(run).length === 0,
      refreshed: (text, run) => applyChanges(text, outdated(run)),
    },
  ];
}

/** A value and where it stands, in UTF-16 units. */
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
