import { useTranslations } from "next-intl";
import { MOST_SUGGESTIONS } from "@/components/territory/suggestion";
import { ACCOUNT_FIELDS, type AccountField } from "@/lib/domain/account/accountFacts";
import { NETWORKS } from "@/lib/domain/account/network";
import { PURPOSES } from "@/lib/domain/account/purpose";
import { ACCOUNT_STANDINGS } from "@/lib/domain/account/standing";
import { LEVELS } from "@/lib/domain/territory/level";
import type { AccountFormWords } from "./AccountForm";
import type { TerritoryFieldTexts } from "./TerritoryField";

const HINTS = ["territory", "account", "standing", "main", "dormantSince", "closedOn", "proofUrl", "replacedBy", "sharedWith"] as const;
const LABELS = [
  ...["territory", "account", "network", "purpose", "standing", "main", "openedOn", "dormantSince", "closedOn", "proofUrl"],
  ...["replacedBy", "sharedWith", "sharer"],
] as (keyof AccountFormWords["label"])[];
const REFUSALS = [
  "bad-form",
  "account-known",
  "account-stale",
  "other-main",
  "register-changed",
  "register-busy",
  "not-mergeable",
  "figures-clash",
] as const;
const MORE_REFUSALS = ["account-in-use", "signed-out", "forbidden", "other"] as const;
const PROBLEMS = [
  ...(["missing", "too-long", "not-a-text", "not-a-day", "not-an-address", "known", "itself", "own-territory"] as const),
  ...(["unknown-territory", "ambiguous-territory", "unknown-account", "future-day", "dormant-before-open", "closed-before-open"] as const),
  ...(["closed-before-dormant", "short-link", "share-link", "search-link", "post-link", "not-a-profile", "not-a-handle"] as const),
  ...(["unknown-host", "network-missing", "address-of-another-network"] as const),
];
/** What an action fills in later: see ActionForm. */
const FOUND = { found: "{found}" };

/** What a form of the register may be refused with, in words. */
export function useAccountSentences(): Record<string, string> {
  const t = useTranslations("accountForm");
  return Object.fromEntries([
    ...[...REFUSALS, ...MORE_REFUSALS].map((code) => [code, t(`refused.${code}`, FOUND)]),
    ...PROBLEMS.map((code) => [code, t(`problem.${code}`, FOUND)]),
  ]);
}

/** The words of values that are no text of their own: « standing.official ». */
export function useFactWords(): Record<string, string> {
  const t = useTranslations("accountForm");
  const word = useTranslations("vocabulary");
  return Object.fromEntries([
    ...NETWORKS.map((network) => [`network.${network}`, word(`network.${network}`)]),
    ...PURPOSES.map((purpose) => [`purpose.${purpose}`, word(`purpose.${purpose}`)]),
    ...ACCOUNT_STANDINGS.map((standing) => [`standing.${standing}`, word(`standing.${standing}`)]),
    ["main.true", t("yes")],
    ["main.false", t("no")],
  ]);
}

/** The names of what is said of an account. */
export function useFieldWords(): Record<AccountField, string> {
  const t = useTranslations("accountForm");
  return Object.fromEntries(ACCOUNT_FIELDS.map((field) => [field, t(`field.${field}`)])) as Record<AccountField, string>;
}

export function useAccountFormWords(edits: boolean): AccountFormWords {
  const t = useTranslations("accountForm");
  return {
    label: Object.fromEntries(LABELS.map((name) => [name, t(`label.${name}`)])) as AccountFormWords["label"],
    hint: Object.fromEntries(HINTS.map((name) => [name, t(`hint.${name}`)])) as AccountFormWords["hint"],
    addSharer: t("addSharer"),
    submit: t(edits ? "save" : "create"),
    sending: t("sending"),
    inTheWay: { open: t("openOther"), takeOver: t("takeOver") },
    stale: {
      by: t("staleBy", { who: "{who}" }),
      field: useFieldWords(),
      nothing: t("nothing"),
      value: useFactWords(),
      overwrite: t("overwrite"),
    },
  };
}

export function useTerritoryFieldTexts(): TerritoryFieldTexts {
  const t = useTranslations("site");
  const help = useTranslations("accountForm")("territoryHelp");
  const level = useTranslations("vocabulary.level");
  return {
    list: t("suggestions"),
    help,
    counts: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) => t("suggestionCount", { count })),
    levels: Object.fromEntries(LEVELS.map((one) => [one, level(one)])) as TerritoryFieldTexts["levels"],
  };
}

export function useAccountChoices() {
  const t = useTranslations("accountForm");
  const word = useTranslations("vocabulary");
  return {
    networks: [{ value: "", label: t("byAddress") }, ...NETWORKS.map((value) => ({ value, label: word(`network.${value}`) }))],
    purposes: PURPOSES.map((value) => ({ value, label: word(`purpose.${value}`) })),
    standings: ACCOUNT_STANDINGS.map((value) => ({ value, label: word(`standing.${value}`) })),
  };
}
