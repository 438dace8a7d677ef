import type { Artifacts } from "../../platform.ts";
import { refuseOtherServers } from "./artifact-error.ts";
import { type ArtifactDependencies, openOwnArtifacts } from "./artifact-source.ts";
import { type ArtifactRun, uploadArtifact } from "./artifact-upload.ts";
import { createResultsService } from "./results-service.ts";
import { createHttpClient } from "../results/http.ts";
import { readBackendIds } from "../results/runtime.ts";
import { upToThreeTimes } from "../results/tries.ts";

/**
 * The artifacts of this workflow run. The toolkit's client only uploads them: for listing and downloading, it waits
 * half a minute without need, unpacks archives without checks, and prints what it receives. Rejects with an
 * ArtifactError.
 */
export function createGitHubArtifacts(
  run: ArtifactRun,
  dependencies: ArtifactDependencies,
): Artifacts {
  const source = openOwnArtifacts(run.runId, dependencies);
  const isOthers = async (name: string): Promise<boolean> => {
    const own = readBackendIds(dependencies.environment["ACTIONS_RUNTIME_TOKEN"] ?? "");
    const listed = await upToThreeTimes(() =>
      createResultsService(dependencies.environment, createHttpClient).list({ name }),
    );
    return listed.some(
      ({ backendIds }) =>
        backendIds.workflow_job_run_backend_id !== own?.workflow_job_run_backend_id,
    );
  };
  return {
    async upload(name, files, root, retentionDays) {
      refuseOtherServers(run.serverUrl);
      return uploadArtifact(run, { name, files, root, retentionDays }, isOthers);
    },
    async list() {
      refuseOtherServers(run.serverUrl);
      return source.list();
    },
    async find(name) {
      refuseOtherServers(run.serverUrl);
      return source.find(name);
    },
    unpack: (artifact, folder, limits) => source.unpack(artifact, folder, limits),
  };
}
