import type { Redactor } from "../../redaction/redactor.ts";
import { readEnvironment } from "./host.ts";

let redactor: Promise<Redactor> | undefined;

/** Loaded on demand. */
async function makeRedactor(): Promise<Redactor> {
  const { createRunRedactor } = await import("../../redaction/create-redactor.ts");
  return createRunRedactor(readEnvironment());
}

/** Removes the secrets of this process's environment from a message, which can quote anything. */
export async function hideSecrets(message: string): Promise<string> {
  redactor ??= makeRedactor();
  return (await redactor).text(message);
}
