import type { Redactor } from "../../redaction/redactor.ts";
import { readEnvironment } from "./host.ts";

let redactor: Promise<Redactor> | undefined;

/** Loaded and made once, for those who say something. */
async function makeRedactor(): Promise<Redactor> {
  const { createRunRedactor } = await import("../../redaction/redactor.ts");
  return createRunRedactor(readEnvironment());
}

/** A message without the secrets of this process's environment: it can quote anything. */
export async function hideSecrets(message: string): Promise<string> {
  redactor ??= makeRedactor();
  return (await redactor).text(message);
}
