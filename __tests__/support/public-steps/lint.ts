import type { PublicStep } from "./step.ts";

/** Tools that tell what they found, by commands, or by lines that problem matchers read. */
export const lintSteps: readonly PublicStep[] = [
  {
    name: "eslint, whose absolute paths and several lines a matcher reads",
    run: `echo "::add-matcher::.github/matchers/eslint.json"
printf '\\n%s\\n' "$PWD/src/app.js"
cat <<'REPORT'
  3:7  error    'total' is assigned a value but never used  no-unused-vars
  9:1  warning  Unexpected console statement                no-console

✖ 2 problems (1 error, 1 warning)
REPORT
exit 1`,
    comes: {
      exit: 1,
      findings: [
        { level: "error", path: "src/app.js", line: 3, column: 7 },
        { level: "warning", message: "Unexpected console statement" },
      ],
    },
  },
  {
    name: "tsc behind a step that adds its matcher, as setup-node does",
    run: `echo "::add-matcher::.github/matchers/tsc.json"`,
    next: `echo "src/app.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'." && echo "Found 1 error."`,
    comes: { exit: 0, findings: [{ level: "error", path: "src/app.ts", line: 3, column: 5 }] },
  },
  {
    name: "ruff with --output-format=github",
    run: `file="$PWD/src/tool.py"
echo "::error title=Ruff (F401),file=$file,line=1,col=8,endLine=1,endColumn=10::src/tool.py:1:8: F401 \`os\` imported but unused"
exit 1`,
    comes: {
      exit: 1,
      findings: [
        { title: "Ruff (F401)", path: "src/tool.py", line: 1, end_line: 1, column: 8, end_column: 10 },
      ],
    },
  },
  {
    name: "golangci-lint, whose exit code is kept for a later step",
    run: `status=0
{ printf '::%s file=src/main.go,line=%d,col=2::%s\\n' error 10 'Error return value is not checked (errcheck)' warning 12 'line is 130 characters (lll)'; false; } || status=$?
echo "status=$status" >> $GITHUB_OUTPUT`,
    comes: {
      exit: 0,
      outputs: { status: "1" },
      findings: [{ level: "error" }, { level: "warning", line: 12 }],
    },
  },
  {
    name: "shellcheck -f gcc, whose matcher is removed behind it",
    run: `echo "::add-matcher::.github/matchers/shellcheck.json"
for at in 4:6 5:1; do echo "scripts/build.sh:$at: warning: name is referenced but not assigned. [SC2154]"; done
echo "scripts/build.sh:7:2: note: Double quote to prevent globbing. [SC2086]"
echo "::remove-matcher owner=shellcheck-gcc::"
echo "scripts/build.sh:9:9: error: not for the matcher [SC1000]"`,
    comes: {
      exit: 0,
      findings: [
        { line: 4, column: 6 },
        { line: 5, column: 1 },
      ],
    },
  },
  {
    name: "actionlint in colours, which its matcher has to name, since the runner leaves them",
    run: `echo "::add-matcher::.github/matchers/actionlint.json"
printf '\\033[33m.github/matchers/tsc.json\\033[0m:3:9: unexpected key [syntax-check]\\n'
exit 1`,
    comes: { exit: 1, findings: [{ path: ".github/matchers/tsc.json", line: 3, message: "unexpected key" }] },
  },
  {
    name: "a warning on the standard error of a program",
    run: `echo "::warning file=src/app.js,line=1,title=Deprecated::use%0Athe other one" >&2; exit 3`,
    comes: { exit: 3, findings: [{ title: "Deprecated", message: "use\nthe other one" }] },
  },
];
