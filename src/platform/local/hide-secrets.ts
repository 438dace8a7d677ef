import { readEnvironment } from "./surroundings.ts";

/** A message without the secrets of this process's environment: it can quote anything. The redactor is loaded when it is needed. */
export async function hideSecrets(message: string): Promise<string> {
  const { redactorOf } = await import("../../redaction/redactor-of.ts");
  return redactorOf(readEnvironment()).text(message);
}
