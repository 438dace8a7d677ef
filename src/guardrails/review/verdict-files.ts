import * as z from "zod";
import { Finding } from "../../model/finding.ts";
import { parseJson } from "../../model/json.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import { createNoOpinion, createReviewFinding, joinFeedback, type Opinion } from "./opinion.ts";
import { joinWords } from "../../text/wording.ts";

type VerdictText = ReviewFacts["verdicts"][number];

/** The verdict file of a reviewing stage, written by a person or a program. */
const VerdictFile = z.strictObject({
  approved: z.boolean(),
  feedback: z.string().nullish(),
  findings: z
    .array(
      z.strictObject({
        /** Default: `warning`. */
        level: Finding.shape.level.optional(),
        path: Finding.shape.path.optional(),
        line: Finding.shape.line.optional(),
        message: z.string().min(1),
      }),
    )
    .optional(),
});

interface ReadVerdict {
  /** `verdict.json of repo/ai-review` */
  name: string;
  approved: boolean;
  feedback: string | null;
  findings: Finding[];
}

/**
 * Combines the verdict files of a run: approved if all approve, rejected if one does not. An unreadable file does not
 * approve, nor does one that approves and reports errors, because it contradicts itself.
 */
export function readVerdictOpinion(place: string, verdicts: readonly VerdictText[]): Opinion {
  if (verdicts.length === 0)
    return createNoOpinion(
      `${place} does not exist: the stage did not run, did not write the file, or does not upload it as an artifact`,
    );
  const read = verdicts.map(readVerdict);
  const good = read.filter((one): one is ReadVerdict => "approved" in one);
  const bad = read.filter((one): one is Finding => !("approved" in one));
  const rejecting = good.filter(({ approved }) => !approved);
  const approving = good.filter(({ approved }) => approved);
  const findings = [
    ...bad,
    ...findContradictions(approving, rejecting),
    ...good.flatMap((one) => one.findings),
  ];
  const by = (some: readonly ReadVerdict[]): string => joinWords(some.map(({ name }) => name));
  const feedback = (some: readonly ReadVerdict[]): string | null =>
    joinFeedback(some.map((one) => one.feedback));
  if (rejecting.length > 0)
    return { state: "rejected", by: by(rejecting), feedback: feedback(rejecting), findings };
  if (bad.length > 0)
    return createNoOpinion(joinWords(bad.map(({ message }) => message)), findings);
  return { state: "approved", by: by(approving), feedback: feedback(approving), findings };
}

/** @returns a finding if the file is invalid */
function readVerdict({ path, stage, text }: VerdictText): ReadVerdict | Finding {
  const name = `${path} of ${stage}`;
  const value = parseJson(text.replace(/^\uFEFF/, ""));
  if (value === undefined)
    return createMalformedFinding(name, text === "" ? "is empty" : "is not JSON");
  const parsed = VerdictFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue!.path.join(".");
    return createMalformedFinding(
      name,
      `is not as expected: ${place === "" ? "" : `${place}: `}${issue!.message}`,
    );
  }
  const { approved, feedback, findings = [] } = parsed.data;
  const reviewerFindings = findings.map(
    ({ level = "warning", message, path: place = null, line = null }) =>
      createReviewFinding("reviewer", {
        level,
        title: `Review by ${stage}`,
        message,
        path: place,
        line,
        fix: null,
      }),
  );
  const errors = reviewerFindings.filter(({ level }) => level === "error").length;
  const isTorn = approved && errors > 0;
  const words = isTorn
    ? `${name} approves and reports ${errors === 1 ? "an error" : `${errors} errors`}`
    : null;
  return {
    name,
    approved: approved && !isTorn,
    feedback: [words, feedback?.trim()].filter(Boolean).join(": ") || null,
    findings: reviewerFindings,
  };
}

const createMalformedFinding = (name: string, problem: string): Finding =>
  createReviewFinding("malformed-verdict", {
    title: "Unreadable verdict",
    message: `the verdict ${name} ${problem}`,
    fix: 'Let the stage write JSON like {"approved": true, "feedback": "…", "findings": [{"level": "warning", "path": "src/a.ts", "line": 1, "message": "…"}]}.',
  });

function findContradictions(
  approving: readonly ReadVerdict[],
  rejecting: readonly ReadVerdict[],
): Finding[] {
  if (approving.length === 0 || rejecting.length === 0) return [];
  const [yes, no] = [approving, rejecting].map((some) => joinWords(some.map(({ name }) => name)));
  return [
    createReviewFinding("contradicting-verdicts", {
      title: "Verdicts differ",
      message: `${yes} approves and ${no} does not: a rejection counts`,
      fix: "Leave one verdict, or have it reviewed again.",
    }),
  ];
}
