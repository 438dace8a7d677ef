// Loaded before a program: leaves the time that all its threads had a processor, in milliseconds, in the file BENCH_CPU_TIME.
import { writeFileSync } from "node:fs";

process.once("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_CPU_TIME ?? "", String((user + system) / 1000));
});
