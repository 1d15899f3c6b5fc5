import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ForgetKept } from "@/components/jury/ForgetKept";
import { homePicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { ErrorTexts } from "@/components/site/ErrorTexts";
import { SimulationNotice } from "@/components/site/SimulationNotice";
import { SiteFooter } from "@/components/site/SiteFooter";
import { SiteHeader } from "@/components/site/SiteHeader";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { publicAddress } from "@/lib/platform/publicAddress";
import { sans, serif } from "./fonts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const [t, { name }] = await Promise.all([getTranslations("site"), readIdentity()]);
  return {
    metadataBase: new URL(publicAddress("/")),
    title: { default: `${name} · ${t("tagline")}`, template: `%s · ${name}` },
    description: t("description"),
    ...(await shareMetadata(undefined, { url: homePicture(), alt: `${name}. ${t("tagline")}` })),
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#10161b" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t, identity] = await Promise.all([getLocale(), getTranslations("site"), readIdentity()]);
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`}>
      <body>
        <a className="skip" href="#contenu">
          {t("skip")}
        </a>
        <SimulationNotice />
        <SiteHeader identity={identity} />
        <main id="contenu" tabIndex={-1}>
          <ErrorTexts words={{ title: t("errorTitle"), text: t("errorText", { id: "{id}" }), retry: t("errorRetry") }}>
            {children}
          </ErrorTexts>
        </main>
        <SiteFooter identity={identity} />
        <ForgetKept />
      </body>
    </html>
  );
}
