/** What a stack trace, an unhandled rejection, a warning of Node's own or a dying Node looks like in text. */
export const accident =
  /^[ \t]+at .+:\d+:\d+\)?$|^.*node:internal.*$|^Node\.js v\d.*$|^.*UnhandledPromise.*$|^\(node:\d+\).*$/m;
