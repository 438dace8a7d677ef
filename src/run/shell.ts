/** How a stage's text is run. */
export interface ShellCommand {
  /** What the file is called that the text is written to. */
  fileName: string;
  script: string;
  /**
   * The command lines to try, first one first, for the path of that file. More than one where GitHub falls back:
   * without bash, an unset shell is sh.
   */
  candidates(path: string): CommandLine[];
}

export interface CommandLine {
  command: string;
  args: string[];
}

interface ShellForm {
  extension: string;
  templates: string[];
  wrap?: (script: string) => string;
}

/** PowerShell goes on after an error and forgets the exit code of the last program unless it is told otherwise. */
const powershell = (script: string): string =>
  `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;

/** The forms that GitHub documents for `jobs.<job_id>.steps[*].shell`; `node` is ours. */
const shells: Record<string, ShellForm> = {
  bash: { extension: ".sh", templates: ["bash --noprofile --norc -eo pipefail {0}"] },
  sh: { extension: ".sh", templates: ["sh -e {0}"] },
  pwsh: {
    extension: ".ps1",
    templates: ["pwsh -NoLogo -NonInteractive -File {0}"],
    wrap: powershell,
  },
  powershell: {
    extension: ".ps1",
    templates: ["powershell -NoLogo -NonInteractive -File {0}"],
    wrap: powershell,
  },
  cmd: {
    extension: ".cmd",
    templates: ["cmd /D /E:ON /V:OFF /C {0}"],
    wrap: (script) => `@echo off\r\n${script}`,
  },
  python: { extension: ".py", templates: ["python {0}", "python3 {0}"] },
  node: { extension: ".js", templates: ["node {0}"] },
};

const unset: ShellForm = { extension: ".sh", templates: ["bash -e {0}", "sh -e {0}"] };

/** @param shell as in the configuration: null, a name of the table above or a template with `{0}` */
export function shellCommand(shell: string | null, script: string, windows: boolean): ShellCommand {
  const form = formOf(shell, windows);
  return {
    fileName: `script${form.extension}`,
    script: form.wrap ? form.wrap(script) : script,
    candidates: (path) => form.templates.map((template) => commandLine(template, path)),
  };
}

function commandLine(template: string, path: string): CommandLine {
  const [command = "", ...args] = template.split(/\s+/).filter((word) => word !== "");
  return { command, args: args.map((arg) => arg.replaceAll("{0}", path)) };
}

function formOf(shell: string | null, windows: boolean): ShellForm {
  if (shell === null) return windows ? shells["pwsh"]! : unset;
  return shells[shell] ?? { extension: "", templates: [shell] };
}
