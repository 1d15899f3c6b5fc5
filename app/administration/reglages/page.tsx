import { getTranslations } from "next-intl/server";
import { SettingsView } from "@/components/settings/SettingsView";
import { memberPage } from "@/components/site/memberPage";
import { readSettings } from "@/lib/data/settings/readSettings";
import { mailLacks } from "@/lib/platform/mailLacks";

const page = memberPage({
  permission: "manage-settings",
  path: () => "/administration/reglages",
  title: async () => (await getTranslations("settings"))("title"),
  read: () => readSettings(),
  view: (settings) => <SettingsView settings={settings} mailLacks={mailLacks()} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
