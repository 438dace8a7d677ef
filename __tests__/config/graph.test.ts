import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { sortByNeeds } from "../../src/config/graph.ts";

const graphs = fc
  .array(fc.array(fc.nat({ max: 11 }), { maxLength: 4 }), { maxLength: 12 })
  .map((needs) => new Map(needs.map((list, node) => [String(node), list.map(String)])));

test("every node comes once, and after all that it needs when there is no cycle", () => {
  fc.assert(
    fc.property(graphs, (needs) => {
      const { sorted, cycles } = sortByNeeds(needs);
      expect([...sorted].sort()).toEqual([...needs.keys()].sort());
      if (cycles.length > 0) return;
      for (const [node, wanted] of needs) {
        for (const other of wanted.filter((name) => needs.has(name))) {
          expect(sorted.indexOf(other)).toBeLessThan(sorted.indexOf(node));
        }
      }
    }),
  );
});

test("what is called a cycle is one, and no two share a node", () => {
  fc.assert(
    fc.property(graphs, (needs) => {
      const { cycles } = sortByNeeds(needs);
      for (const cycle of cycles) {
        for (const [index, node] of cycle.entries()) {
          expect(needs.get(node)).toContain(cycle[(index + 1) % cycle.length]);
        }
      }
      const nodes = cycles.flat();
      expect(new Set(nodes).size).toBe(nodes.length);
    }),
  );
});

test("a long chain is no trouble", () => {
  const needs = new Map(Array.from({ length: 50_000 }, (_, node) => [String(node), [String(node + 1)]]));
  expect(sortByNeeds(needs).cycles).toEqual([]);
});
