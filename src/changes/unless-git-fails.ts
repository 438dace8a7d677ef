import { GitError } from "../model/changes.ts";

/** What git answers, or `otherwise` when it fails. Other errors are thrown. */
export async function unlessGitFails<Answer, Otherwise>(
  ask: () => Promise<Answer>,
  otherwise: Otherwise,
): Promise<Answer | Otherwise> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitError) return otherwise;
    throw error;
  }
}
