import type { CommandStage } from "../../../model/pipeline.ts";
import { listFirst } from "../../../text/wording.ts";
import { isRefusal } from "../../settings/settings.ts";
import type { Check, Facts } from "../check.ts";
import { installsPrograms, listCommands } from "../stages.ts";

export const checkPrograms: Check = ({ configuration, machine }) => {
  if (isRefusal(configuration)) return [];
  const missing = new Map<string, { stages: string[]; isCertain: boolean }>();
  for (const { stage, isCertain } of listCommands(configuration))
    for (const name of findMissing(stage, machine)) {
      const found = missing.get(name);
      const stages = new Set([...(found?.stages ?? []), stage.id]);
      missing.set(name, {
        stages: [...stages],
        isCertain: isCertain || found?.isCertain === true,
      });
    }
  if (missing.size === 0) return [{ level: "ok", message: "programs of the stages" }];
  return [...missing].map(([name, { stages, isCertain }]) => ({
    level: isCertain ? "problem" : "notice",
    message: `${name} is not on the PATH; needed by ${listFirst(stages)}`,
    fix: `install ${name}, or add its folder to PATH`,
  }));
};

/** A stage with a PATH of its own may find more. */
function findMissing(
  stage: CommandStage,
  { hasProgram, windows }: Pick<Facts["machine"], "hasProgram" | "windows">,
): string[] {
  if ("PATH" in stage.env) return [];
  const shells = getShellPrograms(stage.shell, windows);
  const isShellMissing = shells.length > 0 && !shells.some(hasProgram);
  const isPosix = /^(?:ba)?sh$/.test(shells[0] ?? "");
  const programs = isPosix ? listPrograms(stage) : [];
  return [...(isShellMissing ? [shells[0]!] : []), ...programs.filter((name) => !hasProgram(name))];
}

/** The programs that a shell may be, of which one is enough: as src/run/shell.ts tries them. */
function getShellPrograms(shell: string | null, windows: boolean): string[] {
  if (shell === null) return windows ? ["pwsh"] : ["bash", "sh"];
  const [name = ""] = shell.split(/\s/);
  if (name === "python") return ["python", "python3"];
  return /^[\w.+-]+$/.test(name) ? [name] : [];
}

const plainLine = /^[A-Za-z][\w.+-]*(?: [^\\{}|;<>$()&#`]*)?$/;

/** The first words of a script in which every line is a plain command; none of any other script. */
function listPrograms(stage: CommandStage): string[] {
  const lines = stage.run.split(/\n|&&/).map((line) => line.trim());
  const commands = lines.filter((line) => line !== "");
  if (!commands.every((line) => plainLine.test(line) && hasWholeQuotes(line))) return [];
  const words = commands.map((line) => line.split(" ")[0]!);
  const programs = [...new Set(words)].filter((word) => !builtIns.has(word));
  return installsPrograms(stage) ? programs.slice(0, 1) : programs;
}

/** A text in quotes may go on in the next line, which is no command then. */
const hasWholeQuotes = (line: string): boolean =>
  ['"', "'"].every((quote) => line.split(quote).length % 2 === 1);

/** Words that the shell itself knows. */
const builtIns = new Set(
  "alias bg break builtin caller case cd command continue declare dirs disown do done echo elif else esac eval exec exit export enable false fg fi for function hash if jobs kill let local popd mapfile printf pushd pwd read readarray readonly return select set shift shopt source test then time times trap true type typeset ulimit umask unalias unset until wait while".split(
    " ",
  ),
);
