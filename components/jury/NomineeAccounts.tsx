import { useTranslations } from "next-intl";
import { AccountName } from "@/components/territory/AccountName";
import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";

/** Its official accounts that are open today, to be looked at. */
export function NomineeAccounts({ accounts }: { accounts: readonly TerritoryAccount[] }) {
  const t = useTranslations("jury.file");
  const words = useTranslations("vocabulary");
  const shown = accounts.filter(({ holder, standing, closedOn }) => holder === null && standing === "official" && closedOn === null);
  if (shown.length === 0) return null;
  return (
    <section className="section" aria-labelledby="comptes">
      <div className="section-head">
        <h2 id="comptes">{t("accounts")}</h2>
      </div>
      <ul className="jury-list">
        {shown.map((account) => (
          <li key={account.id}>
            {words(`network.${account.network}`)} · <AccountName account={account} />
            {account.purpose !== "institutionnel" && <span className="soft"> · {words(`purpose.${account.purpose}`)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
