import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/SelectField";
import type { Network } from "@/lib/domain/account/network";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";

interface Props {
  label: string;
  /** Of the edition that shows. */
  networks: readonly Network[];
  asked: RankedNetwork;
}

/** Which network of an edition a page is to show, or all of them together; the one that was asked for stays offered where the edition has none of it. */
export function NetworkField({ label, networks, asked }: Props) {
  const words = useTranslations("vocabulary.network");
  const ranked: readonly RankedNetwork[] = networks.length > 1 ? [...networks, "all"] : networks;
  const offered = ranked.includes(asked) ? ranked : [asked, ...ranked];
  return <SelectField name="network" label={label} value={asked} options={offered.map((value) => ({ value, label: words(value) }))} />;
}
