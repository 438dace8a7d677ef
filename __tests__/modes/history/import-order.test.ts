import { expect, test } from "@jest/globals";
import { join } from "node:path";
import { importEntries } from "../../../src/modes/history/import-entries.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { lineOf } from "../../metrics/history-lines.ts";
import {
  aggregatesOf,
  idsOfLines,
  newPlace,
  openLocal,
  recordIn,
} from "../../metrics/history/local-place.ts";

const stage = (outcome: string) => [["api/unit", outcome] as const];

test.each([
  ["a clock that was set back", ["2026-03-02T10:00:00Z", "2026-03-01T10:00:00Z", "2026-03-03T10:00:00Z"]],
  ["one time for all", Array.from({ length: 5 }, () => "2026-03-02T10:00:00Z")],
  ["the newest first", ["2026-03-05T10:00:00Z", "2026-03-04T10:00:00Z", "2026-03-03T10:00:00Z"]],
])("figures of another clone's file are that clone's figures, with %s (A24)", async (_, times) => {
  const [theirs, ours] = [await newPlace(), await newPlace()];
  for (const [number, at] of times.entries()) {
    const status = number % 2 === 0 ? "failed" : "succeeded";
    const line = lineOf({ run: `${9 - number}`, at, status, sha: "a", stages: stage(status) });
    await recordIn(theirs, [line]);
  }
  const history = openLocal(ours);
  const imported = await importEntries(diskFiles(), history, join(theirs.folder, "metrics.json"));
  expect(imported).toMatchObject({ entered: times.length, warnings: [] });
  expect(await idsOfLines(history)).toEqual(await idsOfLines(openLocal(theirs)));
  expect(aggregatesOf(ours)).toEqual(aggregatesOf(theirs));
});
