// The tests' Actions service in a process of its own. It tells its parent how to reach it, serves until the parent lets go,
// and then tells what it holds. `service.js <folder of archives> <milliseconds that each request waits>`
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compiled } from "../build.js";

const [, , folder, latencyMs] = process.argv;
const { startActionsService } = await compiled("__tests__/support/actions-service/server.js");
const service = await startActionsService();
for (const file of readdirSync(folder))
  service.store(basename(file, ".zip"), readFileSync(join(folder, file)));
service.latencyMs = Number(latencyMs);

const tell = (value, then) => process.send?.(value, undefined, undefined, then);

process.once("message", () => void handOver());

async function handOver() {
  await service.close();
  const { violations, checkRuns } = service;
  const held = { violations, checkRuns, artifacts: service.artifacts() };
  // Letting go at once would drop what is still being sent.
  tell(held, () => process.disconnect());
}
// A parent that is gone needs no service.
process.once("disconnect", () => process.exit());
const artifacts = service.artifacts().map(({ id, name }) => ({ id, name }));
tell({ env: service.environment(), token: service.token, artifacts });
