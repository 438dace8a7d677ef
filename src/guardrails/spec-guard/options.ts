import { z } from "zod";
import { AsOf, commonOptions, OnlyChanged, RepositoryGlob } from "../common-options.ts";

/** Everything but what is read by people, what tests, what plans the work, and what no person writes. */
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

/** Ten years: a spec that may be older has no need of a date. */
const mostDays = 3650;

/** The options of `guardrail/spec-guard`. */
export const SpecGuardOptions = z.strictObject({
  code: z.array(RepositoryGlob).default(code).meta({
    description:
      "Files whose change needs a spec or task change. The last glob that matches decides, `!` takes files out; specs and what .gitattributes calls `linguist-generated` are never code.",
  }),
  specs: z.array(RepositoryGlob).default(specs).meta({
    description:
      "Specs and task files. The Markdown files among them need a `last_review`, except a README.md and the lists in `tasks/` that have no front matter.",
  }),
  "require-spec": z
    .boolean()
    .default(true)
    .meta({ description: "Whether code changes need a spec or task change." }),
  "max-age-days": z
    .int()
    .min(1)
    .max(mostDays)
    .default(30)
    .meta({ description: "How many days ago a spec may have been reviewed." }),
  "warn-days": z
    .int()
    .min(0)
    .max(mostDays)
    .default(7)
    .meta({ description: "How many days before that it warns." }),
  "only-changed": OnlyChanged.meta({
    description:
      "Whether only specs that changed are judged by their date. `auto`: in pull requests and merge queues, so that the calendar alone fails none of them.",
  }),
  "as-of": AsOf.meta({
    description:
      "The day that dates are judged by: today, or the day of the head commit, by which the verdict can be made again later.",
  }),
  "require-evidence": z.boolean().default(false).meta({
    description:
      "Whether each `[x]` item of a changed spec or task file has to name evidence: a file that exists, or a run or artifact in GitHub Actions.",
  }),
  "require-approval": z.boolean().default(false).meta({
    description:
      "Whether code changes need an approval of the task, with an actor and a timestamp, in tasks/index.json.",
  }),
  "require-child-run": z.boolean().default(false).meta({
    description:
      "Whether a run of a task whose name begins with `<task>-` must have been recorded.",
  }),
  ...commonOptions,
});
export type SpecGuardOptions = z.infer<typeof SpecGuardOptions>;
