import { createContext, Script } from "node:vm";

const script = new Script("act()");
let sandbox: { act?: () => void } | undefined;

/**
 * Calls a function and interrupts it after a time limit, for example while it applies a user's regular expression. Its
 * effects until then remain.
 * @param ms milliseconds of wall-clock time
 * @returns whether it finished
 */
export function callBounded(act: () => void, ms: number): boolean {
  sandbox ??= createContext({});
  sandbox.act = act;
  try {
    script.runInContext(sandbox, { timeout: ms });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  } finally {
    delete sandbox.act;
  }
}
