import { test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { readConfiguration } from "../../src/config/read.ts";
test("p", () => {
  const t = readFileSync("/tmp/cfg/many.yml","utf8");
  const out=[];
  for (let i=0;i<10;i++) { const s=performance.now(); readConfiguration("f", t); out.push(Math.round(performance.now()-s)); }
  console.log(out.join());
});
