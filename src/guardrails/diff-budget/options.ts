import { z } from "zod";
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
  "max-files": Count.default(25).meta({ description: "How many files may change." }),
  "max-lines": Count.default(800).meta({
    description: "How many lines may be added and deleted, together.",
  }),
  "max-binary-bytes": Bytes.default(1024 ** 2).meta({
    description:
      "How large changed binary files, and texts with a line of more than 10,000 bytes, may be together, as they are after the change: bytes, or text such as 1MiB.",
  }),
  paths: PathBudgets.default([]).meta({
    description:
      "Budgets for parts of the repository, besides that for all of it: each a glob and what may change there, such as `src/api/** max-files=5 max-lines=100 max-binary-bytes=64KiB`.",
  }),
  ignore: z.array(RepositoryGlob).default([]).meta({
    description:
      "Files that count for no budget, besides lock files, `dist`, `node_modules`, `archives` and what .gitattributes of the base calls `linguist-generated`. The last glob that matches decides; `!` takes files out again, also of those that are always left out.",
  }),
  ...commonOptions,
});
export type DiffBudgetOptions = z.infer<typeof DiffBudgetOptions>;
