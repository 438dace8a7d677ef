/**
 * Whether GitHub's artifact service accepts a file of this name: another one would fail the whole upload
 * (actions/toolkit, path-and-artifact-name-validation.ts).
 */
export const isTakenByArtifacts = (path: string): boolean => !/[":<>|*?\r\n]/.test(path);
