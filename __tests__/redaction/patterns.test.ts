import { describe, expect, test } from "@jest/globals";
import { ordinaryLines } from "./ordinary-lines.ts";
import { cut, cutIntoBytes, passThrough, passWhole } from "./streaming.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

const redactor = createRedactor("enforce");

const letters = (length: number): string => "aB3dE6gH9j".repeat(Math.ceil(length / 10)).slice(0, length);
const capitals = "ABCD2345EFGH6723";
const jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N-XgL0n";

/** What is written, what is to be shown, and by which rule. */
const found: [given: string, shown: string, rule: string][] = [
  [`a ghp_${letters(36)} b`, "a *** b", "github-token"],
  [`gho_${letters(36)}`, "***", "github-token"],
  [`ghu_${letters(40)}`, "***", "github-token"],
  [`ghr_${letters(76)};`, "***;", "github-token"],
  [`ghs_${letters(36)}"`, '***"', "github-token"],
  [`ghs_123456_${jwt}!`, "***!", "github-token"],
  [`github_pat_${letters(22)}_${letters(59)}`, "***", "github-token"],
  [`clone with glpat-${letters(20)}.`, "clone with ***", "gitlab-token"],
  [`glpat-${letters(27)}.01.0w1a2b3c4`, "***", "gitlab-token"],
  [`xoxb-123456789012-1234567890123-${letters(24)} `, "*** ", "slack-token"],
  [`xoxp-1234567890-${letters(20)}`, "***", "slack-token"],
  [`key AKIA${capitals}, next`, "key ***, next", "aws-access-key"],
  [`\\nASIA${capitals}\\n`, "\\n***\\n", "aws-access-key"],
  [`https://x/?key=AIza${letters(35)}&v=1`, "https://x/?key=***&v=1", "google-api-key"],
  [`sk_live_${letters(24)}`, "***", "stripe-key"],
  [`(rk_live_${letters(24)})`, "(***)", "stripe-key"],
  [`npm_${letters(36)}\n`, "***\n", "npm-token"],
  [`pypi-AgEIcHlwaS5vcmc${letters(60)}`, "***", "pypi-token"],
  [
    `AccountName=x;AccountKey=${letters(86)}==;Suffix=y`,
    "AccountName=x;AccountKey=***;Suffix=y",
    "azure-storage-key",
  ],
  [`token is ${jwt}`, "token is ***", "jwt"],
  [`eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.`, "***", "jwt"],
  ["Authorization: Bearer abcd-efgh_1234", "Authorization: Bearer ***", "authorization-header"],
  ["> authorization: basic dXNlcjpwYXNz\r\n", "> authorization: basic ***\r\n", "authorization-header"],
  [`{"Authorization":"token abcdef12"}`, `{"Authorization":"token ***"}`, "authorization-header"],
  [
    `{\\"Authorization\\": [\\"Bearer abcdef12\\"]}`,
    `{\\"Authorization\\": [\\"Bearer ***\\"]}`,
    "authorization-header",
  ],
  [
    "git clone https://user:p4ss@example.com/x.git",
    "git clone https://user:***@example.com/x.git",
    "url-password",
  ],
  ["redis://:p4ss@cache:6379", "redis://:***@cache:6379", "url-password"],
  ["postgresql+psycopg://u:p@ss:w@db/x", "postgresql+psycopg://u:***@db/x", "url-password"],
  ["socks5://u:p%40ss@proxy\n", "socks5://u:***@proxy\n", "url-password"],
  ["password=hunter", "password=***", "assigned-secret"],
  ["DB_PASSWORD=hunter2 next", "DB_PASSWORD=*** next", "assigned-secret"],
  ["password: hunter2", "password: ***", "assigned-secret"],
  ["  password: swordfish\n", "  password: ***\n", "assigned-secret"],
  ["passwd = 'correct horse'", "passwd = '***'", "assigned-secret"],
  [`"password": "it \\"is\\" x", "user": "y"`, `"password": "***", "user": "y"`, "assigned-secret"],
  [`{\\"password\\":\\"hunter2\\"}`, `{\\"password\\":\\"***\\"}`, "assigned-secret"],
  [`:password => "hunter2",`, `:password => "***",`, "assigned-secret"],
  ["'api_key': 'abcd'", "'api_key': '***'", "assigned-secret"],
  ["apikey=abcd1234&page=2", "apikey=***&page=2", "assigned-secret"],
  ["X-Api-Key: 0123456789", "X-Api-Key: ***", "assigned-secret"],
  ["client_secret=abcd;", "client_secret=***;", "assigned-secret"],
  ["clientSecret: 'abcdef'", "clientSecret: '***'", "assigned-secret"],
  ["access_token: q8w7e6", "access_token: ***", "assigned-secret"],
  ["AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG", "AWS_SECRET_ACCESS_KEY=***", "assigned-secret"],
  ["--token=abcd", "--token=***", "assigned-secret"],
  ["NPM_TOKEN := a1b2c3d4", "NPM_TOKEN := ***", "assigned-secret"],
  [
    "//registry.example.com/:_authToken=0a1b2c3d",
    "//registry.example.com/:_authToken=***",
    "assigned-secret",
  ],
  ["secret: s3cr3t", "secret: ***", "assigned-secret"],
  ["pwd=hunter2;", "pwd=***;", "assigned-secret"],
];

