import * as z from "zod";
import { commonOptions, RepositoryGlob } from "../common-options.ts";
import { readSize } from "../../model/size.ts";
import { type PathBudget, readPathBudget } from "./budget.ts";

const countExpected = "expected a whole number, 0 or more";
const bytesExpected =
  "expected a whole number of bytes, 0 or more, or text such as 1MiB (units B, KiB, MiB, GiB)";
const pathBudgetExpected =
  "expected a glob and then one or more of max-files, max-lines and max-binary-bytes, each with a number of 0 or more, " +
  'as in "src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB"';

const Count = z.int(countExpected).min(0, countExpected);

const Bytes = z
  .union([z.number(), z.string()], { error: bytesExpected })
  .transform((value, context) => {
    const bytes = readSize(String(value));
    if (bytes !== undefined) return bytes;
    context.addIssue({ code: "custom", message: bytesExpected });
    return z.NEVER;
  });

const PathBudgets = z.array(
  z.string(pathBudgetExpected).transform((text, context): PathBudget => {
    const budget = readPathBudget(text);
    if (budget !== undefined) return budget;
    context.addIssue({
      code: "custom",
      message: `${pathBudgetExpected}; found ${JSON.stringify(text)}`,
    });
    return z.NEVER;
  }),
);

/** The options of `guardrail/diff-budget`. */
export const DiffBudgetOptions = z.strictObject({
  "max-files": Count.default(25).meta({ description: "Maximum number of changed files." }),
  "max-lines": Count.default(800).meta({
    description: "Maximum number of added and deleted lines together.",
  }),
  "max-binary-bytes": Bytes.default(1024 ** 2).meta({
    description:
      "Maximum total size, after the change, of changed binary files and texts with a line of more than 10,000 bytes: bytes, or text such as 1MiB.",
  }),
  paths: PathBudgets.default([]).meta({
    description:
      "Budgets for parts of the repository, in addition to the one for all of it: each a glob and its limits, such as `src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB`.",
  }),
  ignore: z.array(RepositoryGlob).default([]).meta({
    description:
      "Files that are not counted, in addition to lock files, `dist`, `node_modules`, `archives` and what .gitattributes of the base marks as `linguist-generated`. The last matching glob decides; `!` counts files again, including those ignored by default.",
  }),
  ...commonOptions,
});
export type DiffBudgetOptions = z.infer<typeof DiffBudgetOptions>;
