import { describe, expect, test } from "@jest/globals";
import { words } from "../../../src/model/redacted.ts";
import { formatFailureSummary, type FailureText } from "../../../src/report/markdown/failure-summary.ts";
import { redactedText } from "../../support/redacted.ts";

const text: FailureText = {
  title: "Failed: there is no plan",
  reason: words`the plan job failed`,
  advice: "Re-run.",
  isCancelled: false,
};

describe("the summary of a run that left nothing to show", () => {
  test("says why there is nothing and what to do", () => {
    expect(formatFailureSummary({ ...text, advice: "Look at the `if` of the plan job." })).toBe(
      "## ❌ Failed: there is no plan\n\n**Reason:** the plan job failed\n\n**What to do:** Look at the `if` of the plan job.\n",
    );
  });

  test("says that it was cancelled", () => {
    const title = "Cancelled: nothing was planned";
    const page = formatFailureSummary({ ...text, title, isCancelled: true });
    expect(page).toMatch(/^## 🚫 Cancelled: nothing was planned\n/);
  });

  test("shows hostile text in the reason as text, on one line and not without end", () => {
    const reason = redactedText("it holds <b>@octocat</b>\n\n## [a](https://evil.example) `");
    const [, , why, , what] = formatFailureSummary({ ...text, reason }).split("\n");
    expect(why).toBe(
      "**Reason:** it holds \\<b\\>@\u200boctocat\\</b\\> ## \\[a\\](https:\u200b//evil.example) \\`",
    );
    expect(what).toBe("**What to do:** Re-run.");
    const long = formatFailureSummary({ ...text, reason: redactedText("&".repeat(1_000_000)) });
    expect(Buffer.byteLength(long)).toBeLessThan(5_000);
    expect(long).toMatch(/Re-run\.\n$/);
  });
});
