/**
 * Whether GitHub's artifact service takes a file of this name: one that it does not would stop the whole upload
 * (actions/toolkit, path-and-artifact-name-validation.ts).
 */
export const isTakenByArtifacts = (path: string): boolean => !/[":<>|*?\r\n]/.test(path);
