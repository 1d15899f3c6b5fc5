import { useTranslations } from "next-intl";
import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { isCountedAt } from "@/lib/domain/account/isCountedAt";
import type { Day } from "@/lib/domain/snapshot/figure";
import { OtherAccountRow } from "./OtherAccountRow";

interface Props {
  accounts: readonly TerritoryAccount[];
  /** The one shown, at whose reference date accounts are judged; without one, they are as they are known today. */
  edition: { title: string; referenceOn: Day } | null;
}

/** The accounts that the edition does not count: secondary, unofficial, to verify, closed or not yet open then, or held by another authority. */
export function OtherAccounts({ accounts, edition }: Props) {
  const t = useTranslations("territory.accounts");
  const counted = (account: TerritoryAccount) =>
    account.holder === null &&
    (edition ? isCountedAt(account, edition.referenceOn) : account.main && account.standing === "official" && account.closedOn === null);
  const others = accounts.filter((account) => !counted(account));
  if (others.length === 0) return null;
  return (
    <section className="section" aria-labelledby="autres-comptes">
      <div className="section-head">
        <h2 id="autres-comptes">{t("title")}</h2>
      </div>
      <table className="table stacked">
        <caption>{edition ? t("caption", { title: edition.title }) : t("captionWithoutEdition")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("account")}</th>
            <th scope="col">{t("network")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((account) => (
            <OtherAccountRow key={account.id} account={account} referenceOn={edition?.referenceOn ?? null} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
