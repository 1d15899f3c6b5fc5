import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { homePicture } from "@/components/share/pictureAddresses";
import { shareMetadata } from "@/components/share/shareMetadata";
import { ErrorTexts } from "@/components/site/ErrorTexts";
import { SimulationNotice } from "@/components/site/SimulationNotice";
import { SiteFooter } from "@/components/site/SiteFooter";
import { SiteHeader } from "@/components/site/SiteHeader";
import { publicAddress } from "@/lib/platform/publicAddress";
import { sans, serif } from "./fonts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    metadataBase: new URL(publicAddress("/")),
    title: { default: `${t("name")} · ${t("tagline")}`, template: `%s · ${t("name")}` },
    description: t("description"),
    ...shareMetadata(undefined, { url: homePicture(), alt: `${t("name")}. ${t("tagline")}` }),
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
  const [locale, t] = await Promise.all([getLocale(), getTranslations("site")]);
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`}>
      <body>
        <a className="skip" href="#contenu">
          {t("skip")}
        </a>
        <SimulationNotice />
        <SiteHeader />
        <main id="contenu" tabIndex={-1}>
          <ErrorTexts words={{ title: t("errorTitle"), text: t("errorText", { id: "{id}" }), retry: t("errorRetry") }}>
            {children}
          </ErrorTexts>
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
