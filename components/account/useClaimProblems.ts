import { useTranslations } from "next-intl";
import { CLAIM_PROBLEMS } from "@/lib/domain/account/claim";
import { useAccountSentences } from "./useAccountWords";

/** Why rows of files are refused, in words: what forms say of an address, and what is said of files alone. */
export function useClaimProblems(): Record<string, string> {
  const t = useTranslations("registerImport");
  const own = Object.fromEntries(CLAIM_PROBLEMS.map((problem) => [problem, t(`problem.${problem}`)]));
  return { ...useAccountSentences(), ...own };
}
