import { describe, expect, test } from "@jest/globals";
import { secretValues } from "../../src/redaction/secret-values.ts";

describe("the values of an environment that are hidden", () => {
  test("are those that the configuration lists, however short", () => {
    expect(secretValues({ PIN: "12", OTHER: "value" }, ["PIN", "ABSENT"])).toEqual(["12"]);
  });

  test("are those whose name says so", () => {
    const environment = {
      NPM_TOKEN: "value-of-1",
      client_secret: "value-of-2",
      DB_PASSWORD: "value-of-3",
      MY_API_KEY: "value-of-4",
      MYAPIKEY: "value-of-5",
      SSH_PRIVATE_KEY: "value-of-6",
      AWS_CREDENTIALS: "value-of-7",
      KEYBOARD: "value-of-8",
      PATH: "value-of-9",
    };
    expect(secretValues(environment, [])).toEqual([1, 2, 3, 4, 5, 6, 7].map((at) => `value-of-${at}`));
  });

  test("are not short words in such variables, which would be masked all over the log", () => {
    expect(secretValues({ USE_TOKEN: "true", SECRET: "", PASSWORD: "1234567" }, [])).toEqual([]);
  });
});
