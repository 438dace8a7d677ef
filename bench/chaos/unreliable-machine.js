// Loaded into a call of the command line before anything else (`node --import`): makes its machine an unreliable one, as its
// environment says. CHAOS_NO_LINKS: a file system without hard links. CHAOS_CLOCK=<after ms>:<step ms>: the clock is set while it
// runs. CHAOS_FULL=<n>:<m>: once the stage `last` has ended, the disk refuses the nth write, and m - 1 writes after it.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const { CHAOS_NO_LINKS, CHAOS_CLOCK, CHAOS_FULL, CHAOS_LEDGER } = process.env;

const failure = (code, call) => Object.assign(new Error(`${code}: ${call}`), { code, syscall: call });

if (CHAOS_NO_LINKS !== undefined) {
  fs.linkSync = () => {
    throw failure("EPERM", "link");
  };
}

if (CHAOS_CLOCK !== undefined) {
  const [after, step] = CHAOS_CLOCK.split(":").map(Number);
  const RealDate = Date;
  const now = () => RealDate.now() + (performance.now() > after ? step : 0);
  const UnreliableDate = class extends RealDate {
    constructor(...given) {
      super(.../** @type {[number]} */ (given.length === 0 ? [now()] : given));
    }
    /** @override */
    static now() {
      return now();
    }
  };
  Object.assign(globalThis, { Date: UnreliableDate });
}

if (CHAOS_FULL !== undefined) {
  const [first, count] = CHAOS_FULL.split(":").map(Number);
  const { readFileSync } = fs;
  let writes = 0;
  let isOver = false;
  const hasEnded = () => {
    try {
      return /^end /m.test(readFileSync(join(CHAOS_LEDGER ?? "", "last"), "utf8"));
    } catch {
      return false;
    }
  };
  const isFull = () => {
    isOver ||= hasEnded();
    if (isOver) writes += 1;
    return isOver && writes >= first && writes < first + count;
  };
  for (const name of ["writeFileSync", "writeSync"]) {
    const real = fs[name];
    fs[name] = (...given) => {
      if (typeof given[0] === "number" && given[0] > 2 && isFull()) throw failure("ENOSPC", "write");
      return real(...given);
    };
  }
  const { fsync, writev } = fs;
  Object.assign(fs, {
    fsync: (descriptor, done) => (isFull() ? done(failure("EIO", "fsync")) : fsync(descriptor, done)),
    writev: (descriptor, pieces, ...rest) =>
      isFull()
        ? rest.at(-1)(failure("ENOSPC", "write"))
        : Reflect.apply(writev, fs, [descriptor, pieces, ...rest]),
  });
}

syncBuiltinESMExports();
