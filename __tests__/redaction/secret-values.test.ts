import { describe, expect, test } from "@jest/globals";
import { findSecretValues } from "../../src/redaction/secret-values.ts";

const valuesIn = (
  environment: Record<string, string>,
  { listed = [] as string[], exempt = [] as string[] } = {},
) => findSecretValues(environment, { secrets: listed, secrets_exempt: exempt });

const named = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `value of ${name}`]));

const secretNames = (
  "NPM_TOKEN client_secret DB_PASSWORD MY_API_KEY MYAPIKEY SSH_PRIVATE_KEY AWS_CREDENTIALS STRIPE_KEY " +
  "GH_PAT DB_PASS NPM_AUTH SSH_KEY SIGNING_KEY ENCRYPTION_KEY SENTRY_DSN AZURE_CONNECTION_STRING " +
  "SLACK_WEBHOOK SLACK_WEBHOOK_URL PGPASSWORD MYSQL_PWD githubToken SECRET_KEY_BASE TOKEN_2 " +
  "GITHUB_TOKEN_READONLY npm_config__authToken AWS_SECRET_ACCESS_KEY GPG_PASSPHRASE SESSION_COOKIE " +
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN API_KEYS SERVICE_CREDS"
).split(" ");
const otherNames = (
  "SECRETS_BACKEND TOKENIZER_MODEL TOKEN_URL PASSWORD_FILE SECRET_NAME AWS_ACCESS_KEY_ID KEYBOARD PATH " +
  "PWD OLDPWD SSH_AUTH_SOCK CACHE_KEY PUBLIC_KEY COMPASS MONKEY_TYPE BYPASS PATTERN AUTHOR KEY " +
  "ACTIONS_ID_TOKEN_REQUEST_URL CREDENTIALS_PROVIDER"
).split(" ");

describe("the values of an environment that are hidden", () => {
  test("are those that the configuration lists, however short", () => {
    expect(valuesIn({ PIN: "12", OTHER: "value" }, { listed: ["PIN", "ABSENT"] })).toEqual(["12"]);
  });

  test.each(secretNames)("are those with a secret name: %s (D6)", (name) => {
    expect(valuesIn(named([name]))).toEqual([`value of ${name}`]);
  });

  test.each(otherNames)("are not those whose name only describes or resembles one: %s (D5)", (name) => {
    expect(valuesIn(named([name]))).toEqual([]);
  });

  test("are not those of exempt names, unless they are listed (D5)", () => {
    const environment = { DB_PASS: "value-of-1", DATABASE_URL: "postgres://ada:value-of-2@host" };
    expect(valuesIn(environment, { exempt: ["DB_PASS", "DATABASE_URL"] })).toEqual([]);
    expect(valuesIn(environment, { exempt: ["DB_PASS"], listed: ["DB_PASS"] })).toContain("value-of-1");
  });

  test("are not short words in such variables, which would be masked all over the log", () => {
    expect(valuesIn({ USE_TOKEN: "true", SECRET: "", PASSWORD: "1234567" })).toEqual([]);
  });

  test.each([
    ["postgres://ada:s3cr%2Ft-value@db.example/x", ["s3cr%2Ft-value", "s3cr/t-value"]],
    ["Server=db;User=ada;Password=s3cret-value;", ["s3cret-value"]],
    ["Endpoint=sb://x/;SharedAccessKeyName=root;SharedAccessKey=c2VjcmV0dmFsdWU=", ["c2VjcmV0dmFsdWU="]],
    ["postgres://postgres:postgres@localhost/test", []],
    ["redis://:password@localhost", []],
    ["https://example.com/a:b@c", []],
    ["a=b;password", []],
  ])("are passwords in addresses and connection strings, whatever the name: %s (D6)", (value, expected) => {
    expect(valuesIn({ SERVICE: value })).toEqual(expected);
  });
});
