import { posix } from "node:path";
import type { RunStatus } from "../../model/outcome-schema.ts";
import { type FrontMatter, parseFrontMatter, setField } from "../front-matter.ts";
import { parseMarkdown } from "../markdown.ts";
import { whyNotParsed } from "../../text/parse-limits.ts";
import { walkNodes } from "./checked-items.ts";

/** A run that a link can lead to. */
export interface RecordedRun {
  task: string;
  pipeline: string;
  runId: string;
  status: RunStatus;
  /** Relative to the repository root. */
  manifestPath: string;
}

/** A place in a task file that names the newest manifest of a task, or of one of its pipelines. */
export interface ManifestLink {
  /** Counted from 1. */
  line: number;
  task: string;
  /** null: whichever ran last. */
  pipeline: string | null;
  /** What it names now; null: nothing yet. */
  named: string | null;
  isCurrent(run: RecordedRun): boolean;
  /** The file's text with the link leading to this run. Links before it in the text stay where they are. */
  refreshed(text: string, run: RecordedRun): string;
}

/** A marker with nothing behind it that could be refreshed. */
export interface LooseMarker {
  line: number;
  task: string;
}

/** `problem`: why a file's links cannot be found, to follow "because". */
export type Links = FoundLinks | { problem: string };

export interface FoundLinks {
  /** In the order of the text. */
  links: ManifestLink[];
  loose: LooseMarker[];
}

/**
 * The manifest links of a Markdown file: `manifest:` in its front matter, with `task:` (and `pipeline:`) beside it, and
 * markers, `<!-- manifest: <task> -->` or `<!-- manifest: <task>/<pipeline> -->`, each with a code span or a link right behind
 * it, on the same line or the next one. A marker in a code block or code span is only text.
 * @param text without a byte order mark
 */
export function findMarkdownLinks(path: string, text: string): Links {
  const problem = hasMarkers(text) ? whyNotParsed(text) : null;
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
  /** Of the text right behind it, in UTF-16 units. */
  end: number;
}

const markerText = /^<!--\s*manifest:\s*([^\s/]+)(?:\/([^\s/]+))?\s*-->/;

/** Most task files have none, and parsing takes its time. */
const hasMarkers = (text: string): boolean => /<!--\s*manifest:/.test(text);

/** Comments are found by the parser, which knows what is code; all else about them stands in the text itself. */
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

/** What a marker is about: a code span, or a link whose address has neither spaces nor brackets. Nothing is between them. */
const target = /[ \t]*(?:\r?\n[ \t]*)?(?:`(?<code>[^`\n]+)`|\[[^\]\n]*\]\((?<link>[^()\s]*)\))/dy;

/** undefined: nothing to refresh follows the marker. */
function readMarkedLink(path: string, text: string, marker: Marker): ManifestLink | undefined {
  target.lastIndex = marker.end;
  const match = target.exec(text);
  if (match === null) return undefined;
  const kind = match.groups!["code"] === undefined ? "link" : "code";
  const [start, end] = match.indices!.groups![kind]!;
  const named = text.slice(start, end);
  const wanted = ({ manifestPath }: RecordedRun): string =>
    kind === "code" ? manifestPath : encodeURI(posix.relative(posix.dirname(path), manifestPath));
  return {
    line: text.slice(0, start).split("\n").length,
    task: marker.task,
    pipeline: marker.pipeline,
    named,
    isCurrent: (run) => named === wanted(run),
    refreshed: (whole, run) => whole.slice(0, start) + wanted(run) + whole.slice(end),
  };
}
