import { useTranslations } from "next-intl";

/** « @handle », linked; an account of which only territory and network are known has no name. */
export function AccountName({ account }: { account: { handle: string | null; url: string | null } }) {
  const t = useTranslations("territory.figure");
  const name = account.handle ?? t("nameless");
  if (account.url === null) return <span>{name}</span>;
  return (
    <a href={account.url} rel="external noopener">
      {name}
    </a>
  );
}
