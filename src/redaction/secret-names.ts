/** Words that say of any name that its value is a secret, also at the end of a longer word, as in PGPASSWORD. */
const sureWord = /(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|APIKEY)S?$|PASSWD$|^CREDS$/;

/** Words that say so at the end of a name only. */
const lastWords = new Set(
  "KEY KEYS PASS PWD PAT AUTH JWT DSN WEBHOOK WEBHOOKS COOKIE COOKIES".split(" "),
);
/** Those of them that say nothing alone: `PWD` is a folder. */
const needCompany = new Set(["KEY", "KEYS", "PASS", "PWD", "PAT"]);

/** What a key is that is meant to be seen. */
const openKeys = new Set(
  "PUBLIC PUB CACHE PRIMARY FOREIGN SORT PARTITION SORTING GROUP ROUTING".split(" "),
);

const sureNames =
  /(?:^|_)(?:(?:API|PRIVATE|ACCESS|SECRET|SIGNING|ENCRYPTION|MASTER)_KEYS?|CONN(?:ECTION)?_?STR(?:ING)?|WEBHOOKS?_UR[LI])(?:_|$)/;

/** The last word of a name that is about a secret: where it is, what kind it is, how long it lasts. */
const aboutWords = new Set(
  (
    "BACKEND URL URI HOST HOSTNAME PORT ENDPOINT ADDRESS DOMAIN REGION FILE FILENAME PATH DIR DIRECTORY FOLDER NAME " +
    "NAMES ID IDS TYPE KIND TTL EXPIRY EXPIRES EXPIRATION LIFETIME TIMEOUT PROVIDER STORE MANAGER ENGINE METHOD SCOPE " +
    "SCOPES VERSION LENGTH SIZE LIMIT PREFIX SUFFIX POLICY ROTATION ENABLED DISABLED REQUIRED MODE FORMAT ALGORITHM " +
    "ISSUER AUDIENCE SOCK SOCKET USER USERNAME EMAIL COUNT LOCATION SOURCE SERVICE NAMESPACE ARN"
  ).split(" "),
);

/** Whether the name of a variable says, by its words, that its value is a secret. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined || (aboutWords.has(last) && !/WEBHOOKS?_UR[LI]$/.test(words.join("_"))))
    return false;
  if (words.some((word) => sureWord.test(word)) || sureNames.test(words.join("_"))) return true;
  if (!lastWords.has(last) || (words.length === 1 && needCompany.has(last))) return false;
  return !(last.startsWith("KEY") && words.some((word) => openKeys.has(word))) && name !== "OLDPWD";
}

/** In capitals, without numbers: `npmToken_2` is NPM TOKEN. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== "");
