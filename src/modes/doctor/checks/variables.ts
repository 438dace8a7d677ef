import type { Check } from "../check.ts";

export const checkVariables: Check = ({ machine: { environment, variableProblems } }) =>
  environment["GITHUB_ACTIONS"] === "true" && variableProblems.length === 0
    ? [{ level: "ok", message: "variables of GitHub Actions" }]
    : variableProblems.map((message) => ({
        level: "problem",
        message,
        fix: "pass on all GITHUB_* variables of the step, or unset GITHUB_ACTIONS",
      }));
