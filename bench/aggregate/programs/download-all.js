// The reference: lists the artifacts of the run, downloads and unpacks each with the toolkit's client, and does nothing else.
// `node download-all.js <folder> <concurrency>`
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import pMap from "p-map";

const [, , folder, concurrency] = process.argv;
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();

/** @param {import("@actions/artifact").Artifact} artifact */
async function download({ id, name, digest }) {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  const { digestMismatch } = await client.downloadArtifact(id, {
    path,
    ...(digest !== undefined && { expectedHash: digest }),
  });
  if (digestMismatch) throw new Error(`${name}: what came is not what was uploaded`);
}

await pMap(artifacts, download, { concurrency: Number(concurrency) });
