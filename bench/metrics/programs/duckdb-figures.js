// Computes the same figures in SQL, with duckdb, and prints them. `node duckdb-figures.js <where it is installed> <history>`
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [installed, history] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(installed, "package.json"))("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const sql = readFileSync(new URL("figures.sql", import.meta.url), "utf8");
const statements = sql.replaceAll("{history}", `'${history.replaceAll("'", "''")}'`).split(/;\n/);
const figures = {};
for (const statement of statements.filter((text) => text.trim() !== "")) {
  const name = /^-- (\w+)$/m.exec(statement)?.[1];
  const result = await connection.runAndReadAll(statement);
  if (name !== undefined) figures[name] = result.getRowObjectsJson();
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
