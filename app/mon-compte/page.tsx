import { getTranslations } from "next-intl/server";
import { AccountView } from "@/components/member/AccountView";
import { memberPage } from "@/components/site/memberPage";
import { readOwnAccount } from "@/lib/data/member/readOwnAccount";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { readSettings } from "@/lib/data/settings/readSettings";
import { readSecondFactorBegun } from "@/lib/gate/readSecondFactorBegun";
import { mailLacks } from "@/lib/platform/mailLacks";

const page = memberPage({
  permission: "manage-own-account",
  path: () => "/mon-compte",
  title: async () => (await getTranslations("account"))("title"),
  read: async ({ member }) => {
    const account = await readOwnAccount(member.id);
    const [{ name }, { secondFactorRequired: required }] = await Promise.all([readIdentity(), readSettings()]);
    return { required, account, begun: await readSecondFactorBegun(account.pendingSecret, member, name), byMail: mailLacks() === null };
  },
  view: (shown, { member }) => <AccountView member={member} shown={shown} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
