import { useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";

const REFUSALS = [
  "unknown-nominee",
  "unknown-category",
  "phase-closed",
  "award-stale",
  "award-published",
  "not-present",
  "prize-decided",
  "vote-closed",
  "quorum-missing",
  "ballots-missing",
  "voted-present",
  "not-voted",
  "undecided",
  "minutes-current",
] as const;
/** Filled in where the refusal is shown. */
const NAMES = ["found", "present", "entitled", "needed", "cast", "or", "argent", "bronze", "mention", "aucun"] as const;

/** What a form of the deliberation may be refused with, in words. */
export function useDeliberationSentences(): Record<string, string> {
  const errors = useTranslations("errors");
  const named = Object.fromEntries(NAMES.map((name) => [name, `{${name}}`]));
  return { ...useFormSentences(), ...Object.fromEntries(REFUSALS.map((code) => [code, errors(code, named as never)])) };
}
