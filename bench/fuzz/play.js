// One case from its beginning to its judgement.
import { rmSync, writeFileSync } from "node:fs";
import { compiled } from "../aggregate/build.js";
import { endAll } from "../chaos/living.js";
import { wrongWithCall, wrongWithText } from "./checks.js";
import { contentOf, writtenSince } from "./files.js";
import { callMs } from "./limits.js";
import { openRoom } from "./room.js";
import { formIn } from "./secret.js";

/**
 * Plays a case and judges it. A room in which something is wrong is kept.
 * @returns the room, with `wrong`: sentences
 */
export async function playCase(all, number, { play }) {
  const room = openRoom({ ...all, slowness: all.machine.slowness }, number);
  try {
    await play.act(room, all.prepared);
    const wrong = [...(await judgeCalls(room, all)), ...judgeFiles(room), ...(await judgeRequests(room))];
    return { ...room, wrong };
  } catch (error) {
    return { ...room, wrong: [`the case itself is broken: ${error instanceof Error ? error.stack : error}`] };
  } finally {
    for (const close of room.closing) await close();
    await endAll(room.mark);
  }
}

async function judgeCalls(room, { machine, codes }) {
  const before = machine.slowness();
  const late = room.calls.some(({ wallMs }) => wallMs > callMs);
  // The machine may have become slow just now.
  const after = late ? await machine.look() : before;
  const slowness = { wall: Math.max(before.wall, after.wall), cpu: Math.max(before.cpu, after.cpu) };
  return room.calls.flatMap((call) =>
    wrongWithCall(call, { codes, slowness, secret: room.secret }).map(
      (sentence) => `${call.name}: ${sentence}`,
    ),
  );
}

/** Everything that was written since the first call. */
const judgeFiles = (room) =>
  writtenSince(room.folder, room.before ?? new Map()).flatMap((path) => {
    const secret = room.given.has(path) ? null : room.secret;
    return wrongWithText(path.slice(room.folder.length + 1), contentOf(path), secret);
  });

/** What went to the services: also within the archives that were uploaded. */
/** @param {import("./room.js").Room} room */
async function judgeRequests({ services, secret }) {
  const { readZip } = await compiled("__tests__/support/zip.js");
  const wrong = (services?.requests ?? []).flatMap(({ method, url, headers, body }) => {
    const sent = Buffer.from(`${url}\n${JSON.stringify(headers)}\n`);
    const files = url.startsWith("/store/") ? filesOf(readZip, body) : [];
    const parts = [sent, body, ...files.map(([, content]) => content)];
    const form = parts.map((part) => formIn(part, secret)).find((found) => found !== undefined);
    return form === undefined ? [] : [`${method} ${url.split("?")[0]} has the canary (${form})`];
  });
  return wrong;
}

/** Of an upload that is an archive in one piece. */
function filesOf(readZip, body) {
  try {
    return [...readZip(body)];
  } catch {
    return [];
  }
}

/** Leaves beside the room's files what its calls printed and what services answered, or removes the room. */
export function leaveRoom({ wrong, calls, folder, services }) {
  if (wrong.length === 0) return rmSync(folder, { recursive: true, force: true });
  for (const [index, call] of calls.entries()) {
    const { name, stdout = "", stderr = "", code, signal } = call;
    const text = [`$ ${name}\n`, stdout, "\n--- stderr\n", stderr, `\n(${signal ?? `exit code ${code}`})\n`];
    writeFileSync(`${folder}/output-${index + 1}.txt`, Buffer.concat(text.map((part) => Buffer.from(part))));
  }
  if (services !== undefined)
    writeFileSync(`${folder}/requests.txt`, services.requests.map(exchangeText).join("\n"));
}

/** A request and the beginning of its answer. */
function exchangeText({ method, url, answered }) {
  const { body = "", ...rest } = answered ?? {};
  return `${method} ${url}\n  ${JSON.stringify(rest)}\n  ${body.length} bytes: ${body.subarray?.(0, 300).toString("latin1")}`;
}
