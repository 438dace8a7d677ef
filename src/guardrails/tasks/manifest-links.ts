import { posix } from "node:path";
import type { RunStatus } from "../../model/outcome-schema.ts";
import { type FrontMatter, parseFrontMatter, setField } from "../front-matter.ts";
import { parseMarkdown } from "../markdown.ts";
import { findParseObstacle } from "../../text/parse-limits.ts";
import { walkNodes } from "./checked-items.ts";

/** A run that a link can name. */
export interface RecordedRun {
  task: string;
  pipeline: string;
  runId: string;
  status: RunStatus;
  /** Relative to the repository root. */
  manifestPath: string;
}

/** A place in a task file that names the newest manifest of a task or of one of its pipelines. */
export interface ManifestLink {
  /** Counted from 1. */
  line: number;
  task: string;
  /** null for the pipeline that ran last. */
  pipeline: string | null;
  /** The manifest that it names now; null if none yet. */
  named: string | null;
  isCurrent(run: RecordedRun): boolean;
  /** Returns the file's text with the link updated. Links before it keep their positions. */
  refreshed(text: string, run: RecordedRun): string;
}

/** A marker that no link follows. */
export interface LooseMarker {
  line: number;
  task: string;
}

/** `problem`: why the links of a file cannot be found, to follow "because". */
export type Links = FoundLinks | { problem: string };

export interface FoundLinks {
  /** In the order of the text. */
  links: ManifestLink[];
  loose: LooseMarker[];
}

/**
 * Finds the manifest links of a Markdown file: `manifest:` in its front matter with `task:` (and `pipeline:`), and
 * markers, `<!-- manifest: <task> -->` or `<!-- manifest: <task>/<pipeline> -->`, each followed by a code span or a
 * link on the same or the next line. Markers in code are ignored.
 * @param text without a byte order mark
 */
export function findMarkdownLinks(path: string, text: string): Links {
  const problem = hasMarkers(text) ? findParseObstacle(text) : null;
  if (problem !== null) return { problem };
  const marked = findMarkers(text).map((marker) => ({
    marker,
    link: readMarkedLink(path, text, marker),
  }));
  const front = parseFrontMatter(text);
  return {
    links: [
      ...(front === null ? [] : findFieldLinks(front)),
      ...marked.flatMap(({ link }) => link ?? []),
    ],
    loose: marked.flatMap(({ marker, link }) => (link === undefined ? [marker] : [])),
  };
}

function findFieldLinks({ fields, getLine }: FrontMatter): ManifestLink[] {
  const { manifest, task, pipeline = null } = fields;
  const isName = (value: unknown): value is string | null =>
    value === null || typeof value === "string";
  if (typeof task !== "string" || !isName(manifest) || !isName(pipeline)) return [];
  return [
    {
      line: getLine("manifest"),
      task,
      pipeline,
      named: manifest,
      isCurrent: ({ manifestPath }) => manifest === manifestPath,
      refreshed: (whole, { manifestPath }) => setField(whole, "manifest", manifestPath),
    },
  ];
}

interface Marker {
  line: number;
  task: string;
  pipeline: string | null;
  /** Offset of the end of the marker, in UTF-16 units. */
  end: number;
}

const markerText = /^<!--\s*manifest:\s*([^\s/]+)(?:\/([^\s/]+))?\s*-->/;

/** Skips parsing for most task files, which have no markers. */
const hasMarkers = (text: string): boolean => /<!--\s*manifest:/.test(text);

/** Finds markers with the parser, which knows what is code. */
function findMarkers(text: string): Marker[] {
  if (!hasMarkers(text)) return [];
  return [...walkNodes(parseMarkdown(text))].flatMap((node) => {
    if (node.type !== "html" || node.position?.start.offset === undefined) return [];
    const { line, offset } = node.position.start;
    const match = markerText.exec(text.slice(offset));
    if (match === null) return [];
    const [whole, task, pipeline = null] = match;
    return [{ line, task: task!, pipeline, end: offset + whole.length }];
  });
}

/** The code span or link right after a marker; its address has no spaces or brackets. */
const target = /[ \t]*(?:\r?\n[ \t]*)?(?:`(?<code>[^`\n]+)`|\[[^\]\n]*\]\((?<link>[^()\s]*)\))/dy;

/** Returns undefined if no link follows the marker. */
function readMarkedLink(path: string, text: string, marker: Marker): ManifestLink | undefined {
  target.lastIndex = marker.end;
  const match = target.exec(text);
  if (match === null) return undefined;
  const kind = match.groups!["code"] === undefined ? "link" : "code";
  const [start, end] = match.indices!.groups![kind]!;
  const named = text.slice(start, end);
  const formatTarget = ({ manifestPath }: RecordedRun): string =>
    kind === "code" ? manifestPath : encodeURI(posix.relative(posix.dirname(path), manifestPath));
  return {
    line: text.slice(0, start).split("\n").length,
    task: marker.task,
    pipeline: marker.pipeline,
    named,
    isCurrent: (run) => named === formatTarget(run),
    refreshed: (whole, run) => whole.slice(0, start) + formatTarget(run) + whole.slice(end),
  };
}
