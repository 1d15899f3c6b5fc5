import { useTranslations } from "next-intl";
import { AccountForm } from "./AccountForm";
import { useAccountChoices, useAccountFormWords, useAccountSentences, useTerritoryFieldTexts } from "./useAccountWords";

/** The form that enters an account. @param territory to begin with, as a field names it; empty for none */
export function NewAccountView({ territory }: { territory: string }) {
  const t = useTranslations("register.create");
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <AccountForm
        edited={null}
        values={{
          territory,
          account: "",
          network: "",
          purpose: "institutionnel",
          standing: "official",
          main: false,
          openedOn: "",
          dormantSince: "",
          closedOn: "",
          proofUrl: "",
          replacedBy: "",
          sharedWith: [],
        }}
        words={useAccountFormWords(false)}
        choices={useAccountChoices()}
        sentences={useAccountSentences()}
        territoryTexts={useTerritoryFieldTexts()}
      />
    </div>
  );
}
