import { counted } from "../../model/counted.ts";
import { guardrailLimits } from "../../model/guardrail-limits.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import type {
  ChangedArea,
  ChangeForReview,
  FileKind,
  ReviewedFile,
} from "../../model/reviewed-change.ts";
import { heading, list, named, number, paragraph, table, type Words } from "./page-words.ts";

/** Maximum number of files listed by area, and of those named first. */
const mostFiles = 60;
const mostFirst = 8;
const mostCommits = 10;
const mostListed = guardrailLimits.reviewFiles.value;

/** The files to look at first, then all by area, then the commits. */
export function changeParts({ changes }: ReviewPack): string[] {
  if (changes === null) return [];
  return [...firstPart(changes), ...areasPart(changes), ...commitsPart(changes)];
}

function firstPart({ file_list }: ChangeForReview): string[] {
  const first = file_list.filter(({ reasons }) => reasons.length > 0).slice(0, mostFirst);
  if (first.length === 0) return [];
  const items = first.map(({ path, reasons, owners }): Words => {
    const whose: Words = owners.length === 0 ? [] : ["; owned by ", ...named(owners)];
    return [{ code: path }, ": ", { text: reasons.join(", ") }, ...whose];
  });
  return [heading(2, ["Look here first"]), list(items)];
}

function areasPart(changes: ChangeForReview): string[] {
  const { areas, areas_omitted } = changes;
  if (areas.length === 0) return [];
  const rows = areas.map((one): Words[] => [
    [{ code: one.area }],
    [String(one.files)],
    [`+${number(one.added_lines)} −${number(one.deleted_lines)}`],
    [testWords(one)],
  ]);
  return [
    heading(2, ["What changed"]),
    ...(areas.length + areas_omitted < 2
      ? []
      : [table(["Area", "Files", "Lines", "Its tests"], rows)]),
    ...(areas_omitted === 0
      ? []
      : [paragraph([`${counted(areas_omitted, "more area")} not shown.`])]),
    ...filesPart(changes),
  ];
}

const testWords = ({ tests_changed: changed }: ChangedArea): string =>
  changed === null ? "" : changed ? "changed" : "**did not change**";

/** The riskiest files, in the order of their areas. */
function filesPart({ areas, file_list, files }: ChangeForReview): string[] {
  const order = new Map(areas.map(({ area }, at) => [area, at]));
  const place = ({ area }: ReviewedFile): number => order.get(area) ?? areas.length;
  const shown = file_list.slice(0, mostFiles).toSorted((left, right) => place(left) - place(right));
  const rows = shown.map((file): Words[] => [
    [{ code: file.path }],
    sizeWords(file),
    whatWords(file),
  ]);
  const all = table(["File", "Lines", "What it is"], rows);
  const hidden = files - shown.length;
  if (hidden === 0) return [all];
  const more = `${counted(hidden, "more file")} not shown; \`review.json\` lists up to ${mostListed}.`;
  return [all, paragraph([more])];
}

function sizeWords({ added_lines, deleted_lines }: ReviewedFile): Words {
  if (added_lines === null) return [""];
  return [`+${number(added_lines)} −${number(deleted_lines ?? 0)}`];
}

const kindWords: Readonly<Record<FileKind, string>> = {
  code: "",
  test: "test",
  document: "document",
  generated: "generated",
  moved: "moved",
  formatted: "only formatted",
  binary: "binary",
  submodule: "submodule",
};

function whatWords({ kind, status, previous_path, owners }: ReviewedFile): Words {
  const isPlain = status === "modified" || (status === "renamed" && kind === "moved");
  const what = [isPlain ? "" : status, kindWords[kind]].filter((part) => part !== "").join(", ");
  const from: Words = previous_path === null ? [] : [" from ", { code: previous_path }];
  const whose: Words = owners.length === 0 ? [] : ["owned by ", ...named(owners)];
  const between = what !== "" && owners.length > 0 ? "; " : "";
  return [what, ...from, between, ...whose];
}

function commitsPart({ commits, commits_omitted, commits_complete }: ChangeForReview): string[] {
  // A single commit is already in the summary.
  if (commits.length + commits_omitted < 2) return [];
  const isOnesWork = new Set(commits.map(({ author }) => author)).size === 1;
  const items = commits.slice(0, mostCommits).map(({ id, author, subject }): Words => {
    const by: Words = isOnesWork ? [] : [", ", { code: author }];
    return [{ code: id.slice(0, 10) }, " ", { code: subject }, ...by];
  });
  const hidden = commits.length + commits_omitted - items.length;
  const shallow = commits_complete ? "" : "The clone is shallow: there may be more. ";
  const more = hidden === 0 ? "" : `${counted(hidden, "more commit")} not shown.`;
  return [
    heading(2, ["Commits"]),
    list(items),
    ...(shallow + more === "" ? [] : [paragraph([`${shallow}${more}`.trim()])]),
  ];
}
