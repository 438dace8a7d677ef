// The room of one case: a folder of its own with a repository in it, and all that belongs to the case.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { randomOf, seedOfRound } from "../chaos/random.js";
import { drawSecret, formIn } from "./secret.js";

/** Rooms so far, of cases and of what comes before them: each has a mark of its own for its processes. */
let opened = 0;

/** @typedef {ReturnType<typeof openRoom>} Room */

/**
 * @param all what cases have in common: `seed`, `base`, and the machine's `slowness`
 * @param {number} number counted from 1
 */
export function openRoom({ seed, base, slowness = () => ({ wall: 1, cpu: 1 }) }, number) {
  const folder = mkdtempSync(join(base, `case-${number}-`));
  const random = randomOf(seedOfRound(seed, number));
  const room = {
    number,
    folder,
    random,
    repository: join(folder, "repository"),
    /** Where the calls' temporary files, reports and step files lie, beside the repository. */
    beside: (name) => join(folder, name),
    mark: `${process.pid}-${(opened += 1)}-`,
    secret: drawSecret(random),
    slowness,
    /** GitHub's, once the case has opened them. */
    services: /** @type {import("./services.js").Services | null} */ (null),
    calls: /** @type {{ name: string, mode: string | undefined }[]} */ ([]),
    /** The files before the first call, as `stateOf` has them. */
    before: /** @type {Map<string, string> | null} */ (null),
    /** Files that hold the canary because the case wrote it there. */
    given: new Set(),
    /** What is to be ended with the case. */
    closing: /** @type {(() => Promise<void>)[]} */ ([]),
  };
  for (const name of ["home", "tmp", "reports"]) mkdirSync(room.beside(name));
  return room;
}

/** The room's repository becomes a copy of this folder. */
export const furnish = (room, folder) =>
  cpSync(folder, room.repository, { recursive: true, verbatimSymlinks: true });

/** Writes files of the room's repository; those with the canary in them may keep it. */
export function plant(room, files) {
  writeFiles(room.repository, files);
  for (const [path, content] of Object.entries(files))
    if (formIn(Buffer.from(content), room.secret) !== undefined) room.given.add(join(room.repository, path));
}

/** Writes files by their path in a folder. @param {Record<string, string | Buffer>} files */
export function writeFiles(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const identity = ["user.name=t", "user.email=t@example.invalid", "init.defaultBranch=main"];

export const git = (folder, ...args) =>
  execFileSync("git", [...identity.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  }).trim();

export function commitAll(folder, message) {
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
}
