import { useTranslations } from "next-intl";
import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import { OtherAccountRow } from "./OtherAccountRow";

/** The accounts that no ranking counts: secondary, unofficial, to verify, closed, or held by another authority. */
export function OtherAccounts({ accounts }: { accounts: readonly TerritoryAccount[] }) {
  const t = useTranslations("territory.accounts");
  const others = accounts.filter(
    ({ main, standing, closedOn, holder }) => !main || standing !== "official" || closedOn !== null || holder !== null,
  );
  if (others.length === 0) return null;
  return (
    <section className="section" aria-labelledby="autres-comptes">
      <div className="section-head">
        <h2 id="autres-comptes">{t("title")}</h2>
      </div>
      <table className="table stacked">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("account")}</th>
            <th scope="col">{t("network")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((account) => (
            <OtherAccountRow key={account.id} account={account} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
