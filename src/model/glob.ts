/**
 * Shortens runs of backslashes in a glob to two or three, which mean the same: an even run is one backslash that stands
 * for itself, an odd one also escapes what follows. On four or more at the end of a glob picomatch 4.0.7 never comes
 * back (it skips past the end that it looks for).
 */
export const withShortBackslashes = (glob: string): string =>
  glob.replaceAll(/\\{4,}/g, (run) => (run.length % 2 === 0 ? "\\\\" : "\\\\\\"));
