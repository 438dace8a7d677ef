import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findGoal, goalWords } from "../../src/guardrails/review/task-specs.ts";

describe("the goal of a spec (F9)", () => {
  test.each([
    ["a heading", "# Cart\n\nintro\n\n## Goal\n\nSell more.\n\n## Design\n\nx\n"],
    ["a heading in the plural", "## Goals\nSell more.\n"],
    ["a heading with a number", "## 1. Objective\nSell more.\n"],
    ["a heading with more words", "### Problem statement\nSell more.\n### Non-goals\nx\n"],
    ["a heading with a mark behind it", "## Summary:\nSell more.\n"],
    ["a question", "## Why?\nSell more.\n"],
    ["a label", "# Cart\n\nObjective: Sell more.\n\nx\n"],
    ["a bold label in a list", "## Scope\n\n- **Purpose:** Sell more.\n- Risk: x\n"],
    ["a heading of no text, and one with some", "## Goal\n## Overview\nSell more.\n"],
  ])("is found behind %s", (_, text) => {
    expect(findGoal(text)).toBe("Sell more.");
  });

  test("is the text below its heading, including subheadings", () => {
    expect(findGoal("## Summary\n\na\n\n### More\n\n- b\n\n## Other\n\nc\n")).toBe("a\n\n### More\n\n- b");
  });

  test("is the text of the most explicit heading, wherever it is", () => {
    expect(findGoal("## Summary\nlong\n\n## Goal\nshort\n")).toBe("short");
    expect(findGoal("## Summary\n- Objective: short\n- Scope: x\n")).toBe("short");
  });

  test("is otherwise the title with the first paragraph, without fields", () => {
    expect(findGoal("# Cart\n\nlast_review: 2026-01-01\n\nSell more.\n\nx\n")).toBe("Cart\n\nSell more.");
    expect(findGoal("---\ntitle: Cart\n---\n\n- a\n")).toBe("Cart");
    expect(findGoal("\uFEFFSell more.\n")).toBe("Sell more.");
  });

  test.each(["", "---\nowner: a\n---\n", "```\nGoal: x\n```\n"])("is not there: %j", (text) => {
    expect(findGoal(text)).toBeNull();
  });

  test.each(["## Goalkeeper\nx\n", "## Why we left\nx\n", "A goal: x\n"])("is not headed by %j", (text) => {
    expect(findGoal(`# T\n\np\n\n${text}`)).toBe("T\n\np");
  });

  test("is found by the repository's own headings first", () => {
    expect(findGoal("## Goal\na\n\n## Desired Outcome\nb\n", ["desired outcome"])).toBe("b");
  });

  test("is always a part of the text", () => {
    const line = fc.constantFrom(
      "## Goal",
      "Goal: a",
      "- Why: b",
      "# T",
      "> q",
      "```",
      "",
      "| a |",
      "[x]: y",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const goal = findGoal(lines.join("\n"));
        expect(goal === null || goal.trim() !== "").toBe(true);
      }),
    );
  });

  test("has its headings listed in the documentation", () => {
    const docs = readFileSync("docs/guardrails.md", "utf8");
    for (const word of goalWords) expect(docs.toLowerCase()).toContain(`\`${word}\``);
  });
});
