import { describe, expect, test } from "@jest/globals";
import { noPlanSummary } from "../../src/report/no-plan-summary.ts";

describe("the summary without a plan", () => {
  test("says why there is none and what to do", () => {
    expect(
      noPlanSummary({
        reason: "the plan job failed",
        advice: "Look at the `if` of the plan job.",
        isCancelled: false,
      }),
    ).toBe(
      "## ❌ Failed: there is no plan\n\n**Reason:** the plan job failed\n\n**What to do:** Look at the `if` of the plan job.\n",
    );
  });

  test("says that it was cancelled when the plan job was", () => {
    const page = noPlanSummary({ reason: "it was", advice: "Re-run.", isCancelled: true });
    expect(page).toMatch(/^## 🚫 Cancelled: nothing was planned\n/);
  });

  test("shows hostile text in the reason as text, on one line and not without end", () => {
    const reason = "it holds <b>@octocat</b>\n\n## [a](https://evil.example) `";
    const [, , why, , what] = noPlanSummary({ reason, advice: "Re-run.", isCancelled: false }).split("\n");
    expect(why).toBe(
      "**Reason:** it holds \\<b\\>@\u200boctocat\\</b\\> ## \\[a\\](https:\u200b//evil.example) \\`",
    );
    expect(what).toBe("**What to do:** Re-run.");
    const long = noPlanSummary({ reason: "&".repeat(1_000_000), advice: "Re-run.", isCancelled: false });
    expect(Buffer.byteLength(long)).toBeLessThan(5_000);
    expect(long).toMatch(/Re-run\.\n$/);
  });
});
