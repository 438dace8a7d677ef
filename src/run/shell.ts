/** A stage's `run` text as a script for a shell. */
export interface ShellScript {
  /** Name of the file for the script. */
  fileName: string;
  script: string;
  /**
   * Command lines to try in order, for the path of the file. Several where GitHub has a fallback, such as sh for bash.
   */
  candidates(path: string): ShellCall[];
}

export interface ShellCall {
  command: string;
  args: string[];
}

interface ShellForm {
  extension: string;
  templates: string[];
  wrap?: (script: string) => string;
}

/** By default PowerShell continues after an error and ignores the last program's exit code. */
const wrapPowershell = (script: string): string =>
  `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;

/** The shells that GitHub documents for `jobs.<job_id>.steps[*].shell`, and `node`. */
const shells: Record<string, ShellForm> = {
  bash: { extension: ".sh", templates: ["bash --noprofile --norc -eo pipefail {0}"] },
  sh: { extension: ".sh", templates: ["sh -e {0}"] },
  pwsh: {
    extension: ".ps1",
    templates: ["pwsh -NoLogo -NonInteractive -File {0}"],
    wrap: wrapPowershell,
  },
  powershell: {
    extension: ".ps1",
    templates: ["powershell -NoLogo -NonInteractive -File {0}"],
    wrap: wrapPowershell,
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

/** @param shell from the configuration: null, a name in the table above, or a template with `{0}` */
export function toShellScript(shell: string | null, script: string, windows: boolean): ShellScript {
  const form = findShell(shell, windows);
  return {
    fileName: `script${form.extension}`,
    script: form.wrap ? form.wrap(script) : script,
    candidates: (path) => form.templates.map((template) => expandTemplate(template, path)),
  };
}

function expandTemplate(template: string, path: string): ShellCall {
  const [command = "", ...args] = template.split(/\s+/).filter((word) => word !== "");
  return { command, args: args.map((arg) => arg.replaceAll("{0}", path)) };
}

function findShell(shell: string | null, windows: boolean): ShellForm {
  if (shell === null) return windows ? shells["pwsh"]! : unset;
  return shells[shell] ?? { extension: "", templates: [shell] };
}
