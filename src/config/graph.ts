export interface Order {
  /** Every node after those that it needs; cycles are cut at one node. */
  sorted: string[];
  /** Each cycle once; the first node is not repeated at the end. */
  cycles: string[][];
}

/** Sorts nodes topologically. Needs that are not nodes are ignored. */
export function sortByNeeds(needs: ReadonlyMap<string, readonly string[]>): Order {
  const remaining = new Set(needs.keys());
  const open = new Map<string, number>();
  const dependents = new Map<string, string[]>();
  for (const [node, nodeNeeds] of needs) {
    const known = [...new Set(nodeNeeds)].filter((other) => needs.has(other));
    open.set(node, known.length);
    for (const other of known) {
      const waiting = dependents.get(other);
      if (waiting === undefined) dependents.set(other, [node]);
      else waiting.push(node);
    }
  }
  const order: Order = { sorted: [], cycles: [] };
  let ready = [...needs.keys()].filter((node) => open.get(node) === 0);
  while (remaining.size > 0) {
    if (ready.length === 0) {
      const cycle = findCycle(needs, remaining);
      order.cycles.push(cycle);
      ready = cycle;
    }
    const next: string[] = [];
    for (const node of ready) {
      if (!remaining.delete(node)) continue;
      order.sorted.push(node);
      for (const dependent of dependents.get(node) ?? []) {
        const left = (open.get(dependent) ?? 0) - 1;
        open.set(dependent, left);
        if (left === 0) next.push(dependent);
      }
    }
    ready = next;
  }
  return order;
}

/** Every remaining node needs another remaining one, so following them leads back to a visited node. */
function findCycle(
  needs: ReadonlyMap<string, readonly string[]>,
  remaining: ReadonlySet<string>,
): string[] {
  const trail: string[] = [];
  const seen = new Map<string, number>();
  let [node] = remaining;
  while (node !== undefined && !seen.has(node)) {
    seen.set(node, trail.length);
    trail.push(node);
    node = needs.get(node)?.find((other) => remaining.has(other));
  }
  return node === undefined ? trail : trail.slice(seen.get(node));
}
