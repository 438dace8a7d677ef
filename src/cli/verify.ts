import { counted } from "../model/counted.ts";
import { resolve } from "node:path";
import { exitCodes } from "../modes/exit-code.ts";
import { complain, openCommandLine, print, type Flags } from "../platform/local/command-line.ts";

export async function verify(folder: string, flags: Flags): Promise<number> {
  const { platform, here } = await openCommandLine(undefined, flags);
  const path = resolve(here, folder);
  if (!(await platform.files.exists(path))) {
    await complain(`${folder}: there is no such folder\n`);
    return exitCodes.refused;
  }
  const { verifyRun } = await import("../modes/verify.ts");
  const verified = await verifyRun(platform.files, path);
  if (flags.json === true) await print(`${JSON.stringify(verified, null, 2)}\n`);
  else if (!verified.holds) await complain(`does not hold: ${verified.reason}\n`);
  else {
    const { files, assignments, chain, status } = verified;
    const counts = `${counted(files, "file")}, ${counted(assignments, "assignment")}`;
    await print(`holds: ${counts}, chain ${chain.slice(0, 16)}…\n`);
    await print(
      `The run is recorded as ${status}. How its jobs themselves ended is in no file, and is not judged here.\n`,
    );
  }
  return verified.holds ? exitCodes.passed : exitCodes.failed;
}
