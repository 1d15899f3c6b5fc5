import { z } from "zod";
import type { SavedDraft } from "@/lib/data/award/saveDraft";
import type { SubmittedAssessment } from "@/lib/data/award/submitAssessment";
import { type AssessmentText, LONGEST_COMMENT } from "@/lib/domain/award/assessmentText";
import type { DeclaredLink } from "@/lib/domain/award/conflict";
import { isOnScale } from "@/lib/domain/award/criterion";
import { nomineeId } from "./nomineeId";

/** Scores by criterion, as the radio buttons of a form or a script send them; an empty one is no answer. */
const scores = z
  .record(
    z.string().regex(/^[1-9]\d{0,9}$/),
    z.union([
      z.literal("").transform(() => null),
      z.number(),
      z
        .string()
        .regex(/^\d{1,2}$/, "bad-number")
        .transform(Number),
    ]),
  )
  .transform((given) => Object.fromEntries(Object.entries(given).flatMap(([id, score]) => (score === null ? [] : [[id, score]]))))
  .refine((given) => Object.values(given).every(isOnScale), "bad-number");

/** A text of several lines, whatever ends them: a form that is posted writes them otherwise than a script. */
export const longText = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .pipe(z.string().max(longest, "too-long"));

/** What a juror thinks of a nominee, as it is sent while they type and when they submit. */
export const ASSESSMENT_INPUT = {
  nomineeId,
  draftVersion: z.coerce.number().int().min(0).max(2_147_483_647),
  /** The page that it is typed in, and those that it goes on from; a form that is posted says none. */
  writers: z.array(z.string().max(60)).max(5).optional(),
  scores: scores.optional(),
  comment: longText(LONGEST_COMMENT),
};

export function textOf({ scores: given = {}, comment }: { scores?: Record<string, number> | undefined; comment: string }): AssessmentText {
  return { scores: given, comment };
}

/** What came of an assessment that was sent, with what was typed, and the page to go on with. */
export interface SentAssessment {
  said: SavedDraft | SubmittedAssessment;
  typed: AssessmentText;
  to: string | null;
}

/** What was said of a declaration: still asked, with those that have no answer; or to be confirmed. */
export interface DeclarationSaid {
  step: "asked" | "confirm";
  missing: readonly string[];
  link: Readonly<Partial<Record<string, DeclaredLink>>>;
  note: Readonly<Partial<Record<string, string>>>;
}
