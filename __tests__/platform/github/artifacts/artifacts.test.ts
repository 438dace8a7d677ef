import { createHash, randomBytes } from "node:crypto";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { ArtifactError } from "../../../../src/platform/github/artifacts/artifact-error.ts";
import { createGitHubArtifacts } from "../../../../src/platform/github/artifacts/artifacts.ts";
import type { UploadedArtifact } from "../../../../src/platform/platform.ts";
import { type ActionsService, startActionsService } from "../../../support/actions-service/server.ts";
import { judgeLog } from "../../../support/runner-commands.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { readZip } from "../../../support/zip.ts";

const run = { serverUrl: "https://github.com", repository: "octo-org/octo-repo", runId: "77" };
const alone = () => ({ environment: service.environment(), api: null });
const before = { ...process.env };
let service: ActionsService;
let root: string;
let log: string;

beforeEach(async () => {
  service = await startActionsService();
  Object.assign(process.env, service.environment());
  root = await temporaryFolder();
  log = "";
  // What the toolkit prints is judged, and kept out of the output of the tests.
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const name of Object.keys(service.environment())) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await service.close();
});

async function file(path: string, content: string | Buffer = "content"): Promise<string> {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), content);
  return join(root, path);
}

async function upload(name: string, files: string[], retentionDays?: number): Promise<UploadedArtifact> {
  const uploaded = await createGitHubArtifacts(run, alone()).upload(name, files, root, retentionDays);
  if ("taken" in uploaded) throw new Error(`${uploaded.taken} is another job's`);
  return uploaded;
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

async function failure(promise: Promise<unknown>): Promise<ArtifactError> {
  const error: unknown = await promise.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ArtifactError);
  return error as ArtifactError;
}

