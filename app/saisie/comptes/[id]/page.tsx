import { getTranslations } from "next-intl/server";
import { AccountView } from "@/components/account/AccountView";
import { memberPage } from "@/components/site/memberPage";
import { type AccountDetails, readAccount } from "@/lib/data/account/readAccount";
import { type Change, readAccountHistory } from "@/lib/data/account/readHistory";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

interface Found {
  account: AccountDetails;
  changes: Change[];
  done: string;
}

const page = memberPage<Found, { id: string }>({
  permission: "edit-register",
  path: ({ id }) => `/saisie/comptes/${id}`,
  title: async ({ account: { facts, territory } }) =>
    `${facts.handle ?? (await getTranslations("register.account"))("nameless")} (${territory.name})`,
  read: async ({ params, query }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-account", { found: params.id });
    const [account, changes] = await Promise.all([readAccount(id.data), readAccountHistory(id.data)]);
    return { account, changes, done: lastOf(query, "fait") };
  },
  view: (found) => <AccountView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
