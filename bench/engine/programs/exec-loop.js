// The same as bare-loop.js by @actions/exec, as an action would use it. Its argument is the folder that the package is
// installed in. Reads stages.json of its working directory, a list of commands.
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const module = join(process.argv[2], "node_modules", "@actions", "exec", "lib", "exec.js");
const { exec } = await import(pathToFileURL(module).href);

mkdirSync("work");
for (const [index, command] of JSON.parse(readFileSync("stages.json", "utf8")).entries()) {
  const script = `work/${index}.sh`;
  writeFileSync(script, command);
  const log = createWriteStream(`work/${index}.log`);
  const listeners = { stdout: (data) => log.write(data), stderr: (data) => log.write(data) };
  await exec("bash", ["-e", script], { silent: true, listeners });
  log.end();
}
