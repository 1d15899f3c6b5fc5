import type { SavedDraft } from "@/lib/data/award/saveDraft";
import type { SubmittedAssessment } from "@/lib/data/award/submitAssessment";
import { type AssessmentText, readAssessmentText } from "@/lib/domain/award/assessmentText";
import type { ActionState } from "@/lib/gate/actionState";
import type { SentAssessment } from "@/lib/gate/assessmentInput";
import type { SaveAnswer } from "./useAutosave";

/** What the server says of a text, for the page that sent it. */
export function answerOf(said: SavedDraft | SubmittedAssessment): SaveAnswer<AssessmentText> {
  switch (said.outcome) {
    case "changed":
      return { at: "changed", over: said.draftVersion, theirs: said.theirs };
    case "abstained":
      return { at: "barred", code: "abstained" };
    default:
      return { at: "saved", over: said.draftVersion, when: said.at };
  }
}

interface TypedBefore {
  text: AssessmentText;
  draftVersion: number;
  missing: readonly number[];
  theirs: AssessmentText | null;
  submitted: boolean;
}

/** What a form that was posted comes back with: what was typed, though it was refused, and what is wrong with it. */
export function typedBefore(said: ActionState<SentAssessment>, text: AssessmentText, draftVersion: number): TypedBefore {
  const fresh = { text, draftVersion, missing: [], theirs: null, submitted: false };
  if (said.at === "start") return fresh;
  if (said.at === "refused") return said.typed ? { ...fresh, text: ofFields(said.typed) } : fresh;
  const { said: came, typed } = said.data;
  return {
    text: typed,
    draftVersion: "draftVersion" in came ? came.draftVersion : draftVersion,
    missing: came.outcome === "missing" ? came.criteria : [],
    theirs: came.outcome === "changed" ? came.theirs : null,
    submitted: came.outcome === "submitted",
  };
}

/** What the fields of the grid hold. */
export function textInFields(form: HTMLFormElement): AssessmentText {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
  return ofFields(Object.fromEntries(fields));
}

function ofFields(typed: Readonly<Record<string, string>>): AssessmentText {
  const scores = Object.entries(typed).flatMap(([name, value]) => {
    const id = /^scores\[(\d+)\]$/.exec(name)?.[1];
    return id === undefined || value === "" ? [] : [[id, Number(value)]];
  });
  return readAssessmentText({ scores: Object.fromEntries(scores), comment: typed.comment });
}
