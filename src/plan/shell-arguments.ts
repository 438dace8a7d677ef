import { basename } from "node:path/posix";

/** How a shell takes arguments. */
interface ShellArguments {
  /** Quotes one for a command line. @returns null if the shell has no way; left out: its scripts are no command lines */
  quote?(argument: string): string | null;
  /** What a script calls its arguments. */
  variable: string;
  /** Matches a script that uses them. */
  uses: RegExp;
  /** The line that sets them; left out: only the shell's caller can. */
  set?(values: readonly string[]): string;
}

const quoteForPosix = (argument: string): string =>
  isPlain(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`;

const quoteForPowershell = (argument: string): string =>
  isPlain(argument) ? argument : `'${argument.replaceAll("'", "''")}'`;

/** Windows PowerShell passes a double quote on without escaping it. */
const quoteForWindowsPowershell = (argument: string): string | null =>
  argument.includes('"') ? null : quoteForPowershell(argument);

/** Percent signs are doubled, since scripts are batch files; backslashes before the closing quote as well. */
const quoteForCmd = (argument: string): string | null => {
  if (/["\r\n]/.test(argument)) return null;
  const escaped = argument.replaceAll("%", "%%").replace(/\\+$/, "$&$&");
  return isPlain(argument) ? argument : `"${escaped}"`;
};

/** Words that no shell changes. */
const isPlain = (argument: string): boolean => /^-{0,2}[A-Za-z][\w-]*$/.test(argument);

const list = (values: readonly string[]): string =>
  values.map((value) => JSON.stringify(value)).join(", ");

const posix: ShellArguments = {
  quote: quoteForPosix,
  variable: '"$@"',
  uses: /\$\{?@/,
  set: (values) => `set -- ${values.map(quoteForPosix).join(" ")}`,
};

const powershell: ShellArguments = {
  quote: quoteForPowershell,
  variable: "@args",
  uses: /[$@]args\b/i,
  set: (values) =>
    `$args = @(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ")})`,
};

const shells: Readonly<Record<string, ShellArguments>> = {
  bash: posix,
  sh: posix,
  dash: posix,
  ksh: posix,
  zsh: posix,
  pwsh: powershell,
  powershell: { ...powershell, quote: quoteForWindowsPowershell },
  cmd: { quote: quoteForCmd, variable: "%*", uses: /%\*/ },
  python: {
    variable: "sys.argv",
    uses: /\bsys\.argv\b/,
    set: (values) => `import sys; sys.argv[1:] = [${list(values)}]`,
  },
  node: {
    variable: "process.argv",
    uses: /\bprocess\.argv\b/,
    set: (values) => `process.argv.splice(2, Infinity, ${list(values)});`,
  },
};

/** Ends of a command line after which an argument would be another command, a comment or a mistake. */
const endsOpen = /(?:^|\s)#|[;&|)}\\^`]$/;

/**
 * Adds arguments to a script: at the end of a single command line, or in a first line that sets them for a script that
 * uses them.
 * @param shell as in the configuration
 * @returns why that is not possible, in words that continue "the stage x"
 */
export function addArguments(
  { run, shell }: { run: string; shell: string | null },
  values: readonly string[],
  windows: boolean,
): { run: string } | { problem: string } {
  const name = getProgram(shell ?? (windows ? "pwsh" : "bash"));
  const form = Object.hasOwn(shells, name) ? shells[name]! : null;
  if (form === null)
    return { problem: `has the shell ${shell}, and how that takes arguments is not known` };
  const { quote, set, uses, variable } = form;
  if (set !== undefined && uses.test(run)) return { run: `${set(values)}\n${run}` };
  const line = run.trim();
  if (quote === undefined || /[\r\n]/.test(line) || endsOpen.test(line) || uses.test(run))
    return { problem: describeWhere(variable, set !== undefined) };
  const quoted = values.map((value) => quote(value));
  const bad = quoted.indexOf(null);
  if (bad !== -1)
    return {
      problem: `has the shell ${name}, which cannot be given ${JSON.stringify(values[bad])} as it is`,
    };
  return { run: [line, ...quoted].join(" ") };
}

const describeWhere = (variable: string, canSet: boolean): string =>
  canSet
    ? `is no single command that arguments can be added to: write ${variable} in its script where they belong`
    : "is no single command that arguments can be added to";

/** `bash` for `/bin/bash -x {0}`. */
const getProgram = (shell: string): string =>
  basename(shell.trim().split(/\s+/)[0]!.replaceAll("\\", "/"))
    .replace(/\.exe$/i, "")
    .replace(/^python3$/, "python");
