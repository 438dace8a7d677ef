import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { sampleLine, sampleLines } from "../metrics/history/sample-lines.ts";
import { orchestrator } from "./command-line.ts";
import { makeRepository } from "./repository.ts";

const lines = (entries: readonly string[]): string => entries.map((line) => `${line}\n`).join("");

describe("metrics", () => {
  let repository: string;

  beforeAll(async () => {
    repository = await makeRepository({
      ".runs/shop/metrics.json": lines(sampleLines(1, 14)),
      "downloaded.jsonl": lines([...sampleLines(14, 15), "torn"]),
    });
  });

  test("prints tables", async () => {
    const { code, stdout, stderr } = await orchestrator(repository, ["metrics"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^shop: 14 runs since 2026-03-01\n/);
    // Every seventh failed: 12 of 14.
    expect(stdout).toMatch(/^gate +default +14 +86 % /m);
    expect(stdout).toMatch(/^gate +default +unit +14 +14 % /m);
  });

  test("--json and --csv are alone on stdout, and do not go together", async () => {
    const json = await orchestrator(repository, ["metrics", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ kind: "figures", entries: 14 });
    const csv = await orchestrator(repository, ["metrics", "--csv"]);
    expect(csv.stdout.split("\r\n")).toHaveLength(4);
    expect(csv.stdout).toMatch(/^pipeline,branches,subtask,stage,[^]*\r\ngate,default,api,build,14,0,0,/);
    const both = await orchestrator(repository, ["metrics", "--json", "--csv"]);
    expect(both.code).toBe(2);
    expect(JSON.parse(both.stdout)).toMatchObject({
      kind: "error",
      messages: ["option '--csv' cannot be used with option '--json'"],
    });
  });

  test("--import says on stderr what became of the file", async () => {
    const { code, stdout, stderr } = await orchestrator(repository, [
      "metrics",
      "--import",
      "downloaded.jsonl",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("shop: 15 runs");
    expect(stderr).toBe(
      `${join(repository, "downloaded.jsonl")}: skipped 1 line without a metrics entry\nimported 1 run; 1 already existed\n`,
    );
  });

  test("without a history says what makes one, and makes nothing", async () => {
    const empty = await makeRepository({});
    expect(await orchestrator(empty, ["metrics"])).toEqual({
      code: 0,
      stdout: "There is no history in .runs yet: `orchestrator run` adds every run that ends.\n",
      stderr: "",
    });
    const json = await orchestrator(empty, ["metrics", "--json", "--task", "shop"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ entries: 0, since: null, pipelines: {} });
    expect(existsSync(join(empty, ".runs"))).toBe(false);
    expect(existsSync(join(empty, "out"))).toBe(false);
  });

  test("since a time without runs is reported", async () => {
    const { code, stdout } = await orchestrator(repository, ["metrics", "--since", "2026-03-02"]);
    expect(code).toBe(0);
    expect(stdout).toBe("The history in .runs has no run that ended since then (--since 2026-03-02).\n");
  });

  test("is refused for unknown content", async () => {
    const several = await makeRepository({
      ".runs/shop/metrics.json": sampleLine({ id: "a" }),
      ".runs/stock/metrics.json": sampleLine({ id: "b" }),
    });
    const unclear = await orchestrator(several, ["metrics"]);
    expect(unclear).toMatchObject({ code: 2, stdout: "" });
    expect(unclear.stderr).toContain("shop, stock; choose one with --task");
    const named = await orchestrator(several, ["metrics", "--json"], { MCP_RUNNER_TASK_ID: "stock" });
    expect(named.code).toBe(0);
    expect((await orchestrator(several, ["metrics", "--since", "soon"])).code).toBe(2);
  });
});
