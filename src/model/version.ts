/** This package's version, as package.json has it (a test holds the two together). */
export const version = "1.0.0";
