import { jest } from "@jest/globals";

/**
 * Until mocks are restored, timers of the code under test take a hundredth of their time: GitHub's client leaves a second
 * between two writes, which is for GitHub's sake and tells a test nothing.
 */
export function hurry(): void {
  const { setTimeout } = globalThis;
  const soon = (act: (...values: unknown[]) => void, ms = 0, ...values: unknown[]): NodeJS.Timeout =>
    setTimeout(act, ms / 100, ...values);
  jest.spyOn(globalThis, "setTimeout").mockImplementation(soon as typeof setTimeout);
}
