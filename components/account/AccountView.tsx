import { useLocale, useTranslations } from "next-intl";
import type { AccountDetails } from "@/lib/data/account/readAccount";
import type { Change } from "@/lib/data/account/readHistory";
import { nameTerritory } from "@/lib/domain/account/territoryNamed";
import { formatDay } from "@/lib/domain/format/formatDay";
import { AccountForm } from "./AccountForm";
import { AccountStates } from "./AccountStates";
import { ChangeList } from "./ChangeList";
import { MergeForm } from "./MergeForm";
import { useAccountChoices, useAccountFormWords, useAccountSentences, useTerritoryFieldTexts } from "./useAccountWords";
import { useFormSaid } from "./useFormSaid";

interface Props {
  account: AccountDetails;
  changes: readonly Change[];
  /** What was just done, as the address says it. */
  done: string;
}

/** One account: what is known of it, the form that changes it, its double if it has one, and all that was done to it. */
export function AccountView({ account, changes, done }: Props) {
  const t = useTranslations("register.account");
  const words = useTranslations("vocabulary");
  const said = useFormSaid(done);
  const { facts, territory } = account;
  return (
    <div className="page">
      <p className="soft">
        <a href={`/saisie/comptes?territory=${territory.level}/${territory.code}`}>{territory.name}</a>
      </p>
      <h1>{t("title", { handle: facts.handle ?? t("nameless"), network: words(`network.${facts.network}`) })}</h1>
      {said !== null && (
        <p role="status" className="form-said">
          {said}
        </p>
      )}
      <Facts account={account} />
      <section className="register-part">
        <h2>{t("edit")}</h2>
        <EditForm account={account} />
      </section>
      {account.alike.length > 0 && <Merge account={account} />}
      <section className="register-part">
        <h2>{t("history")}</h2>
        <ChangeList changes={changes} withAccount={false} />
      </section>
    </div>
  );
}

function Facts({ account: { facts, figures, replacedBy, replaces, sharedWith } }: { account: AccountDetails }) {
  const t = useTranslations("register.account");
  const locale = useLocale();
  const day = (text: string | null) => (text === null ? "" : formatDay(text, "day", locale));
  return (
    <ul className="register-facts">
      {facts.url !== null && (
        <li>
          <a href={facts.url} rel="external noopener">
            {facts.url}
          </a>
        </li>
      )}
      <li>
        <AccountStates account={{ ...facts, shares: sharedWith.length }} />
      </li>
      <li>{t("figures", { count: figures.count, first: day(figures.first), last: day(figures.last) })}</li>
      {replacedBy !== null && (
        <li>
          {t("replacedBy")} <a href={`/saisie/comptes/${replacedBy.id}`}>{replacedBy.words}</a>
        </li>
      )}
      {replaces.map(({ id, words }) => (
        <li key={id}>
          {t("replaces")} <a href={`/saisie/comptes/${id}`}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

function Merge({ account }: { account: AccountDetails }) {
  const t = useTranslations("register.account");
  return (
    <section className="register-part">
      <h2>{t("merge")}</h2>
      <p>{t("mergeText")}</p>
      <MergeForm
        key={account.version}
        kept={account}
        doubles={account.alike.map(({ id, version, words }) => ({
          value: `${id}.${version}`,
          label: t("numbered", { label: words, number: String(id) }),
        }))}
        words={{ double: t("double"), hint: t("doubleHint"), submit: t("doMerge"), sending: t("sending") }}
        sentences={useAccountSentences()}
      />
    </section>
  );
}

function EditForm({ account: { id, version, facts, territory, sharedWith, replacedBy } }: { account: AccountDetails }) {
  return (
    <AccountForm
      key={version}
      edited={{ id, version }}
      values={{
        territory: nameTerritory(territory),
        account: facts.url ?? "",
        network: facts.url === null ? facts.network : "",
        purpose: facts.purpose,
        standing: facts.standing,
        main: facts.main,
        openedOn: facts.openedOn ?? "",
        dormantSince: facts.dormantSince ?? "",
        closedOn: facts.closedOn ?? "",
        proofUrl: facts.proofUrl ?? "",
        replacedBy: replacedBy === null ? "" : String(replacedBy.id),
        sharedWith: sharedWith.map(nameTerritory),
      }}
      words={useAccountFormWords(true)}
      choices={useAccountChoices()}
      sentences={useAccountSentences()}
      territoryTexts={useTerritoryFieldTexts()}
    />
  );
}
