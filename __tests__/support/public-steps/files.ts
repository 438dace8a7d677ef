import type { PublicStep } from "./step.ts";

/** Outputs, variables and folders for later steps. */
export const fileSteps: readonly PublicStep[] = [
  {
    name: "a version from git describe, as an output and a variable",
    run: `version=$(echo v1.4.0-3-g1a2b3c4)
echo "version=\${version#v}" | tee -a "$GITHUB_OUTPUT"
echo "VERSION=$version" >> "$GITHUB_ENV"`,
    comes: { outputs: { version: "1.4.0-3-g1a2b3c4" }, env: { VERSION: "v1.4.0-3-g1a2b3c4" } },
  },
  {
    name: "a matrix of a later job, as JSON of several lines",
    run: `delimiter="EOF_$(printf '%s' 5f3a | tr a-f A-F)"
{
  echo "matrix<<$delimiter"
  printf '{\\n  "include": [{ "suite": "unit", "args": "a=b<<c" }]\\n}\\n'
  echo "$delimiter"
} >> "$GITHUB_OUTPUT"
echo "count=1" >> "$GITHUB_OUTPUT"`,
    comes: { outputs: { matrix: '{\n  "include": [{ "suite": "unit", "args": "a=b<<c" }]\n}', count: "1" } },
  },
  {
    name: "tools that are added to the path, of which the last one is found first",
    run: `mkdir -p bin tools/bin
printf '#!/bin/sh\\necho tool\\n' > bin/tool && chmod +x bin/tool
echo "$PWD/bin" >> $GITHUB_PATH
echo "$PWD/tools/bin" >> $GITHUB_PATH`,
    next: `tool`,
    comes: { exit: 0, path: ["<root>/tools/bin", "<root>/bin"] },
  },
  {
    name: "release notes of several lines in the environment",
    run: `{
  echo 'NOTES<<END_OF_NOTES'
  printf 'Fixes\\n\\n- a = b\\n- EOF\\n'
  echo 'END_OF_NOTES'
  echo 'EMPTY='
  echo 'FLAGS=--define a=b'
} >> "$GITHUB_ENV"`,
    comes: { env: { NOTES: "Fixes\n\n- a = b\n- EOF", EMPTY: "", FLAGS: "--define a=b" } },
  },
  {
    name: "files with CRLF and a byte order mark, as PowerShell writes them",
    run: `printf '\\357\\273\\277version=1.2.3\\r\\n' >> "$GITHUB_OUTPUT"
printf 'CHANNEL=stable\\r\\n' >> "$GITHUB_ENV"`,
    comes: { outputs: { version: "1.2.3\r" }, env: { CHANNEL: "stable\r" } },
    inStage: {
      why: "a line of these files may end in CR, LF or CRLF on every system: docs/configuration.md",
      verdict: { outputs: { version: "1.2.3" }, env: { CHANNEL: "stable" } },
    },
    underAct: {
      why: "Go's scanner of lines takes CRLF for a line end",
      verdict: { outputs: { version: "1.2.3" }, env: { CHANNEL: "stable" } },
    },
  },
  {
    name: "a variable whose second line is no pair",
    run: `printf 'CHANGES=one\\ntwo\\n' >> "$GITHUB_ENV"`,
    comes: { exit: "refused", env: { CHANGES: "one" } },
    underAct: {
      why: "act fails the job and not the step, and takes nothing of the file",
      verdict: { exit: 0, env: {} },
    },
  },
];
