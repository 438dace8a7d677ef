import { createContext, Script } from "node:vm";

const script = new Script("act()");
let sandbox: { act?: () => void } | undefined;

/**
 * Calls a function that may take too long, such as one that applies an expression of others: it is ended after that
 * time, wherever it is. What it did until then stays done.
 * @param ms of the clock on the wall
 * @returns whether it came to its end
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
