// The least that can be called running stages: for each one a script, a process group and a log file. Reads stages.json
// of its working directory, a list of commands.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";

mkdirSync("work");
for (const [index, command] of JSON.parse(readFileSync("stages.json", "utf8")).entries()) {
  const script = `work/${index}.sh`;
  writeFileSync(script, command);
  const child = spawn("bash", ["-e", script], { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const log = createWriteStream(`work/${index}.log`);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const [code] = await once(child, "close");
  log.end();
  if (code !== 0) throw new Error(`stage ${index} exited with ${code}`);
}
