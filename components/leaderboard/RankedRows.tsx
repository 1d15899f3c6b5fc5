"use client";

import { Bar } from "@/components/charts/bars/Bar";
import { OrdinalView, type OrdinalWords } from "@/components/ui/OrdinalView";
import { IndexMadeView, type IndexMadeWords } from "./IndexMadeView";
import { MovementView, type MovementWords } from "./MovementView";
import { ProofView, type ProofWords } from "./ProofView";
import { RankView, type RankWords } from "./RankView";

export interface RankedRowWords {
  position: number;
  name: string;
  href: string;
  place: RankWords;
  /** In a région or département the national rank shows too, by the index with its range. */
  national: RankWords | OrdinalWords | null;
  /** Null where there is nothing to compare with. */
  movement: MovementWords | null;
  population: string | null;
  populationYear: number | null;
  value: number;
  shown: string;
  made: IndexMadeWords | null;
  /** One, or on all networks together one of each, by its name. */
  proofs: readonly (ProofWords & { network: string | null })[];
  report: { href: string; of: string };
}

interface Props {
  rows: readonly RankedRowWords[];
  /** The position of the reader's territory. */
  mine: number | null;
  max: number;
  scoped: boolean;
  /** Whether anything is compared with a previous edition. */
  moves: boolean;
  /** What all rows say. */
  words: { mine: string; inFrance: string; noPopulation: string; inhabitants: string; unit: string; report: string };
}

/**
 * The rows of a leaderboard, from their words: the page carries these once, and not their thirty elements each a second time. On a phone the
 * cells stand on three lines: app/styles/table-phone.css.
 */
export function RankedRows({ rows, mine, max, scoped, moves, words }: Props) {
  return (
    <tbody>
      {rows.map((row) => {
        const isMine = row.position === mine;
        return (
          <tr key={row.position} className={isMine ? "mine" : undefined} id={isMine ? "moi" : undefined}>
            <td className="place">
              <RankView {...row.place} />
            </td>
            {scoped && (
              <td className="national">
                {row.national && ("ordinal" in row.national ? <RankView {...row.national} /> : <OrdinalView {...row.national} />)}{" "}
                <span className="phone-only">{words.inFrance}</span>
              </td>
            )}
            {moves && <td className="moves">{row.movement && <MovementView {...row.movement} />}</td>}
            <th scope="row">
              <a href={row.href}>{row.name}</a>
              {isMine && <span className="sub">{words.mine}</span>}
            </th>
            <td className="number people">
              {row.population ?? words.noPopulation}
              {row.population !== null && <span className="phone-only"> {words.inhabitants}</span>}
              {row.populationYear !== null && <span className="year"> ({row.populationYear})</span>}
            </td>
            <td className="value">
              <span className="measured">
                <b>{row.shown}</b> <span className="phone-only soft">{words.unit}</span>
                <Bar value={row.value} max={max} />
              </span>
              {row.made && <IndexMadeView {...row.made} />}
            </td>
            <td className="figure">
              <Proofs proofs={row.proofs} />
              <span className="sub report-link">
                <a href={row.report.href} rel="nofollow">
                  {words.report}
                  <span className="visually-hidden"> {row.report.of}</span>
                </a>
              </span>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

/** The figures behind a sum over networks stand each with its own date and proof. */
function Proofs({ proofs }: Pick<RankedRowWords, "proofs">) {
  const [only] = proofs;
  if (only && only.network === null) return <ProofView {...only} />;
  return (
    <ul>
      {proofs.map((proof) => (
        <li key={proof.network}>
          {proof.network} · <ProofView {...proof} />
        </li>
      ))}
    </ul>
  );
}