const key = (label: string, between: string): string =>
  [`-----BEGIN ${label}-----`, letters(64), letters(64), letters(20), `-----END ${label}-----`].join(between);

describe("found without any configuration is", () => {
  test.each(found)("%s", (given, shown, rule) => {
    const whole = passWhole(redactor, given);
    expect(whole.text).toBe(shown);
    expect(whole.rules).toContain(rule);
    expect(redactor.text(given)).toBe(shown);
  });

  test.each([
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
  ])("a block of lines with a %s, which is blocked", (label) => {
    for (const between of ["\n", "\r\n", "\\n", "\n2026-01-01T00:00:00Z "]) {
      const whole = passWhole(redactor, `before\n${key(label, between)}\nafter`);
      expect(whole.text).toBe("before\n***\nafter");
      expect(whole.decisions).toEqual([
        { action: "block", rule: "private-key", reason: expect.stringContaining("private key") },
      ]);
    }
  });

  test("a PGP private key", () => {
    expect(redactor.text(key("PGP PRIVATE KEY BLOCK", "\n"))).toBe("***");
  });

  test("each of them across every cut, and byte by byte", () => {
    const all = [...found, [`x ${key("RSA PRIVATE KEY", "\n")} y`, "x *** y", "private-key"] as const];
    for (const [given, shown, rule] of all) {
      const bytes = Buffer.from(given);
      for (let at = 0; at <= bytes.length; at += 1) {
        const pieces = passThrough(redactor.stream(), cut(bytes, [at]));
        expect(pieces.text).toBe(shown);
        expect(pieces.rules).toContain(rule);
      }
      expect(passThrough(redactor.stream(), cutIntoBytes(bytes)).text).toBe(shown);
    }
  });

  test("each of them several times in one line", () => {
    for (const [given, shown] of found) {
      const line = given.trimEnd();
      expect(redactor.text(`${line} ${line} ${line}`)).toBe([1, 2, 3].map(() => shown.trimEnd()).join(" "));
    }
  });
});

describe("left as it is", () => {
  test.each(ordinaryLines)("%s", (line) => {
    const whole = passWhole(redactor, `${line}\n`);
    expect(whole.text).toBe(`${line}\n`);
    expect(whole.decisions).toEqual([]);
    expect(redactor.text(line)).toBe(line);
  });

  test("are tokens that are too short, too long or in the middle of a word", () => {
    const near = [
      `ghp_${letters(35)}`,
      `AKIA${capitals}A`,
      `AKIA${capitals.slice(1)}`,
      `XAKIA${capitals}`,
      `AIza${letters(36)}`,
      `task_live_${letters(24)}`,
      `npm_${letters(35)}`,
      "eyJhbGciOiJIUzI1NiJ9",
      "eyJhbGciOiJIUzI1NiJ9.notJson",
      "AccountKey=short",
      "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
      "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
    ];
    for (const text of near) expect(redactor.text(text)).toBe(text);
  });

  test("is what is masked already", () => {
    for (const [, shown] of found) expect(redactor.text(shown)).toBe(shown);
  });

  test("is what follows a private key without an end after 32 KiB", () => {
    const begun = `-----BEGIN PRIVATE KEY-----\n${"A".repeat(40_000)}`;
    const shown = redactor.text(begun);
    expect(shown).toBe(`***${"A".repeat(begun.length - 32 * 1024)}`);
    expect(passThrough(redactor.stream(), cut(Buffer.from(begun), [20, 30_000, 5_000])).text).toBe(shown);
  });
});

describe("a part that is in another", () => {
  test("gets no mask of its own", () => {
    expect(redactor.text(`password=ghp_${letters(36)} x`)).toBe("password=*** x");
    expect(redactor.text(`PRIVATE_KEY="${key("PRIVATE KEY", "\n")}" x`)).toBe('PRIVATE_KEY="***" x');
    expect(redactor.text(`token=${jwt}`)).toBe("token=***");
    expect(redactor.text(`https://x:ghs_${letters(36)}@h`)).toBe("https://x:***@h");
  });

  test("is reported by its own rule", () => {
    const whole = passWhole(redactor, `password=ghp_${letters(36)} x`);
    expect(whole.rules).toEqual(["assigned-secret", "github-token"]);
  });
});
