// Artifacts in the room's services, and in folders: those that the recorded workflow run left, with whatever changes.
import { compiled } from "../aggregate/build.js";
import { forkRun } from "./prepared.js";
import { writeFiles } from "./room.js";

/**
 * Stores what the recorded jobs left, and what a fork's run left.
 * @param change is given the files of an artifact by their paths; gives the archive. Left out: it stays as it was
 */
export async function storeArtifacts(room, { workflow }, change) {
  const { service } = room.services;
  for (const artifact of workflow.artifacts) {
    const { name, bytes, ...claimed } = await changed(artifact, change);
    service.store(name, bytes, claimed);
  }
  const { name, bytes } = await changed({ ...workflow.evidence, name: "orchestrator-gate-run-a1" }, change);
  service.otherRun(forkRun).store(name, bytes);
}

/** Lays the recorded artifacts out as `gh run download` does, or as archives. */
export async function layOut(folder, { workflow }, change, asArchives = false) {
  const { readZip } = await compiled("__tests__/support/zip.js");
  for (const artifact of workflow.artifacts) {
    const { name, bytes } = await changed(artifact, change);
    if (asArchives) writeFiles(folder, { [`${name}.zip`]: bytes });
    else writeFiles(folder, inFolder(name, readZip(bytes)));
  }
}

const inFolder = (name, files) =>
  Object.fromEntries([...files].map(([path, content]) => [`${name}/${path}`, content]));

async function changed(artifact, change) {
  return change === undefined ? artifact : { ...artifact, ...(await change(artifact)) };
}
