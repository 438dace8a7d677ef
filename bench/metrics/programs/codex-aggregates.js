// Makes all aggregates of a history with the program that this project follows.
// `node codex-aggregates.js <where it is installed> <folder> <task>`
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [installed, folder, taskId] = process.argv.slice(2);
const dist = join(
  installed,
  "node_modules",
  "@kbediako",
  "codex-orchestrator",
  "dist",
  "orchestrator",
  "src",
);
const { updateMetricsAggregates } = await import(
  pathToFileURL(join(dist, "cli", "metrics", "metricsAggregator.js")).href
);
await updateMetricsAggregates({
  runsRoot: join(folder, ".runs"),
  outRoot: join(folder, "codex-out"),
  taskId,
});
