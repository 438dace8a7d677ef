export interface Group {
  title: string;
  lines: string[];
}

const start = /^(?:##)?\[group\]/;
const end = /^(?:##)?\[endgroup\]/;

/**
 * The foldable parts of a finished log. The page that shows it goes by the text alone, so a line that starts with the mark
 * counts, whoever wrote it, also while commands are stopped, and also without the `##` (as `[command]` does, which
 * @actions/exec prints). Groups do not nest: a new one ends the one before it.
 */
export function groupsOf(visible: string): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const line of visible.split("\n")) {
    if (start.test(line)) {
      open = { title: line.replace(start, ""), lines: [] };
      groups.push(open);
    } else if (end.test(line)) open = undefined;
    else open?.lines.push(line);
  }
  return groups;
}