describe("uploading files as an artifact", () => {
  test("keeps their paths below the root, their bytes and the archive's digest", async () => {
    const large = randomBytes(9 * 1024 * 1024);
    const files = [
      await file("manifest.json", "{}"),
      await file("logs/01 é.log", large),
      await file("empty", ""),
    ];
    const uploaded = await upload("orchestrator-gate-run-a1", files);
    const [stored] = service.artifacts();
    expect(stored?.name).toBe("orchestrator-gate-run-a1");
    const unpacked = [...readZip(stored?.bytes ?? Buffer.alloc(0))];
    // Compared by digest: matching millions of bytes one by one takes jest most of a minute.
    expect(Object.fromEntries(unpacked.map(([path, bytes]) => [path, sha256(bytes)]))).toEqual({
      "manifest.json": sha256(Buffer.from("{}")),
      "logs/01 é.log": sha256(large),
      empty: sha256(Buffer.alloc(0)),
    });
    expect(uploaded).toEqual({
      name: "orchestrator-gate-run-a1",
      id: stored?.id,
      digest: createHash("sha256")
        .update(stored?.bytes ?? "")
        .digest("hex"),
      url: `https://github.com/octo-org/octo-repo/actions/runs/77/artifacts/${stored?.id}`,
    });
  });

  test("asks for the number of days to keep it, or for none", async () => {
    const path = await file("a");
    await upload("default", [path]);
    await upload("short", [path], 3);
    const [first, second] = service.artifacts();
    expect(first?.expiresAt).toBeNull();
    const days = (Date.parse(second?.expiresAt ?? "") - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(3);
  });

  test("prints progress, hides the signature of the address, and commands nothing else", async () => {
    await upload("quiet", [await file("a")]);
    const judged = judgeLog(log);
    expect(new Set(judged.commands.map((command) => command.name))).toEqual(new Set(["debug", "add-mask"]));
    expect(judged.annotations).toEqual([]);
    expect(judged.failures).toEqual([]);
    expect(judged.visible).toContain("Artifact quiet successfully finalized.");
  });
});

describe("a name that is taken", () => {
  test("is tried once more with something to tell the two apart", async () => {
    const path = await file("a");
    await upload("same", [path]);
    const second = await upload("same", [path]);
    expect(second.name).toMatch(/^same-[0-9a-f]{8}$/);
    expect(service.artifacts().map((artifact) => artifact.name)).toEqual(["same", second.name]);
  });

  test("by an upload whose end was lost on the way does not stop the upload", async () => {
    service.faults.set("FinalizeArtifact", { kind: "cut", when: "after" });
    const uploaded = await upload("lost", [await file("a")]);
    expect(uploaded.name).toMatch(/^lost-[0-9a-f]{8}$/);
    expect(service.artifacts()).toHaveLength(2);
  });

  test("twice is a failure that says what to change", async () => {
    service.faults.set("CreateArtifact", { kind: "status", status: 409 }, 2);
    const error = await failure(upload("same", [await file("a")]));
    expect(error.reason).toBe("conflict");
    expect(error.message).toContain("its own `key`");
  });
});

describe("what goes wrong at GitHub", () => {
  test("is said with the service's own words, on one line, and not tried again", async () => {
    service.faults.set("CreateArtifact", {
      kind: "status",
      status: 403,
      message: "no\n::set-output name=a::b",
    });
    const error = await failure(upload("a", [await file("a")]));
    expect(error.reason).toBe("failed");
    expect(error.message).toContain("(403) Forbidden: no ::set-output");
    expect(error.message).not.toMatch(/[\r\n]/);
    expect(service.requests).toHaveLength(1);
  });

  test.each(["PutBlock", "PutBlockList"] as const)(
    "is said with its status when there are no words: %s (E8)",
    async (operation) => {
      service.faults.set(operation, { kind: "status", status: 401, bare: true });
      const error = await failure(upload("a", [await file("a")]));
      expect(error.message).toBe("The artifact a was not uploaded: the storage answered 401 (Unauthorized)");
    },
  );

  test("a used up quota is named as such", async () => {
    service.faults.set("CreateArtifact", {
      kind: "status",
      status: 403,
      message: "insufficient usage to create artifact",
    });
    const error = await failure(upload("a", [await file("a")]));
    expect(error.reason).toBe("quota");
    expect(error.message).toContain("retention-days");
  });

  test("a busy service is asked again", async () => {
    service.faults.set("CreateArtifact", { kind: "status", status: 503 });
    await upload("patient", [await file("a")]);
    expect(service.artifacts().map((artifact) => artifact.name)).toEqual(["patient"]);
    expect(service.requests.slice(0, 2).map((request) => request.status)).toEqual([503, 200]);
  });

  test.each(["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"])("a missing %s is explained", async (name) => {
    delete process.env[name];
    const error = await failure(upload("a", [await file("a")]));
    expect(error.reason).toBe("no-runtime");
    expect(error.message).toContain("JavaScript actions only");
  });

  test.each(["https://github.example.com", "not an address"])(
    "the server %s is refused at once",
    async (serverUrl) => {
      const error = await failure(
        createGitHubArtifacts({ ...run, serverUrl }, alone()).upload("a", [await file("a")], root),
      );
      expect(error.reason).toBe("unsupported-server");
      expect(log).toBe("");
    },
  );

  test("a server that only the toolkit refuses is refused with the same words", async () => {
    process.env["GITHUB_SERVER_URL"] = "https://github.example.com";
    expect((await failure(upload("a", [await file("a")]))).reason).toBe("unsupported-server");
  });
});

describe("what cannot be uploaded is refused before anything is sent", () => {
  async function refusal(name: string, files: string[], from = root): Promise<ArtifactError> {
    const error = await failure(createGitHubArtifacts(run, alone()).upload(name, files, from));
    expect(service.requests).toEqual([]);
    expect(error.message).not.toMatch(/[\r\n]/);
    return error;
  }

  test.each(["", "a/b", "a\\b", "a:b", "a\nb", 'a"b', "a*"])("the name %j", async (name) => {
    expect((await refusal(name, [await file("a")])).reason).toBe("name");
  });

  test("nothing at all", async () => {
    expect((await refusal("a", [])).message).toBe("There is no file to upload.");
  });

  test("a file that is not there", async () => {
    const error = await refusal("a", [join(root, "missing")]);
    expect(error.message).toContain("missing");
    expect(error.message).toContain("ENOENT");
  });

  test("a file whose folder is none", async () => {
    expect((await refusal("a", [join(await file("a"), "b")])).message).toContain("ENOTDIR");
  });

  test("a folder", async () => {
    await file("folder/a");
    expect((await refusal("a", [join(root, "folder")])).message).toContain("a folder");
  });

  test.each(["a:b.txt", "a\nb", "what?"])("a file named %j", async (name) => {
    expect((await refusal("a", [await file(name)])).reason).toBe("file");
  });

  test("a link, wherever it leads", async () => {
    await symlink(await file("real"), join(root, "link"));
    expect((await refusal("a", [join(root, "link")])).message).toContain("it is a link");
  });

  test("a file outside of the root, also beside it with the same beginning", async () => {
    await mkdir(join(root, "inner"));
    const outside = await file("inner-too/a");
    const error = await refusal("a", [outside], join(root, "inner"));
    expect(error.message).toContain("not inside of");
  });
});
