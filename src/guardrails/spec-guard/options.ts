import * as z from "zod";
import { AsOf, commonOptions, OnlyChanged, RepositoryGlob } from "../common-options.ts";
import { limits } from "../../model/limits.ts";

/** Everything except documents, tests, plans and generated files. */
const code = [
  "**",
  "!docs/**",
  "!**/*.{md,mdx,markdown,rst,adoc}",
  "!**/LICENSE*",
  "!**/{__tests__,__mocks__,__snapshots__,test,tests,testdata,fixtures}/**",
  "!**/*.{test,spec}.*",
  "!**/*_test.*",
  "!**/test_*.py",
  "!tasks/**",
  "!.agent/**",
  "!**/{dist,node_modules,vendor,coverage}/**",
  "!archives/**",
  "!.runs/**/*.{json,jsonl,ndjson,log,md,sarif}",
  "!**/*.{lock,min.js,min.css,map,snap}",
  "!**/{package-lock.json,npm-shrinkwrap.json,pnpm-lock.yaml,go.sum}",
];

const specs = ["tasks/specs/**", "tasks/*.md", "docs/**/specs/**", "tasks/index.json"];

const days = (least: number) => z.int().min(least).max(limits.reviewDays.value);

/** The options of `guardrail/spec-guard`. */
export const SpecGuardOptions = z.strictObject({
  code: z.array(RepositoryGlob).default(code).meta({
    description:
      "Files whose change needs a spec or task change. The last matching glob decides; `!` excludes files. Specs and files marked as `linguist-generated` in .gitattributes are never code.",
  }),
  specs: z.array(RepositoryGlob).default(specs).meta({
    description:
      "Specs and task files. The Markdown files among them need a `last_review`, except a README.md and the lists in `tasks/` that have no front matter.",
  }),
  "require-spec": z
    .boolean()
    .default(true)
    .meta({ description: "Require a spec or task change with each code change." }),
  "max-age-days": days(1)
    .default(30)
    .meta({ description: "Maximum age of a spec's last review, in days." }),
  "warn-days": days(0)
    .default(7)
    .meta({ description: "Number of days before that from which it warns." }),
  "only-changed": OnlyChanged.meta({
    description:
      "Check the dates of changed specs only. `auto`: in pull requests and merge queues, so that the calendar alone does not fail them.",
  }),
  "as-of": AsOf.meta({
    description:
      "The day that dates are compared with: today, or the day of the head commit, so that the verdict can be reproduced later.",
  }),
  "require-evidence": z.boolean().default(false).meta({
    description:
      "Require each `[x]` item of a changed spec or task file to name evidence: an existing file, or a run or artifact in GitHub Actions.",
  }),
  "require-approval": z.boolean().default(false).meta({
    description:
      "Require an approval of the task, with an actor and a timestamp, in tasks/index.json for code changes.",
  }),
  "require-child-run": z.boolean().default(false).meta({
    description: "Require a recorded run of a task whose name starts with `<task>-`.",
  }),
  ...commonOptions,
});
export type SpecGuardOptions = z.infer<typeof SpecGuardOptions>;
