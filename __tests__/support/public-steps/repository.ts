/** What the repository holds that the steps run in. */
export const stepFiles: Record<string, string> = {
  "src/app.js": "\n",
  "src/app.ts": "\n",
  "src/tool.py": "\n",
  "src/main.go": "\n",
  "scripts/build.sh": "\n",
  ".github/matchers/eslint.json": matcherFile("eslint-stylish", [
    { regexp: "^([^\\s].*)$", file: 1 },
    {
      regexp: "^\\s+(\\d+):(\\d+)\\s+(error|warning)\\s+(.*?)\\s{2,}(.*)$",
      line: 1,
      column: 2,
      severity: 3,
      message: 4,
      code: 5,
      loop: true,
    },
  ]),
  ".github/matchers/tsc.json": matcherFile("tsc", [
    {
      regexp: "^(\\S+?)\\((\\d+),(\\d+)\\): (error|warning) (TS\\d+): (.*)$",
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      code: 5,
      message: 6,
    },
  ]),
  ".github/matchers/actionlint.json": matcherFile("actionlint", [
    {
      regexp: "^(?:\\x1b\\[\\d+m)?([^:\\x1b]+)(?:\\x1b\\[\\d+m)*:(\\d+):(\\d+): (.*) \\[(.+)\\]$",
      file: 1,
      line: 2,
      column: 3,
      message: 4,
      code: 5,
    },
  ]),
  ".github/matchers/shellcheck.json": matcherFile("shellcheck-gcc", [
    {
      regexp: "^(.+?):(\\d+):(\\d+): (warning|error|note): (.*) \\[(SC\\d+)\\]$",
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      message: 5,
      code: 6,
    },
  ]),
};

export const matcherFiles = Object.keys(stepFiles).filter((path) => path.endsWith(".json"));

function matcherFile(owner: string, pattern: object[]): string {
  return JSON.stringify({ problemMatcher: [{ owner, pattern }] });
}
