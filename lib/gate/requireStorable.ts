import { ExpectedError } from "@/lib/platform/errors";

/**
 * Refuses a text that no database keeps: one with a NUL. What every action is sent passes here.
 * @throws ExpectedError `bad-form` at its field
 */
export function requireStorable(input: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(input)) {
    const texts = typeof value === "object" && value !== null ? Object.values(value) : [value];
    if (texts.some((text) => typeof text === "string" && text.includes("\0")))
      throw new ExpectedError("bad-form", { count: 1, field, problem: "not-a-text" });
  }
}
