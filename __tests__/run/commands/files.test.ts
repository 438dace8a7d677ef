import { describe, expect, test } from "@jest/globals";
import { listCommandFiles, readCommandFiles } from "../../../src/run/commands/files.ts";

const files = (given: Record<string, string | Uint8Array>) =>
  readCommandFiles(new Map(Object.entries(given).map(([name, text]) => [name, Buffer.from(text as string)])));

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");

describe("the command files of a stage", () => {
  test("are decoded by their byte order mark, also as UTF-16 (C8)", () => {
    const texts = [Buffer.from("\ufeffA=é\n"), utf16("A=é\r\n"), utf16("A=é\r\n").swap16()];
    for (const text of texts)
      expect(files({ GITHUB_ENV: text })).toMatchObject({ env: { A: "é" }, problems: [] });
    expect(files({ GITHUB_PATH: utf16("/a\r\n/b\r\n") }).path).toEqual(["/b", "/a"]);
    expect(files({ GITHUB_STEP_SUMMARY: utf16("# é") }).summary).toBe("# é");
  });

  test("fail the stage if they contain a null byte (C8)", () => {
    const unmarked = Buffer.from("A=1\n", "utf16le");
    for (const name of ["GITHUB_ENV", "GITHUB_OUTPUT"])
      expect(files({ [name]: unmarked })).toMatchObject({
        env: {},
        outputs: {},
        problems: [`${name} holds a null byte: write it as UTF-8`],
      });
  });

  test("set all variables but NODE_OPTIONS, as on GitHub (C7)", () => {
    const text = "NODE_OPTIONS=--require=x\nnode_options=x\nRUNNER_X=1\nGITHUB_X=1\nGIT_DIR=x\n";
    const { env, notes, problems } = files({ GITHUB_ENV: text });
    expect(env).toEqual({ RUNNER_X: "1", GITHUB_X: "1", GIT_DIR: "x" });
    expect(notes).toEqual([
      "GITHUB_ENV: NODE_OPTIONS cannot be set by a stage, as on GitHub",
      "GITHUB_ENV: node_options cannot be set by a stage, as on GitHub",
    ]);
    expect(problems).toEqual([]);
  });

  test("have a problem for each that is malformed (C7)", () => {
    const { problems } = files({ GITHUB_ENV: "bad\n", GITHUB_OUTPUT: "bad\n", GITHUB_STATE: "bad\n" });
    expect(problems.map((problem) => problem.split(",")[0])).toEqual([
      "GITHUB_ENV",
      "GITHUB_OUTPUT",
      "GITHUB_STATE",
    ]);
  });

  test("hold a summary of up to 1 MiB, as a step's (C4)", () => {
    const most = 1024 * 1024;
    expect(files({ GITHUB_STEP_SUMMARY: "x".repeat(most) }).summary).toHaveLength(most);
    expect(files({ GITHUB_STEP_SUMMARY: "x".repeat(most + 1) })).toMatchObject({
      summary: null,
      notes: ["GITHUB_STEP_SUMMARY is larger than 1 MiB and was left out"],
    });
  });

  test("are all those that a runner has, also newer ones (C9)", () => {
    const temporary = "/tmp/_runner_file_commands/";
    const environment = {
      GITHUB_ARTIFACTS: "/x",
      GITHUB_ARTIFACTS_LIST: "/y",
      GITHUB_LATER: `${temporary}later_1`,
      GITHUB_WINDOWS: "D:\\a\\_temp\\_runner_file_commands\\x",
      GITHUB_SHA: "abc",
      OTHER: `${temporary}other`,
    };
    expect(listCommandFiles(environment)).toEqual([
      "GITHUB_OUTPUT",
      "GITHUB_STATE",
      "GITHUB_ENV",
      "GITHUB_PATH",
      "GITHUB_STEP_SUMMARY",
      "GITHUB_ARTIFACTS",
      "GITHUB_ARTIFACTS_LIST",
      "GITHUB_LATER",
      "GITHUB_WINDOWS",
    ]);
    expect(files({ GITHUB_ARTIFACTS: "x" }).notes).toEqual([
      "what it wrote to GITHUB_ARTIFACTS is ignored: use `artifacts` to pass files on",
    ]);
  });
});
