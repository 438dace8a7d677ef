import { describe, expect, test } from "@jest/globals";
import { splitSecret } from "../../src/redaction/secret-parts.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

const account = {
  type: "service_account",
  project_id: "some-project",
  private_key_id: "0123456789abcdef0123456789abcdef01234567",
  private_key:
    "-----BEGIN SOMETHING-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\nEFAASCBKcwggSjAgEAAoIBAQ\n-----END SOMETHING-----\n",
  client_email: "robot@some-project.example",
  auth_uri: "https://accounts.example.com/o/oauth2/auth",
  nested: [{ inner: "inner-secret-value" }],
  short: "eu",
};

describe("a secret in JSON", () => {
  const redactor = createRedactor("enforce", [JSON.stringify(account, null, 2)]);

  test("hides its fields alone (D2)", () => {
    for (const field of [account.private_key_id, account.client_email, account.nested[0]!.inner])
      expect(redactor.text(`(${field})`)).toBe("(***)");
    expect(redactor.text(`(${Buffer.from(account.private_key_id).toString("base64")})`)).toMatch(
      /^\(\*\*\*.{0,4}\)$/,
    );
    expect(redactor.text("MIIEvQIBADANBgkqhkiG9w0BAQ")).toBe("***");
  });

  test("hides neither braces nor ordinary words (D1)", () => {
    const code = 'function f() {\n  return [{ type: "service_account" }];\n}\n},\n';
    expect(redactor.text(code)).toBe(code);
    for (const word of [account.project_id, account.auth_uri, "eu"]) expect(redactor.text(word)).toBe(word);
  });
});

describe("the parts of a secret", () => {
  test("are its lines of at least six characters, if they have letters or digits", () => {
    expect([...splitSecret("first line\n  {\n-------\nshort\n second \n")]).toEqual([
      "first line\n  {\n-------\nshort\n second \n",
      "first line",
      " second ",
      "second",
    ]);
  });

  test("are only the value itself when it is short, and nothing when it is blank", () => {
    expect([...splitSecret("}")]).toEqual(["}"]);
    expect([...splitSecret(" \n ")]).toEqual([]);
  });

  test("are the password of an address, and the fields of a connection string", () => {
    expect([...splitSecret("amqp://ada:pass%20word-1@host")]).toContain("pass word-1");
    expect([...splitSecret("Server=a;Pwd=password-1;")]).toContain("password-1");
  });

  test("are found in JSON that is deep or wide within bounds", () => {
    expect(splitSecret("[".repeat(100_000)).size).toBe(1);
    expect(
      splitSecret(JSON.stringify(Array.from({ length: 5_000 }, (_, at) => `secret-${at}`))).size,
    ).toBeLessThan(2_100);
  });
});
