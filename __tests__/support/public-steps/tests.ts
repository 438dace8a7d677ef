import type { PublicStep } from "./step.ts";

/** Tests, their reports and their exit codes. */
export const testSteps: readonly PublicStep[] = [
  {
    name: "pytest with a table in the summary",
    run: `cat > report.txt <<'EOF'
3 passed, 1 failed in 0.12s
EOF
{
  echo "### Tests"
  echo
  echo "| suite | result |"
  echo "| ----- | ------ |"
  echo "| unit  | $(cat report.txt) |"
} >> $GITHUB_STEP_SUMMARY
exit 1`,
    comes: {
      exit: 1,
      summary:
        "### Tests\n\n| suite | result |\n| ----- | ------ |\n| unit  | 3 passed, 1 failed in 0.12s |\n",
    },
  },
  {
    name: "jest with its github-actions reporter",
    run: `echo "::group::src/app.test.js"
echo "  ✕ adds (3 ms)"
echo "::endgroup::"
printf '::error file=%s,line=7,title=adds::%s\\n' "src/app.js" 'Error: expected 3%0A%0AReceived: 4%25'
exit 1`,
    comes: { exit: 1, findings: [{ title: "adds", message: "Error: expected 3\n\nReceived: 4%" }] },
  },
  {
    name: "a coverage in percent, as an output and in the summary",
    run: `percent=$(printf 'Name Stmts Miss Cover\\nTOTAL 200 26 87%%\\n' | awk '/^TOTAL/ { sub("%", "", $4); print $4 }')
echo "percent=$percent" >> "$GITHUB_OUTPUT"
echo "Coverage: **$percent %**" >> "$GITHUB_STEP_SUMMARY"
if [ "$percent" -lt 90 ]; then echo "::notice title=Coverage::$percent % is below 90 %"; fi`,
    comes: {
      exit: 0,
      outputs: { percent: "87" },
      summary: "Coverage: **87 %**\n",
      findings: [{ level: "notice" }],
    },
  },
  {
    name: "a leg of a matrix job, which names its report after itself",
    env: { OS: "linux", NODE: "20" },
    run: `mkdir -p "reports/$OS-$NODE"
echo "report=reports/$OS-$NODE" >> "$GITHUB_OUTPUT"
echo "REPORT_NAME=unit $OS $NODE" >> "$GITHUB_ENV"`,
    comes: { outputs: { report: "reports/linux-20" }, env: { REPORT_NAME: "unit linux 20" } },
  },
  {
    name: "a pipe under shell: bash, whose first failure counts",
    shell: "bash",
    run: `echo "before=1" >> "$GITHUB_OUTPUT"
grep -c TODO src/app.js | tee count.txt
echo "after=1" >> "$GITHUB_OUTPUT"`,
    comes: { exit: 1, outputs: { before: "1" } },
  },
  {
    name: "a pipe without shell, whose last command counts",
    run: `grep -c TODO src/app.js | tee count.txt
echo "todos=$(cat count.txt)" | tee -a $GITHUB_OUTPUT`,
    comes: { exit: 0, outputs: { todos: "0" } },
  },
];
